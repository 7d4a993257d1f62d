import type { PolicyVersion, TraceStep } from './types.js';

/** The verbatim sentence that a step of a trace rests on: its component's, or the common rule's at its anchor. */
export function sentenceOf(version: PolicyVersion, step: TraceStep): string | undefined {
  for (const item of version.items) {
    const component = item.components.find((declared) => declared.id === step.component);
    if (component !== undefined && component.article === step.article) return component.quote;
  }
  if (step.kind === 'override') {
    return version.overrides?.find(({ legalBasis }) => legalBasis.document === step.article)?.legalBasis.quote;
  }
  return version.commonRules.find((rule) => rule.article === step.article)?.quote;
}
