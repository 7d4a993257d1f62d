import { Logger } from '@nestjs/common';
import { isStoreError, toStoreError } from '#event-store';
import { isVaultError } from '#vault';
import { ConfigurationError, readConfig } from './config.js';
import { processSurroundings } from '#runtime';
import { openParts } from './parts.js';
import { createServer } from './server.js';
import { printWelcome } from './welcome.js';

const MINIMUM_NODE = 24;

/** `npm start`: API and worker in one process on one data folder. */
async function main(): Promise<void> {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < MINIMUM_NODE)
    throw new ConfigurationError(`Node ${MINIMUM_NODE} or newer is needed, this is ${process.version}`);
  const logger = new Logger('duixian');
  const config = readConfig(process.env, process.cwd());
  const surroundings = processSurroundings((level, message, details) => {
    const text = `${message} ${JSON.stringify(details)}`;
    if (level === 'error') logger.error(text);
    else if (level === 'warn') logger.warn(text);
    else logger.log(text);
  });
  const parts = await openParts(config, surroundings);
  const server = await createServer(parts);
  let closing: Promise<void> | undefined;
  const stop = (): void => {
    closing ??= server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  await server.app.listen(config.port, config.host);
  await printWelcome(server);
}

/** What stops the start is said in one plain sentence; only our own bugs show a stack. */
function explain(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message;
  if (isStoreError(error) || isVaultError(error)) return `${error.code}: ${error.message}`;
  const { code } = error as { code?: unknown };
  if (code === 'EADDRINUSE') return 'EADDRINUSE: the port is taken; set DUIXIAN_PORT to another one';
  const { syscall, errcode, path } = error as { syscall?: unknown; errcode?: unknown; path?: unknown };
  if (syscall !== undefined || errcode !== undefined) {
    // The disk said so, wherever in the data folder it was met.
    const met = toStoreError(error, typeof path === 'string' ? path : 'the data folder 数据目录');
    if (isStoreError(met)) return `${met.code}: ${met.message}`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
