import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { exitCodeOf, explain, MigrateError } from './errors.js';
import { migrateLog, type Migrated, type Progress } from './migrate.js';
import { describe, expectApart, openSource, openTarget, placeOf, withoutSecrets, type Place } from './places.js';

const USAGE = `usage 用法: npm run migrate -- --from sqlite:FOLDER --to esdb:CONNECTION   (or the other way round 可互换)
            esdb: alone 单写 esdb: — the connection string of DUIXIAN_ESDB, which nobody sees on the screen 取自 DUIXIAN_ESDB`;

/** A line of progress for about so many events. */
const TOLD_EVERY = 10_000;

/** The source was in use: what was accepted since is not in the target. */
const SOURCE_WENT_ON = 4;

const DOING: Readonly<Record<Progress['doing'], string>> = {
  comparing: 'compared with what is there 已比对',
  copying: 'copied 已复制',
  verifying: 'read back 已回读核对',
};

/** `npm run migrate`: a log from one engine into another, byte for byte. */
async function main(places: Place[]): Promise<void> {
  const [from, to] = placesOf(process.argv.slice(2));
  places.push(from, to);
  await expectApart(from, to);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const began = performance.now();
  const source = await openSource(from);
  try {
    console.log(`${describe(from)} → ${describe(to)}: log 存证 ${source.opened.logId}`);
    const target = await openTarget(to, source.opened.logId, randomBytes);
    try {
      const options = { source: source.opened, target: target.opened, signal: stop.signal, progress: telling() };
      const migrated = await migrateLog(options);
      tell(migrated, (performance.now() - began) / 1000);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

/** A line at every ten thousand events and at every change of what is done. */
function telling(): (progress: Progress) => void {
  let told: Progress = { doing: 'comparing', events: 0 };
  return (progress) => {
    const isNew = progress.doing !== told.doing;
    if (!isNew && progress.events - told.events < TOLD_EVERY) return;
    told = progress;
    console.log(`  ${DOING[progress.doing]}: ${progress.events}`);
  };
}

function tell(migrated: Migrated, seconds: number): void {
  const { events, streams, present, heads, sourceWentOn } = migrated;
  console.log(`迁移完成 migrated: ${events} events in ${streams} streams, ${seconds.toFixed(2)} s`);
  console.log(`  ${present} were there before 原已存在, ${events - present} copied 本次复制`);
  console.log(`  compared at both sides 两侧核对一致: number, order, every hash; heads 各流结尾摘要 ${heads}`);
  console.log('Not in it: vault/ and the master key; see docs/operations.md. Read models are made again.');
  console.log('不含 vault/ 与主密钥，须另行迁移（见 docs/operations.md）；查询数据会重新生成。');
  if (!sourceWentOn) return;
  console.error('WARNING 警告: the source is in use. Stop it and run this again before anybody starts on the target:');
  console.error('  what it accepted since is not in the target. 来源仍在使用，请停止后再运行一次，然后才能启用目标。');
  process.exitCode = SOURCE_WENT_ON;
}

function placesOf(args: string[]): readonly [Place, Place] {
  const text = { type: 'string' } as const;
  let values: { from?: string; to?: string };
  try {
    values = parseArgs({ args, options: { from: text, to: text }, strict: true }).values;
  } catch {
    // What Node says repeats the arguments, and one of them may hold a password.
    throw new MigrateError('USAGE', `wrong arguments 参数有误\n${USAGE}`);
  }
  const { from, to } = values;
  if (from === undefined || to === undefined) throw new MigrateError('USAGE', USAGE);
  const place = (given: string): Place => {
    try {
      return placeOf(given, process.env['DUIXIAN_ESDB']);
    } catch (error) {
      if (error instanceof MigrateError) throw new MigrateError('USAGE', `${error.message}\n${USAGE}`);
      throw error;
    }
  };
  return [place(from), place(to)];
}

const places: Place[] = [];
main(places).catch((error: unknown) => {
  console.error(withoutSecrets(explain(error), places));
  process.exit(exitCodeOf(error));
});
