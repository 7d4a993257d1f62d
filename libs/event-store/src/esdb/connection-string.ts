import { StoreError } from '../errors.js';

/** What the client understands; anything else it would print, password included, and go on without. */
const KEYS = new Set(
  [
    'userCertFile',
    'userKeyFile',
    'maxDiscoverAttempts',
    'connectionName',
    'defaultDeadline',
    'discoveryInterval',
    'gossipTimeout',
    'nodePreference',
    'tls',
    'tlsVerifyCert',
    'tlsCAFile',
    'keepAliveInterval',
    'keepAliveTimeout',
  ].map((key) => key.toLowerCase()),
);

/**
 * Refuses what the client would misread in silence: an unknown option, and reading from another node than the leader, where
 * what was just written may be missing. `throwOnAppendFailure=false` makes the client answer wrong revisions.
 * Throws STORE_SETTING; the message never shows the string.
 */
export function checkConnectionString(text: string): void {
  if (!/^esdb(\+discover)?:\/\//.test(text)) throw setting('it must begin with esdb:// or esdb+discover://');
  const query = text.slice(text.indexOf('://') + 3).split('?')[1] ?? '';
  for (const pair of query.split('&').filter((each) => each !== '')) {
    const [rawKey = '', value = ''] = pair.split('=');
    const key = rawKey.toLowerCase().replaceAll(/[_-]/g, '');
    if (!KEYS.has(key)) throw setting(`unknown option ${JSON.stringify(rawKey)}`);
    if (key === 'nodepreference' && value.toLowerCase() !== 'leader') {
      throw setting('nodePreference must be leader: on another node the last events may be missing');
    }
    if (key === 'tlsverifycert' && value.toLowerCase() === 'false') {
      throw setting("tlsVerifyCert=false has no effect; give the authority's certificate as tlsCAFile");
    }
  }
}

export const setting = (why: string, cause?: unknown): StoreError =>
  new StoreError('STORE_SETTING', `the connection string of the event store is not understood: ${why}`, { cause });
