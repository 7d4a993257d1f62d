import type { Fen } from '#kernel';
import type { Parameter } from '../../engine/parameters.js';
import type { ComponentDeclaration, FactDeclaration } from '../../engine/types.js';
import { choice } from './common-facts.js';

/** A title that the text pays, at national or provincial level: 分别给予. */
export interface Title {
  readonly value: string;
  readonly zh: string;
  readonly en: string;
  readonly component: ComponentDeclaration;
  readonly sum: Parameter<Fen>;
}

/** Which title was given. */
export const titleFact = (titles: readonly Title[]): FactDeclaration =>
  choice(
    'title',
    '称号',
    'Title',
    titles.map(({ value, zh, en }) => [value, zh, en] as const),
  );

export const titleOf = (titles: readonly Title[], value: string): Title => titles.find((one) => one.value === value)!;
