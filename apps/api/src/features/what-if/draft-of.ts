import { refuse, isRefusal, type BusinessDate, type Refusal } from '#kernel';
import {
  isAllowedChoice,
  type OverrideDeclaration,
  type PolicyBook,
  type PolicyVersion,
  type Readings,
} from '#policies';
import type { Draft } from '../../../../assessment/src/what-if.js';
import type { EffectDto, OverrideDto } from './override.dto.js';
import type { WhatIfDto } from './what-if.dto.js';

/** The draft that a request describes, for trying and for publishing alike; or what of it no version has. */
export function draftOf(
  { policy, version: number, parameters = [], readings = [], overrides = [], round }: WhatIfDto,
  book: PolicyBook,
): Draft | Refusal {
  const law = book.find(policy, number);
  if (!law) return refuse('POLICY_UNKNOWN', { policy });
  const chosen = readingsOf(law, readings);
  if (isRefusal(chosen)) return chosen;
  const rules = overrides.map((each) => overrideOf(each) ?? each.id);
  const unsound = rules.find((each) => typeof each === 'string');
  if (unsound !== undefined) return refuse('OVERRIDE_INVALID', { override: unsound });
  return {
    policy,
    policyVersion: law.version,
    parameters: parameters.map(({ parameter, value, from }) => ({
      parameter,
      value,
      ...(from === undefined ? {} : { from: from as BusinessDate }),
    })),
    overrides: rules.filter((each) => typeof each !== 'string'),
    readings: chosen as Readings,
    ...(round === undefined ? {} : { round }),
  };
}

function readingsOf(law: PolicyVersion, chosen: readonly { reading: string; options: string[] }[]): Readings | Refusal {
  for (const { reading, options } of chosen) {
    const declared = law.readings.find(({ id }) => id === reading);
    if (!declared) return refuse('READING_UNKNOWN', { reading });
    if (!isAllowedChoice(declared, options)) return refuse('READING_OPTIONS_INCOMPATIBLE', { reading });
  }
  return Object.fromEntries(chosen.map(({ reading, options }) => [reading, options]));
}

function overrideOf({ id, items, from, until, effect, legalBasis }: OverrideDto): OverrideDeclaration | undefined {
  const taken = effectOf(effect);
  if (!taken) return undefined;
  const { title, document, quote } = legalBasis;
  return {
    id,
    items: items === undefined ? 'all' : items,
    from: from as BusinessDate,
    ...(until === undefined ? {} : { until: until as BusinessDate }),
    effect: taken,
    legalBasis: { title: { zh: title.zh, en: title.en }, document, quote },
  };
}

/** `undefined`: it lacks what its kind needs, or has what another kind needs. */
function effectOf({ kind, applicantKinds, per, amount, to }: EffectDto): OverrideDeclaration['effect'] | undefined {
  const given = [applicantKinds, per, amount, to].filter((each) => each !== undefined).length;
  switch (kind) {
    case 'stop':
      return given === 0 ? { kind } : undefined;
    case 'exclude':
      return given === 1 && applicantKinds ? { kind, applicantKinds } : undefined;
    case 'cap':
      return given === 2 && per && amount !== undefined ? { kind, per, amount } : undefined;
    case 'reduce':
      return given === 1 && to !== undefined ? { kind, to } : undefined;
  }
}
