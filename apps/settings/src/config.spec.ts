import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.js';

const DISTRIBUTED = {
  DUIXIAN_MODE: 'distributed',
  DUIXIAN_ESDB: 'esdb://admin:secret@db:2113',
  DUIXIAN_REDIS: 'rediss://:secret@cache:6379',
  DUIXIAN_VAULT: '/srv/vault',
};
const read = (environment: Record<string, string | undefined>) => readConfig(environment, '/srv/duixian');
const refusal = (environment: Record<string, string | undefined>): string => {
  try {
    read(environment);
  } catch (error) {
    return (error as Error).message;
  }
  return 'taken';
};

describe('the mode', () => {
  it('is embedded unless it is said otherwise', () => {
    expect(read({}).distributed).toBeUndefined();
    expect(read({ DUIXIAN_MODE: 'embedded' }).distributed).toBeUndefined();
  });

  it('distributed has everything that several processes share', () => {
    expect(read({ ...DISTRIBUTED, DUIXIAN_VAULT: 'vault', DUIXIAN_LEASE_SECONDS: '9' }).distributed).toEqual({
      esdb: DISTRIBUTED.DUIXIAN_ESDB,
      redis: DISTRIBUTED.DUIXIAN_REDIS,
      vaultFolder: '/srv/duixian/vault',
      leaseSeconds: 9,
      sweepSeconds: 30,
    });
  });

  it.each(['DUIXIAN_ESDB', 'DUIXIAN_REDIS', 'DUIXIAN_VAULT'])('%s is needed there, and refused elsewhere', (name) => {
    expect(refusal({ ...DISTRIBUTED, [name]: undefined })).toBe(`DUIXIAN_MODE=distributed needs ${name}`);
    const alone = { [name]: DISTRIBUTED[name as keyof typeof DISTRIBUTED] };
    expect(refusal(alone)).toBe(`${name} needs DUIXIAN_MODE=distributed`);
  });

  it('a wrong value is named, and an address never shown', () => {
    expect(refusal({ DUIXIAN_MODE: 'cluster' })).toContain('DUIXIAN_MODE');
    for (const name of ['DUIXIAN_ESDB', 'DUIXIAN_REDIS']) {
      const said = refusal({ ...DISTRIBUTED, [name]: 'http://admin:secret@host' });
      expect(said).toContain(`${name} must begin with`);
      expect(said).not.toContain('secret');
    }
    for (const scheme of ['kurrentdb', 'kdb', 'kurrentdb+discover']) {
      const said = refusal({ ...DISTRIBUTED, DUIXIAN_ESDB: `${scheme}://admin:secret@db:2113` });
      expect(said).toBe('DUIXIAN_ESDB must begin with esdb:// or esdb+discover://');
    }
    const several = refusal({ ...DISTRIBUTED, DUIXIAN_ESDB: 'esdb+discover://admin:secret@a:2113,b:2113' });
    expect(several).toContain('DUIXIAN_ESDB must name one host');
    expect(several).not.toContain('secret');
    const each = { ...DISTRIBUTED, DUIXIAN_ESDB: 'esdb://admin:secret@a:2113,b:2113?tls=true' };
    expect(read(each).distributed?.esdb).toBe(each.DUIXIAN_ESDB);
    expect(refusal({ ...DISTRIBUTED, DUIXIAN_LEASE_SECONDS: '0' })).toContain('DUIXIAN_LEASE_SECONDS');
  });
});
