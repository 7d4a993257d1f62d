import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { instant } from '#kernel';
import { processSurroundings } from '#runtime';
import { createCredentialStore, type PasswordHasher } from '#vault';
import type { Config } from '../../apps/api/src/config.js';
import { castOf, DEMONSTRATION_PASSWORD } from '../../apps/api/src/demonstration/cast.js';
import { injectDoor } from '../../apps/api/src/demonstration/door.js';
import { establish, STARTS_AT } from '../../apps/api/src/demonstration/establish.js';
import type { Play } from '../../apps/api/src/demonstration/play.js';
import { SetupService } from '../../apps/api/src/features/setup/setup.service.js';
import { openParts } from '../../apps/api/src/parts.js';
import { createServer, type RunningServer } from '../../apps/api/src/server.js';
import { NoOpModule } from '../http/no-op.module.js';
import { tried } from '../what-if/trial.js';
import { answerParent } from './child.js';
import { Profile } from './profile.js';
import { registerApplicants } from './applicants.js';

/** The real server on a scratch folder (first argument), as a demonstration, in a process of its own. */

export interface Counters {
  /** Commits of the event store, and the appends that shared them. */
  readonly commits: number;
  readonly appends: number;
  /** Last position: how many events there are. */
  readonly events: number;
  /** Of this process, all its threads. */
  readonly cpuMicros: number;
}

export interface Standing {
  readonly port: number;
  /** Session tokens of the cast, by person. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly parties: Readonly<Record<string, string>>;
  readonly round: string;
  readonly panel: string;
}

/** Nobody's password is measured here: one hash instead of a tenth of a second of scrypt each. */
const quickHasher: PasswordHasher = {
  hash: async (password) => digest(password),
  verify: async (password, verifier) => digest(password) === verifier,
  dummyVerify: async () => false,
};
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const configOf = (root: string): Config => ({
  dataFolder: join(root, 'data'),
  keyFile: join(root, 'key', 'master.key'),
  key: undefined,
  host: '127.0.0.1',
  port: 0,
  maxEvidenceBytes: 1024 * 1024,
  sessionIdleMinutes: 60,
  sessionHours: 12,
  noticeDays: 7,
  secureCookie: false,
});

let commits = 0;
let appends = 0;
let running: RunningServer;
let play: Play;
const profile = new Profile();

async function start(): Promise<Standing> {
  const surroundings = processSurroundings((level, message, details) => {
    if (level !== 'info') console.error(level, message, details);
  });
  const onPoint = (point: string, count: number): void => {
    if (point !== 'afterCommit') return;
    commits += 1;
    appends += count;
  };
  const parts = await openParts(configOf(process.argv[2]!), { ...surroundings, storeProbe: { onPoint } });
  const credentials = createCredentialStore(parts.opened.vault, quickHasher);
  running = await createServer({ ...parts, opened: { ...parts.opened, credentials } }, [NoOpModule]);
  const { login, displayName } = castOf().people.administrator;
  const first = { login, displayName, password: DEMONSTRATION_PASSWORD };
  const setup = running.app.get(SetupService, { strict: false });
  const { account } = await setup.begin(first, 'demonstration', instant(STARTS_AT));
  const tokens: Record<string, string> = { administrator: await tokenOf(account) };
  play = await establish(injectDoor(running.app.getHttpAdapter().getInstance()), tokens['administrator']!);
  for (const [person, id] of Object.entries(play.story.accounts)) tokens[person] = await tokenOf(id);
  await running.app.listen(0, '127.0.0.1');
  const port = Number(new URL(await running.app.getUrl()).port);
  const { parties, round, panel } = play.story;
  return { port, tokens, parties: parties as Record<string, string>, round, panel };
}

const tokenOf = async (account: string): Promise<string> => (await running.parts.sessions.create(account)).token;

answerParent({
  start,
  applicants: (wanted: { readonly accounts: number; readonly parties: number }) =>
    registerApplicants(play, tokenOf, wanted),
  counters: async (): Promise<Counters> => {
    const { user, system } = process.cpuUsage();
    const events = Number((await running.parts.house.store.head()) ?? 0);
    return { commits, appends, events, cpuMicros: user + system };
  },
  idle: async () => {
    await running.parts.house.idle();
    const head = await running.parts.house.store.head();
    if (head !== null) await running.parts.projector.waitFor(head, 30_000);
  },
  /** A trial in a thread of this process, on the log of another folder. */
  whatIf: async (folder: string) => (await tried(folder)).cpuSeconds,
  profileStart: () => profile.start(),
  profileStop: () => profile.stop(),
  state: async () => ({
    parked: (await running.parts.house.processManager.parked()).length,
    projections: running.parts.projector.health().parkedCount,
    dead: (await running.parts.house.jobs.dead()).length,
  }),
  stop: () => running.close(),
});
