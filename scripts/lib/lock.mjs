import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRoot } from './paths.mjs';

const FILE = inRoot('.duixian', 'setup.lock');
const HEARTBEAT = 2_000;
/** A holder that has not touched the lock for so long is gone, wherever it ran. */
const ABANDONED = 60_000;

const owner = `${hostname()} ${process.pid}`;

function take() {
  mkdirSync(dirname(FILE), { recursive: true });
  try {
    writeFileSync(FILE, owner, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** Who holds the lock, if that command is no longer there. */
function abandonedBy() {
  try {
    const holder = readFileSync(FILE, 'utf8');
    const [host, pid] = holder.split(' ');
    const silent = Date.now() - statSync(FILE).mtimeMs > ABANDONED;
    const dead = host === hostname() && pid !== undefined && !alive(Number(pid));
    return silent || dead ? holder : undefined;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Moves an abandoned lock away. If somebody was faster and it is a new one by now, it is put back. */
function remove(holder) {
  const aside = `${FILE}.${process.pid}`;
  try {
    renameSync(FILE, aside);
    if (readFileSync(aside, 'utf8') !== holder) linkSync(aside, FILE);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Only one command at a time installs or builds; the others wait, and then find it done. */
export async function withLock(work) {
  for (let told = false; !take();) {
    const gone = abandonedBy();
    if (gone !== undefined) {
      remove(gone);
      continue;
    }
    if (!told) console.error('duixian: waiting for another command that installs or builds …');
    told = true;
    await sleep(200);
  }
  const beat = setInterval(() => utimesSync(FILE, new Date(), new Date()), HEARTBEAT);
  const release = () => rmSync(FILE, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off('exit', release);
    release();
  }
}
