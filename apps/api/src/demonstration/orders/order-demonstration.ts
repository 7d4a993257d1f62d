import type { OrderId } from '#domain';
import type { Text } from '#policies';
import type { Play } from '../play.js';

/** The whole main job in one of the other orders, on a server of its own: a version is published once, in one order. */
export interface OrderDemonstration {
  readonly order: Exclude<OrderId, 'approvalFirst'>;
  readonly title: Text;
  /** From the declaration to the last result. */
  play(play: Play): Promise<void>;
}
