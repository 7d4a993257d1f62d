import { parseArgs } from 'node:util';
import { instantFromMillis } from '#kernel';
import { readConfig } from '../../apps/api/src/config.js';
import { BackupError, exitCodeOf, explain } from './errors.js';
import { makeBackup } from './make-backup.js';

const USAGE = 'usage 用法: npm run backup -- --to FOLDER';

/** `npm run backup -- --to FOLDER`: a dated copy of record and vault, while the server runs or not. */
async function main(): Promise<void> {
  const to = targetOf(process.argv.slice(2));
  const { dataFolder } = readConfig(process.env, process.cwd());
  const began = performance.now();
  const { folder, facts, digest } = await makeBackup({ dataFolder, to, madeAt: instantFromMillis(Date.now()) });
  const seconds = ((performance.now() - began) / 1000).toFixed(2);
  console.log(`备份完成 backup made: ${folder}`);
  console.log(`  ${facts.events} events in ${facts.streams} streams, ${facts.objects} vault objects, ${seconds} s`);
  console.log(`  digest 摘要 ${digest}`);
  console.log('  Keep the digest elsewhere: restore with --digest accepts this backup only.');
  console.log('  摘要请另行保存；恢复时用 --digest 核对，只接受这一份备份。');
  console.log(
    'NOT in it: the master key. Without it nothing personal and no file can be read again: back it up apart.',
  );
  console.log('备份不含主密钥；没有主密钥，个人信息和材料将无法读取，请另行备份。');
  console.log('Not in it either: read models, saga positions (both are made again from the record), sessions.');
  console.log('亦不含查询数据、流程进度（恢复后由存证重新生成）和登录会话。');
  for (const path of facts.missing) console.error(`WARNING 警告: an event refers to ${path}, which the vault has lost`);
}

function targetOf(args: string[]): string {
  try {
    const { to } = parseArgs({ args, options: { to: { type: 'string' } }, strict: true }).values;
    if (to !== undefined && to !== '') return to;
  } catch (cause) {
    throw new BackupError('USAGE', `${(cause as Error).message}\n${USAGE}`, { cause });
  }
  throw new BackupError('USAGE', USAGE);
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exit(exitCodeOf(error));
});
