import type { StageId } from '#kernel';

/**
 * The three orders of approval, notice and payout (DESIGN, part 2). What precedes them is each document's own; these three
 * stages follow the settlement in every route, each once.
 */
export const ORDERS = {
  /** 先通过、再公示、后拨付: the default, so that an objection can stop the money. */
  approvalFirst: ['approval', 'notice', 'payout'],
  /** 先公示、再通过、后拨付: the meetings decide on what nobody questioned. */
  noticeFirst: ['notice', 'approval', 'payout'],
  /** 通过后拨付并公示: the notice runs beside the payout, and the result waits for both. */
  noticeWithPayout: ['approval', 'payout', 'notice'],
} as const satisfies Readonly<Record<string, readonly StageId[]>>;

export type OrderId = keyof typeof ORDERS;
export const ORDER_IDS = Object.keys(ORDERS) as readonly OrderId[];
export const DEFAULT_ORDER: OrderId = 'approvalFirst';

const ORDERED: readonly StageId[] = ORDERS[DEFAULT_ORDER];

/** The order in which a route, or what is left of one, has the three stages. `undefined`: one is missing, or it is none. */
export function orderOf(route: readonly StageId[]): OrderId | undefined {
  const stages = route.filter((stage) => ORDERED.includes(stage)).join();
  return ORDER_IDS.find((id) => ORDERS[id].join() === stages);
}

/** A document's route with its last three stages in another order. */
export const routeInOrder = (route: readonly StageId[], order: OrderId): readonly StageId[] => [
  ...route.filter((stage) => !ORDERED.includes(stage)),
  ...ORDERS[order],
];

/** The meetings decide only on lines whose notice is over. */
export const noticeComesFirst = (route: readonly StageId[] | undefined): boolean =>
  route !== undefined && orderOf(route) === 'noticeFirst';
