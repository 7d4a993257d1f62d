import type { OrderId, Role } from '#domain';
import { DEMONSTRATION_PASSWORD, type Cast, type PersonKey } from '../../apps/api/src/demonstration/cast.js';
import { injectDoor } from '../../apps/api/src/demonstration/door.js';
import { establish as setTheStage, STARTS_AT } from '../../apps/api/src/demonstration/establish.js';
import type { Story } from '../../apps/api/src/demonstration/play.js';
import { ok, type Client } from './client.js';
import { startTestServer, type TestServer, type TestServerOptions } from './server.js';

export { POLICY } from '../../apps/api/src/demonstration/establish.js';
export type { PartyKey, PersonKey } from '../../apps/api/src/demonstration/cast.js';

/** A server on which everything stands that a case needs: offices, persons, applicants, an open round, a panel. */
export interface Established {
  readonly server: TestServer;
  readonly cast: Cast;
  /** Ids of offices, parties, accounts, the round and the panel. */
  readonly story: Story;
  /** Everybody, logged in. */
  readonly as: Readonly<Record<PersonKey, Client>>;
}

/** The same stage as the demonstration's, on a server in this process. */
export async function establish(options?: TestServerOptions, order?: OrderId): Promise<Established> {
  const server = await startTestServer(options);
  const administrator = await server.beginDemonstration(STARTS_AT);
  const fastify = server.app.getHttpAdapter().getInstance();
  const { cast, story } = await setTheStage(
    injectDoor(fastify),
    administrator.token!,
    order === undefined ? {} : { order },
  );
  return { server, cast, story, as: await logInAll(server, cast, administrator) };
}

/** New sessions for everybody, e.g. after the clock of the sessions moved on. */
export async function logInAll(
  server: TestServer,
  cast: Cast,
  administrator: Client,
): Promise<Readonly<Record<PersonKey, Client>>> {
  const clients: Partial<Record<PersonKey, Client>> = { administrator };
  for (const { key, login } of Object.values(cast.people)) {
    if (key !== 'administrator') clients[key] = await server.logIn(login, DEMONSTRATION_PASSWORD);
  }
  return clients as Record<PersonKey, Client>;
}

/** One more person with one role. */
export async function employ(
  { server, as }: Pick<Established, 'server' | 'as'>,
  login: string,
  role: Role,
  organisation?: string,
): Promise<Client> {
  const grant = { role, from: '2020-01-01', ...(organisation === undefined ? {} : { organisation }) };
  const body = { login, password: DEMONSTRATION_PASSWORD, displayName: `经办 ${login}`, grant };
  await ok(as.administrator.post('/api/accounts', body));
  return server.logIn(login, DEMONSTRATION_PASSWORD);
}
