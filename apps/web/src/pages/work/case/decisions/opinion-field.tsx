import type { FormState } from '../../../../forms/use-form.js';
import { useTexts } from '../../../../i18n/texts.js';
import { TextAreaField } from '../../../../ui/field.js';
import { decisionTexts } from './texts.js';

/** What an office wants to say beside its decision. */
export function OpinionField(field: ReturnType<FormState<{ readonly opinion: string }>['field']>) {
  const t = useTexts(decisionTexts);
  return <TextAreaField {...field} label={t.opinion} rows={2} maxLength={1000} />;
}
