import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { readConfig } from '../../apps/api/src/config.js';
import { BackupError, exitCodeOf, explain } from '../backup/errors.js';
import type { OpenedBackup } from './read-backup.js';
import { restoreBackup, verifyBackup } from './restore.js';

const USAGE = `usage 用法: npm run restore -- --from BACKUP [--to DATA] [--digest HEX]
            npm run restore -- --verify BACKUP [--digest HEX]`;

/** `npm run restore`: a data folder out of a backup, or only whether the backup is whole. */
async function main(): Promise<void> {
  const { from, to, verify, digest } = argumentsOf(process.argv.slice(2));
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(2)} s`;
  if (verify !== undefined) {
    const backup = await verifyBackup(verify, digest);
    console.log(`备份完好 the backup is whole: ${verify}`);
    tell(backup, seconds());
    return;
  }
  const target = to ?? readConfig(process.env, process.cwd()).dataFolder;
  const backup = await restoreBackup({
    from: from!,
    to: target,
    ...(digest === undefined ? {} : { digest }),
    random: randomBytes,
  });
  console.log(`恢复完成 restored into: ${target}`);
  tell(backup, seconds());
  console.log('The server needs the master key that this data was locked with; it was not in the backup.');
  console.log('启动服务需要原主密钥（备份不含）。查询数据在首次启动时重新生成，所有人需重新登录。');
  console.log('Read models are made again at the first start; everybody logs in again.');
}

function tell({ manifest, digest }: OpenedBackup, seconds: string): void {
  const { events, streams, objects, madeAt, missing } = manifest;
  console.log(
    `  made ${madeAt}: ${events} events in ${streams} streams, ${objects} vault objects, every hash right, ${seconds}`,
  );
  console.log(`  digest 摘要 ${digest}`);
  for (const path of missing) console.error(`WARNING 警告: ${path} was lost before this backup was made`);
}

interface Arguments {
  readonly from?: string;
  readonly to?: string;
  readonly verify?: string;
  readonly digest?: string;
}

function argumentsOf(args: string[]): Arguments {
  const text = { type: 'string' } as const;
  let values: Arguments;
  try {
    values = parseArgs({ args, options: { from: text, to: text, verify: text, digest: text }, strict: true }).values;
  } catch (cause) {
    throw new BackupError('USAGE', `${(cause as Error).message}\n${USAGE}`, { cause });
  }
  const { from = '', verify = '', to, digest } = values;
  const either = (from === '') !== (verify === '') && !(verify !== '' && to !== undefined) && to !== '';
  if (!either) throw new BackupError('USAGE', USAGE);
  if (digest !== undefined && !/^[0-9a-f]{64}$/.test(digest)) {
    throw new BackupError('USAGE', `--digest has 64 hexadecimal digits\n${USAGE}`);
  }
  return values;
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exit(exitCodeOf(error));
});
