import type { ReactNode } from 'react';
import { useFormats } from '../i18n/format.js';
import { useBoth, useTexts } from '../i18n/texts.js';
import { Facts as FactList } from '../ui/card.js';
import {
  askedFacts,
  isEmpty,
  valueSchemaOf,
  type FactProperty,
  type Facts,
  type FactsSchema,
  type FactValue,
} from './facts.js';
import { formTexts } from './texts.js';
import './facts.css';

export interface FactsViewProps {
  readonly schema: FactsSchema;
  /** Yuan text for money. */
  readonly facts: Facts;
  /** What the facts were before (last submission, or as declared): what differs is shown beside it. */
  readonly before?: Facts;
  /** Something beside a fact, e.g. a box to confirm it. */
  beside?(name: string): ReactNode;
}

/** An item's facts to read: label and value. */
export function FactsView({ schema, facts, before, beside }: FactsViewProps) {
  const t = useTexts(formTexts);
  const both = useBoth();
  return (
    <FactList
      of={askedFacts(schema, facts).map((name) => {
        const property = schema.properties[name]!;
        const was = before?.[name];
        const differs = before !== undefined && (was ?? null) !== (facts[name] ?? null);
        return {
          label: both(property['x-title']),
          value: (
            <>
              {differs ? (
                <mark>
                  <FactText property={property} value={facts[name]} />
                </mark>
              ) : (
                <FactText property={property} value={facts[name]} />
              )}
              {differs ? (
                <span className="soft small fact-before">
                  {t.before} <FactText property={property} value={was} />
                </span>
              ) : null}
              {beside?.(name)}
            </>
          ),
        };
      })}
    />
  );
}

export interface FactTextProps {
  readonly property: FactProperty;
  readonly value: FactValue | undefined;
}

/** One fact's value, in words. */
export function FactText({ property, value }: FactTextProps) {
  const t = useTexts(formTexts);
  const both = useBoth();
  const formats = useFormats();
  if (value === undefined || isEmpty(value)) return <span className="soft">{t.notAnswered}</span>;
  const unit = property['x-unit'] ? both(property['x-unit']) : '';
  switch (property['x-type']) {
    case 'money':
      return <span className="tabular">{formats.money(String(value))}</span>;
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? formats.date(String(value)) : String(value);
    case 'count':
      return `${typeof value === 'number' ? formats.count(value) : String(value)} ${unit}`.trim();
    case 'boolean':
      return value === true ? t.yes : t.no;
    case 'choice': {
      const choice = valueSchemaOf(property).oneOf?.find((each) => each.const === value);
      return choice ? both(choice['x-title']) : String(value);
    }
    case 'text':
      return String(value);
  }
}
