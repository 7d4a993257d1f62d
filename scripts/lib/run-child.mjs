import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

const FORWARDED = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGUSR2'];

/** Passes signals on to a child until it has ended; says which came. */
function forwardSignals(child, spare = () => false) {
  const received = [];
  const handlers = FORWARDED.map((name) => {
    const forward = () => {
      received.push(name);
      if (!spare(name)) child.kill(name);
    };
    process.on(name, forward);
    return () => process.off(name, forward);
  });
  return { received, stop: () => handlers.forEach((off) => off()) };
}

/**
 * Runs a program with this terminal, passes signals on, and resolves to how it ended: { code, signal }.
 * At a terminal Ctrl-C reaches the whole group by itself; passing it on would make it two.
 */
export function runChild(program, args, { env = process.env, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: 'inherit' });
    const signals = forwardSignals(child, (name) => name === 'SIGINT' && process.stdin.isTTY);
    child.on('error', (error) => {
      signals.stop();
      reject(error);
    });
    child.on('exit', (code, signal) => {
      signals.stop();
      resolve({ code, signal });
    });
  });
}

/** Runs a program and keeps its output to itself: { ok, output }. Told to stop, it stops with the program. */
export function runQuietly(program, args, { env = process.env, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    const signals = forwardSignals(child);
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    const output = () => Buffer.concat(chunks).toString('utf8');
    child.on('error', (error) => {
      signals.stop();
      resolve({ ok: false, output: `${output()}${error.message}\n` });
    });
    child.on('close', (code) => {
      signals.stop();
      const [told] = signals.received;
      if (told !== undefined) process.kill(process.pid, told);
      else resolve({ ok: code === 0, output: output() });
    });
  });
}

/** Ends this process the way the child ended: same exit code, or the same signal. */
export function endLike({ code, signal }) {
  if (signal === null) process.exit(code);
  process.kill(process.pid, signal);
}
