import { formatYuan, fromFenText } from '#kernel';
import type { ItemDeclaration } from '../engine/types.js';

type Discretion = NonNullable<ItemDeclaration['discretion']>;

/** What is left to discretion, for people: a figure's ceiling is yuan ("30000.00"), a rate's a share ("50%") as it is declared. */
export const shownDiscretion = (discretion: Discretion): Discretion =>
  discretion.kind === 'rate' ? discretion : { ...discretion, ceiling: formatYuan(fromFenText(discretion.ceiling)) };
