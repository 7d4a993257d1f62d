import { streamOf } from '#domain';
import type { RunningServer } from './server.js';

/** Where to look, and on an empty folder the one-time set-up code. */
export async function printWelcome({ app, parts }: RunningServer): Promise<void> {
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const { kind } = await parts.house.runner.fold('installation', streamOf.installation());
  const lines = [`Duixian (兑现) is ready: ${url}`, `  API: ${url}/api/docs`];
  if (kind === 'none') {
    lines.push(`  Nothing is set up yet. One-time set-up code: ${parts.setupCode.code}`);
  } else if (kind === 'demonstration') {
    lines.push('  This folder is a demonstration.');
    lines.push('  If its loading was cut off, stop and start on an empty data folder.');
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}
