import { VaultError } from './errors.js';

/** What is asked of a Redis connection: any command, which fails soon when nobody answers. */
export interface RedisCommands {
  call(command: string, ...args: readonly (string | number)[]): Promise<unknown>;
}

export interface OnRedis {
  readonly redis: RedisCommands;
  /** Keeps what shares a Redis apart: one per log. */
  readonly prefix: string;
  /** Milliseconds. Without it Redis's own clock counts: it is the same for all who ask, however wrong theirs are. */
  readonly nowMillis?: () => number;
}

/** First lines of each script: `now` in milliseconds, from the first argument or Redis itself. */
const CLOCK = `
  local now = tonumber(ARGV[1])
  if not now then local t = redis.call('TIME'); now = t[1] * 1000 + math.floor(t[2] / 1000) end`;

/** Runs a script with its clock; all of its changes or none. Throws VAULT_SESSIONS when Redis does not answer. */
export async function runScript(
  { redis, nowMillis }: OnRedis,
  script: string,
  keys: readonly string[],
  args: readonly (string | number)[],
): Promise<unknown> {
  const now = nowMillis === undefined ? '' : nowMillis();
  try {
    return await redis.call('EVAL', `${CLOCK}\n${script}`, keys.length, ...keys, now, ...args);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new VaultError('VAULT_SESSIONS', `Redis does not do it: ${reason}`, {}, { cause: error });
  }
}
