import { deciders, sagas, timerRules, type Proposal } from '#domain';
import { StoreError } from '#event-store';
import { refuse } from '#kernel';
import { policies } from '#policies';
import { projections } from '#read-models';
import { upcasters } from '#runtime';

/** What an event is told by: where it lies and what it says. */
export interface Told {
  readonly type: string;
  readonly stream?: string;
  readonly body: unknown;
}

/** Is this the event that nobody can digest? */
export type Hit = (event: Told) => boolean;

/** A way in which newer or broken code fails on an event. `install` answers how the fix is put in. */
export interface Kind {
  readonly name: string;
  /** Event types at which it can strike; any of the road otherwise. */
  readonly at?: readonly string[];
  /** Where nobody needs what is broken, nothing is to be noticed. */
  readonly mayPass?: boolean;
  install(hit: Hit): () => void;
}

type Slot = Record<string, unknown>;
type Anything = (...args: never[]) => unknown;

/** Puts something else in a place of an object for a while. */
function replace(owner: object, key: string, make: (old: Anything | undefined) => unknown): () => void {
  const slot = owner as Slot;
  const had = Object.hasOwn(slot, key);
  const old = slot[key];
  slot[key] = make(typeof old === 'function' ? (old as Anything).bind(owner) : undefined);
  return () => {
    if (had) slot[key] = old;
    else delete slot[key];
  };
}

const all = (undo: readonly (() => void)[]) => () => undo.forEach((each) => each());
const fail = (): never => {
  throw new TypeError('cannot read what is not there');
};

/** Event types of the road of one case, in the order in which it meets them. */
export const POSITIONS = [
  'ApplicationSubmitted',
  'CertificateReserved',
  'ClaimReservationRecorded',
  'EndorsementGranted',
  'ClaimAccepted',
  'OnSiteCheckWaived',
  'FactsVerified',
  'ClaimEntered',
  'AmountSettled',
  'LineOpened',
  'LineIncluded',
  'BatchLineAdded',
  'BatchPresented',
  'BatchApproved',
  'LineApproved',
  'NoticeOpened',
  'LinePublished',
  'NoticeLineAdded',
  'NoticeClosed',
  'LineCleared',
  'PayoutAllotted',
  'PaymentLineAdded',
  'PayoutInstructed',
  'LineInstructed',
  'PaymentMade',
  'LinePaid',
  'ResultPublished',
  'CertificatePaid',
] as const;

/** Every saga's reaction to every type of the road, whether it has one or not, does something else for the event. */
const inSaga = (react: (told: Told) => unknown) => (hit: Hit) => {
  const [saga] = sagas.filter((each) => each.name === 'payout');
  return all(
    POSITIONS.map((type) => {
      const owner = sagas.find((each) => Object.hasOwn(each.reactions, type)) ?? saga!;
      return replace(owner.reactions, type, (old) => (recorded: { event: Told; stream: string }, world: unknown) => {
        const told = { ...recorded.event, stream: recorded.stream };
        return hit(told) ? react(told) : (old?.(recorded as never, world as never) ?? []);
      });
    }),
  );
};

const proposed = (more: Partial<Proposal>): Proposal => ({
  decider: 'line',
  stream: 'line-nobody.2023.1',
  key: 'poison',
  command: { type: 'ClearLine', notice: 'nobody' } as Proposal['command'],
  tolerated: [],
  ...more,
});

/** The events of the sagas' commands are decided by something broken. */
const inDecide = (instead: () => unknown) => (hit: Hit) =>
  all(
    Object.values(deciders).map((decider) =>
      replace(decider, 'decide', (old) => (envelope: { actor: string; command: { type: string } }, state: unknown) => {
        const { actor, command } = envelope;
        const told = { type: `saga ${command.type}`, body: [command, state] };
        return actor.startsWith('saga:') && hit(told) ? instead() : old!(envelope as never, state as never);
      }),
    ),
  );

/** Types of commands that sagas send on the road. */
const SAGA_COMMANDS = [
  'ReserveCertificate',
  'RecordReservation',
  'EnterClaim',
  'OpenLine',
  'AddBatchLine',
  'ApproveLine',
  'PublishLine',
  'AddNoticeLine',
  'ClearLine',
  'AddPaymentLine',
  'RecordLineInstructed',
  'RecordLinePaid',
  'PublishResult',
  'RecordCertificatePaid',
].map((type) => `saga ${type}`);

const inEvolve = (hit: Hit) =>
  all(
    Object.values(deciders).map((decider) =>
      replace(decider, 'evolve', (old) => (state: unknown, event: Told, meta: unknown) => {
        if (hit({ type: event.type, body: [event.body, state] })) fail();
        return old!(state as never, event as never, meta as never);
      }),
    ),
  );

const inUpcaster = (instead: (event: Told) => unknown) => (hit: Hit) =>
  replace(upcasters, 'upcast', (old) => (event: Told) => (hit(event) ? instead(event) : old!(event as never)));

const inProjection = (part: 'apply' | 'keys') => (hit: Hit) =>
  all(
    projections.map((projection) =>
      replace(projection, part, (old) => (...args: readonly unknown[]) => {
        const projected = args.find((each) => Object.hasOwn(Object(each) as object, 'ordinal')) as
          { event: Told; stream: string } | undefined;
        if (projected?.event && hit({ ...projected.event, stream: projected.stream })) fail();
        return old!(...(args as never[]));
      }),
    ),
  );

const inSettlement = (instead: () => never) => (hit: Hit) =>
  all(
    policies.all().map((version) =>
      replace(
        version,
        'assess',
        (old) =>
          (...given: never[]) =>
            hit({ type: 'ClaimEntered', body: given[0]! }) ? instead() : old!(...given),
      ),
    ),
  );

const inTimers = (hit: Hit) =>
  all(
    timerRules.flatMap((rule) =>
      Object.keys(rule.sets).map((type) =>
        replace(
          rule.sets,
          type,
          (old) => (recorded: { event: Told; stream: string }) =>
            hit({ ...recorded.event, stream: recorded.stream }) ? fail() : old!(recorded as never),
        ),
      ),
    ),
  );

const inTimerCommand = (instead: () => unknown) => (hit: Hit) =>
  replace(
    deciders.notice,
    'decide',
    (old) => (envelope: { actor: string }, state: unknown) =>
      envelope.actor.startsWith('timer:') && hit({ type: 'NoticeOpened', body: state })
        ? instead()
        : old!(envelope as never, state as never),
  );

/** Twenty kinds of poison. */
export const KINDS: readonly Kind[] = [
  { name: 'a reaction throws', install: inSaga(fail) },
  { name: 'a reaction rejects', install: inSaga(() => Promise.reject(new StoreError('CHAIN_BROKEN', 'another'))) },
  {
    name: 'a reaction throws what is no error',
    install: inSaga(() => {
      throw 'text' as unknown as Error;
    }),
  },
  { name: 'a reaction answers nothing', install: inSaga(() => undefined) },
  { name: 'a reaction proposes nothing that is one', install: inSaga(() => [null]) },
  { name: 'a proposal is refused', install: inSaga(() => [proposed({})]) },
  {
    name: 'what a refusal calls for is refused too',
    install: inSaga(() => [proposed({ otherwise: { LINE_UNKNOWN: proposed({ key: 'other' }) } })]),
  },
  {
    name: 'a proposal for a decider that is not there',
    install: inSaga(() => [proposed({ decider: 'nobody' as never })]),
  },
  {
    name: 'a proposal that no decider knows',
    install: inSaga(() => [proposed({ command: { type: 'DoSomething' } })]),
  },
  { name: 'a decider throws on a command of a saga', at: SAGA_COMMANDS, install: inDecide(fail) },
  { name: 'a decider refuses what was foreseen by nobody', at: SAGA_COMMANDS, install: inDecide(() => refuse('NEW')) },
  { name: 'a decider cannot fold the event', mayPass: true, install: inEvolve },
  {
    name: 'an event of a schema from the future',
    install: inUpcaster(() => {
      throw new StoreError('SCHEMA_UNKNOWN', 'newer than this release');
    }),
  },
  { name: 'an upcaster that fails', install: inUpcaster(fail) },
  {
    name: 'an upcaster that loses the body',
    mayPass: true,
    install: inUpcaster((event) => ({ ...event, body: null })),
  },
  { name: 'a projection throws', install: inProjection('apply') },
  { name: 'a projection cannot tell its rows', install: inProjection('keys') },
  {
    name: 'a settlement throws',
    at: ['ClaimEntered'],
    install: inSettlement(fail),
  },
  { name: 'a timer rule throws', at: ['NoticeOpened'], install: inTimers },
  { name: 'a timer’s command is refused', at: ['NoticeOpened'], install: inTimerCommand(() => refuse('NEW')) },
];
