export type * from './engine/types.js';
export {
  indicatorProgress,
  parseIndicatorValue,
  STRENGTHS,
  type IndicatorProgress,
  type IndicatorValue,
} from './engine/indicators.js';
export { createRateBook, nextPublication } from './engine/rate-book.js';
export { isAllowedChoice } from './engine/reading-context.js';
export { factsSchema, type FactPropertySchema, type FactValueSchema, type JsonSchema } from './engine/facts-schema.js';
export { requiredEvidence } from './engine/required-evidence.js';
export { sentenceOf } from './engine/sentence-of.js';
export { isAsked, validateFacts, type FactContext, type FactOutcome } from './engine/validate-facts.js';
export { noting, ratesAsUsed, type UsedRates } from './engine/used-rates.js';
export { FROZEN_RATES, LPR_ROWS, lprRates, lprRatesWith } from './rates/lpr.js';
export { lawContent } from './law-content.js';
export { bookMaker, frozenOf, VersionAlteredError, type PolicyBook, type PublishedDraft, type Sha256 } from './book.js';
export { policies } from './registry.js';
export { calculate, jurisdictionOf, nothingConfirmed } from './calculator/calculate.js';
export { noticeOf } from './calculator/document-answer.js';
export { shownDiscretion } from './calculator/shown-discretion.js';
export type * from './calculator/types.js';
export { lawHtml } from './law/html.js';
export { lawAmendment, lawPage, lawPageInSteps, lawReadingsInSteps } from './law/page.js';
export { unitInWords } from './law/units.js';
export { finished, type Steps } from './law/steps.js';
export { lawReading } from './law/examples.js';
export type * from './law/types.js';
