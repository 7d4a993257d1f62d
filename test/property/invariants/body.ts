import type { EntitlementEvent, LineEvent, SettledClaim } from '#domain';
import type { RecordedEvent } from '#event-store';

/** The body of one type of event. */
export type Body<Type extends string, Event extends { type: string; body: object }> = Extract<
  Event,
  { type: Type }
>['body'];

export const bodyOf = <T>(record: RecordedEvent): T => record.body as unknown as T;

export type Settled = Body<'AmountSettled', EntitlementEvent>;
export type Opened = Body<'LineOpened', LineEvent>;

/** "line-x" is about x. */
export const idIn = (stream: string): string => stream.slice(stream.indexOf('-') + 1);

/** Lines that a settlement puts another amount in the place of. */
export const replacedBy = ({ reread }: SettledClaim): readonly string[] =>
  (reread?.lines ?? []).filter(({ outcome }) => outcome === 'replaced').map(({ line }) => line);
