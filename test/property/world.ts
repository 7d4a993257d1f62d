import { DEFAULT_ORDER, routeInOrder, streamOf, type CommandFor, type DeciderName, type OrderId } from '#domain';
import type { EventStore, Position, RecordedEvent } from '#event-store';
import { isRefusal, type ApplicantKind, type StageId } from '#kernel';
import { policies, type PolicyVersion } from '#policies';
import { digestOf } from '#runtime';
import { MortalHouse } from './mortal-house.js';
import { Random } from './random.js';

export const POLICY: PolicyVersion = policies.find('yuanzhou-2023-25')!;
export const ROUND = 'round-1';
export const MEMBERS = ['member-1', 'member-2', 'member-3'] as const;
export const STAFF = {
  endorser: ['endorser-1', 'endorser-2'],
  reviewer: ['reviewer-1', 'reviewer-2'],
  panel: MEMBERS,
  clerk: ['clerk-1', 'clerk-2'],
  finance: ['finance-1', 'finance-2'],
} as const;
export type Office = keyof typeof STAFF;

export const PARTIES: readonly { readonly id: string; readonly kind: ApplicantKind }[] = [
  { id: 'firm1', kind: 'enterprise' },
  { id: 'firm2', kind: 'enterprise' },
  { id: 'firm3', kind: 'enterprise' },
  { id: 'school', kind: 'university' },
  { id: 'person', kind: 'individual' },
];

interface Sent {
  readonly name: DeciderName;
  readonly stream: string;
  readonly id: string;
  readonly actor: string;
  readonly command: CommandFor<DeciderName>;
  readonly accepted: boolean;
}

/** What the players know: which cases, batches, notices and runs there are, and which commands were sent. */
export class World {
  readonly house = new MortalHouse();
  readonly random: Random;
  readonly sent: Sent[] = [];
  /** What a command was answered that the contract does not allow. */
  readonly wrong: string[] = [];
  readonly applications: { readonly id: string; readonly party: (typeof PARTIES)[number] }[] = [];
  readonly batches: string[] = [];
  readonly notices: string[] = [];
  readonly runs: { readonly id: string; readonly year: number }[] = [];
  readonly lines = new Set<string>();
  readonly payments = new Set<string>();
  readonly declared: { readonly claim: string; readonly party: string; readonly item: string; readonly key: string }[] =
    [];
  readonly objections: { readonly notice: string; readonly id: string }[] = [];
  /** At the end everything is taken as far as it goes, by persons who have done nothing else. */
  closing = false;
  readonly refusals: Record<string, number> = {};
  #count = 0;
  #seen: Position | null = null;

  constructor(
    seed: number,
    /** In which order the policy is published. */
    readonly order: OrderId = DEFAULT_ORDER,
  ) {
    this.random = new Random(seed);
  }

  /** The route under which the policy is published. */
  get route(): readonly StageId[] {
    return routeInOrder(POLICY.route, this.order);
  }

  id(prefix: string): string {
    return `${prefix}${(this.#count += 1)}`;
  }

  /** Mostly who should; sometimes somebody of another office, so that duties meet. */
  someone(office: Office): string {
    const { random, closing } = this;
    const all = Object.values(STAFF) as readonly (readonly string[])[];
    // And sometimes by who has acted on it before.
    if (closing) return random.chance(0.15) ? random.pick([...all.flat(), 'clerk-at-the-end']) : `${office}-at-the-end`;
    const from = random.chance(0.12) ? random.pick(Object.values(STAFF)) : STAFF[office];
    return random.pick(from as readonly string[]);
  }

  /** Sends; after a crash asks again under the same id, as a client would. The code, or `ok`. */
  async send<Name extends DeciderName>(
    name: Name,
    stream: string,
    command: CommandFor<Name>,
    actor: string,
    more: { readonly ifMatch?: number; readonly id?: string; readonly role?: string } = {},
  ): Promise<string> {
    const commandId = more.id ?? this.id('command');
    const { ifMatch } = more;
    for (;;) {
      const meta = {
        commandId,
        digest: digestOf(command),
        at: this.house.now,
        actor,
        role: more.role ?? 'role',
        jurisdiction: 'jurisdiction',
        ...(ifMatch === undefined ? {} : { ifMatch }),
      };
      const answer = await this.house.execute(name, stream, meta, command);
      if (answer === 'died') {
        await this.revive();
        continue;
      }
      const code = isRefusal(answer) ? answer.code : 'ok';
      this.refusals[code] = (this.refusals[code] ?? 0) + 1;
      this.sent.push({ name, stream, id: commandId, actor, command, accepted: code === 'ok' });
      return !isRefusal(answer) && answer.repeated ? 'repeated' : code;
    }
  }

  async revive(): Promise<void> {
    const { random } = this;
    await this.house.revive(
      random.pick(['kept', 'lost', 'older'] as const),
      random.pick(['kept', 'kept', 'lost', 'older'] as const),
    );
  }

  /** Until the sagas, timers and the worker have nothing left, crashes in between included. */
  async idle(): Promise<void> {
    while (!(await this.house.idle())) await this.revive();
    await this.look();
  }

  async look(): Promise<void> {
    for await (const batch of this.house.log.readAll(this.#seen)) {
      for (const record of batch) {
        this.#seen = record.position;
        if (record.type === 'LineOpened') this.lines.add(record.stream.slice('line-'.length));
        if (record.type === 'PaymentOpened') this.payments.add(record.stream.slice('payment-'.length));
      }
    }
  }

  /** A known command again: as it was, or another one under its id. */
  async repeat(): Promise<void> {
    const { random, sent } = this;
    if (sent.length === 0) return;
    const before = random.pick(sent.slice(-30));
    const other = random.chance(0.4);
    const command = (other ? { ...before.command, more: 'other' } : before.command) as CommandFor<DeciderName>;
    const first = sent.find((each) => each.id === before.id && each.accepted);
    const code = await this.send(before.name, before.stream, command, before.actor, { id: before.id });
    if (first === undefined) return;
    const expected = digestOf(first.command) === digestOf(command) ? 'repeated' : 'IDEMPOTENCY_KEY_REUSED';
    if (code !== expected) this.wrong.push(`${before.id}: ${expected} was due, got ${code}`);
  }

  async setUp(): Promise<void> {
    const { id, version } = POLICY;
    const { route } = this;
    const publish = { type: 'PublishPolicy', version, lawDigest: 'law', route, kind: 'measure' } as const;
    await this.send('policy', streamOf.policy(id), publish, 'policy-office');
    const panel = { type: 'AppointPanel', round: ROUND, members: MEMBERS, document: 'document' } as const;
    await this.send('panel', streamOf.panel('panel-1'), panel, 'policy-office');
    for (const { id: party, kind } of PARTIES) {
      const stream = streamOf.party(party);
      const inClear = kind !== 'individual';
      const name = inClear
        ? ({ kind: 'public', name: party } as const)
        : ({ kind: 'vault', ref: `name-${party}`, commitment: 'c' } as const);
      await this.send(
        'party',
        stream,
        { type: 'RegisterParty', kind, name, uscc: inClear ? '91360900MA00000015' : null },
        `owner-${party}`,
      );
      await this.confirmAccount(party);
    }
  }

  async confirm(reading: string, option: string): Promise<void> {
    const about = { authority: 'bureau', document: 'letter', decidedOn: '2024-03-01', known: true, compatible: true };
    const command = { type: 'ConfirmReading', reading, options: [option], ...about } as const;
    await this.send('policy', streamOf.policy(POLICY.id), command, 'policy-office');
  }

  async confirmAccount(party: string): Promise<string> {
    const fingerprint = this.id(`account-${party}-`);
    const confirm = { type: 'ConfirmBankAccount', ref: `ref-${fingerprint}`, commitment: 'c', fingerprint } as const;
    await this.send('party', streamOf.party(party), confirm, `owner-${party}`);
    const check = { type: 'CheckBankAccount', fingerprint, outcome: 'matches' } as const;
    await this.send('party', streamOf.party(party), check, 'finance-1');
    return fingerprint;
  }
}

export async function everything(store: EventStore): Promise<readonly RecordedEvent[]> {
  const all: RecordedEvent[] = [];
  for await (const batch of store.readAll(null)) all.push(...batch);
  return all;
}
