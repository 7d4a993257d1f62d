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
  };
  const reserved = (name: string) => name.startsWith('DUIXIAN_TEST_');
  const unknown = Object.keys(environment).find(
    (name) => name.startsWith('DUIXIAN_') && !known.has(name) && !reserved(name),
  );
  if (unknown) throw new ConfigurationError(`${unknown} is no setting of this program`);
  return config;
}
