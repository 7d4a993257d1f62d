import { AssertionFailed, fromFenText, type BusinessDate, type Fen } from '#kernel';
import type { Facts } from './types.js';

/** Readers for facts that `validateFacts` let through; another type is our own bug and throws. */

export function dateFact(facts: Facts, name: string): BusinessDate {
  const value = facts[name];
  if (typeof value !== 'string') throw new AssertionFailed(`fact ${name} is no date`);
  return value as BusinessDate;
}

export function moneyFact(facts: Facts, name: string): Fen {
  const value = facts[name];
  if (typeof value !== 'string') throw new AssertionFailed(`fact ${name} is no money`);
  return fromFenText(value);
}

export function wholeFact(facts: Facts, name: string): number {
  const value = facts[name];
  if (typeof value !== 'number') throw new AssertionFailed(`fact ${name} is no whole number`);
  return value;
}

export function choiceFact(facts: Facts, name: string): string {
  const value = facts[name];
  if (typeof value !== 'string') throw new AssertionFailed(`fact ${name} is no choice`);
  return value;
}

export function booleanFact(facts: Facts, name: string): boolean {
  const value = facts[name];
  if (typeof value !== 'boolean') throw new AssertionFailed(`fact ${name} is neither true nor false`);
  return value;
}
