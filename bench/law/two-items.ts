import { addYears, businessDate, type BusinessDate } from '#kernel';
import type { AssessInput, Facts } from '#policies';

/** Claims of two items, international and domestic inventions, for the law and for a general rules engine. */

const DAYS = ['2022-12-31', '2023-01-01', '2023-05-10', '2024-02-29'].map(businessDate);
const PLACES = ['inDistrict', 'inDistrict', 'elsewhere', 'none'] as const;

export function twoItemEntitlement(seed: number, claims: number): AssessInput {
  return {
    applicant: { kind: 'enterprise', local: seed % 7 !== 6 },
    claims: Array.from({ length: claims }, (_, index) => {
      const id = `c${index}`;
      const day = DAYS[(seed + index) % DAYS.length]!;
      const [item, facts] =
        index % 2 === 0
          ? ['intl_invention', { approval_doc_date: day }]
          : ['cn_invention', domestic(seed + (index >> 1), day)];
      return { id, certificate: `certificate:${id}`, item, facts } as const;
    }),
    standing: [],
    similar: [],
  };
}

function domestic(seed: number, day: BusinessDate): Facts {
  const conversion = PLACES[seed % PLACES.length]!;
  // On the anniversary, within it, and after it.
  const converted = [addYears(day, 2), addYears(day, 1), addYears(day, 3)][seed % 3]!;
  return {
    approval_doc_date: day,
    patent_kind: seed % 11 === 10 ? 'utilityModel' : 'invention',
    grant_date: day,
    conversion,
    conversion_date: conversion === 'none' ? null : converted,
    patentee_in_district: seed % 5 !== 4,
  };
}
