import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const READY = /is ready: (http:\/\/\S+)/;
const CODE = /set-up code: (\S+)/;

/** The built server (`npm start`), on a port of its own, with everything under one folder. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly address: string,
    /** Of a folder that is not set up. */
    readonly setupCode: string,
  ) {}

  static async start(folder: string): Promise<ServerProcess> {
    const child = spawn(process.execPath, ['--enable-source-maps', builtServer()], {
      env: {
        ...process.env,
        DUIXIAN_DATA: join(folder, 'data'),
        DUIXIAN_KEY_FILE: join(folder, 'master.key'),
        DUIXIAN_PORT: '0',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said = await welcomeOf(child);
    return new ServerProcess(child, READY.exec(said)![1]!, CODE.exec(said)?.[1] ?? '');
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
  }
}

/** What it prints, in one piece, when it waits for visitors: the code, where there is one, is at its end. */
function welcomeOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (READY.test(said) && said.endsWith('\n')) resolve(said);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
}

/** Of the house that this file lies in, built or as it was written. */
function builtServer(): string {
  for (let at = import.meta.dirname; at !== dirname(at); at = dirname(at)) {
    if (existsSync(join(at, 'package.json'))) return join(at, 'dist/apps/api/src/main.js');
  }
  throw new Error('no built server: npm run build');
}
