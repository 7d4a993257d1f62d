import { isIP } from 'node:net';
import { isAbsolute, resolve } from 'node:path';

/** Everything that can be set; docs/configuration.md lists the same. */
export interface Config {
  readonly dataFolder: string;
  /** The vault's master key; must lie outside the data folder. */
  readonly keyFile: string;
  /** The key itself, 64 hex digits; goes before the file. */
  readonly key: string | undefined;
  readonly host: string;
  readonly port: number;
  readonly maxEvidenceBytes: number;
  readonly sessionIdleMinutes: number;
  readonly sessionHours: number;
  readonly noticeDays: number;
  readonly secureCookie: boolean;
  /** Addresses, or networks (`10.0.0.0/8`), of the proxies before it: their word for a client's address is taken. */
  readonly proxies?: readonly string[];
  /** Absent: everything in one process on one data folder. */
  readonly distributed?: DistributedSettings;
}

/** Several processes on engines that others operate. Both addresses may hold a password: neither is ever logged. */
export interface DistributedSettings {
  /** Connection string of EventStoreDB / KurrentDB. */
  readonly esdb: string;
  readonly redis: string;
  /** Folder with personal data and evidence, the same for every process. */
  readonly vaultFolder: string;
  /** How long nobody may hear of the worker that drives the sagas before another does. */
  readonly leaseSeconds: number;
  /** How often jobs that Redis may have forgotten are asked for again. */
  readonly sweepSeconds: number;
}

export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads `DUIXIAN_…`. A wrong value, or an unknown setting, stops the start with a message that names it. */
export function readConfig(environment: Environment, cwd: string): Config {
  const known = new Set<string>();
  const text = (name: string, fallback: string): string => {
    known.add(name);
    const value = environment[name];
    return value === undefined || value === '' ? fallback : value;
  };
  const whole = (name: string, fallback: number, least: number, most: number): number => {
    const value = text(name, String(fallback));
    const number = Number(value);
    if (!/^[0-9]{1,12}$/.test(value) || number < least || number > most) {
      throw new ConfigurationError(`${name} must be a whole number from ${least} to ${most}, not "${value}"`);
    }
    return number;
  };
  const flag = (name: string, fallback: boolean): boolean => {
    const value = text(name, String(fallback));
    if (value !== 'true' && value !== 'false')
      throw new ConfigurationError(`${name} must be true or false, not "${value}"`);
    return value === 'true';
  };
  const path = (name: string, fallback: string): string => {
    const value = text(name, fallback);
    return isAbsolute(value) ? value : resolve(cwd, value);
  };

  const distributed = readDistributed(text, whole, path);
  const proxies = readProxies(text);
  const config: Config = {
    dataFolder: path('DUIXIAN_DATA', './data'),
    keyFile: path('DUIXIAN_KEY_FILE', './.duixian/master.key'),
    key: text('DUIXIAN_KEY', '') || undefined,
    host: text('DUIXIAN_HOST', '127.0.0.1'),
    port: whole('DUIXIAN_PORT', 3000, 0, 65_535),
    maxEvidenceBytes: whole('DUIXIAN_MAX_EVIDENCE_BYTES', 20 * 1024 * 1024, 1024, 1024 * 1024 * 1024),
    sessionIdleMinutes: whole('DUIXIAN_SESSION_IDLE_MINUTES', 60, 1, 24 * 60),
    sessionHours: whole('DUIXIAN_SESSION_HOURS', 12, 1, 24 * 30),
    noticeDays: whole('DUIXIAN_NOTICE_DAYS', 7, 1, 60),
    secureCookie: flag('DUIXIAN_SECURE_COOKIE', false),
    ...(proxies.length > 0 ? { proxies } : {}),
    ...(distributed ? { distributed } : {}),
  };
  const reserved = (name: string) => name.startsWith('DUIXIAN_TEST_');
  const unknown = Object.keys(environment).find(
    (name) => name.startsWith('DUIXIAN_') && !known.has(name) && !reserved(name),
  );
  if (unknown) throw new ConfigurationError(`${unknown} is no setting of this program`);
  return config;
}

type Text = (name: string, fallback: string) => string;
type Whole = (name: string, fallback: number, least: number, most: number) => number;

function readProxies(text: Text): readonly string[] {
  const proxies = text('DUIXIAN_PROXIES', '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const wrong = proxies.find((each) => !isNetwork(each));
  if (wrong !== undefined) {
    throw new ConfigurationError(`DUIXIAN_PROXIES must be addresses or networks such as 10.0.0.0/8, not "${wrong}"`);
  }
  return proxies;
}

function isNetwork(value: string): boolean {
  const [address = '', prefix, ...more] = value.split('/');
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (more.length > 0 || longest < 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= longest);
}

const NEEDED = ['DUIXIAN_ESDB', 'DUIXIAN_REDIS', 'DUIXIAN_VAULT'] as const;

/** Never shows what the addresses are: they may hold a password. */
function readDistributed(text: Text, whole: Whole, path: Text): DistributedSettings | undefined {
  const mode = text('DUIXIAN_MODE', 'embedded');
  const [esdb, redis] = [text('DUIXIAN_ESDB', ''), text('DUIXIAN_REDIS', '')];
  const leaseSeconds = whole('DUIXIAN_LEASE_SECONDS', 15, 1, 3600);
  const sweepSeconds = whole('DUIXIAN_SWEEP_SECONDS', 30, 1, 3600);
  if (mode !== 'embedded' && mode !== 'distributed') {
    throw new ConfigurationError(`DUIXIAN_MODE must be embedded or distributed, not "${mode}"`);
  }
  for (const name of NEEDED) {
    const isSet = text(name, '') !== '';
    if (mode === 'distributed' && !isSet) throw new ConfigurationError(`DUIXIAN_MODE=distributed needs ${name}`);
    if (mode === 'embedded' && isSet) throw new ConfigurationError(`${name} needs DUIXIAN_MODE=distributed`);
  }
  if (mode === 'embedded') return undefined;
  mustBegin('DUIXIAN_ESDB', esdb, [
    'esdb:',
    'esdb+discover:',
    'kurrentdb:',
    'kurrentdb+discover:',
    'kdb:',
    'kdb+discover:',
  ]);
  mustBegin('DUIXIAN_REDIS', redis, ['redis:', 'rediss:']);
  return { esdb, redis, vaultFolder: path('DUIXIAN_VAULT', ''), leaseSeconds, sweepSeconds };
}

function mustBegin(name: string, value: string, schemes: readonly string[]): void {
  if (schemes.some((scheme) => value.startsWith(`${scheme}//`))) return;
  throw new ConfigurationError(`${name} must begin with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`);
}
