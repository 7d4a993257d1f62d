import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { View } from '../../../../api/answer.js';
import { client } from '../../../../api/client.js';
import { inputNamesOf, type FactsSchema } from '../../../../forms/facts.js';
import { useFormats } from '../../../../i18n/format.js';
import { useBoth, useTexts } from '../../../../i18n/texts.js';
import { useSettled } from '../../../../office/use-settled.js';
import { Money } from '../../../../ui/money.js';
import { Shown } from '../../../../ui/states.js';
import { Note, Tag } from '../../../../ui/tag.js';
import { Trace } from '../../../../ui/trace.js';
import type { ReviewedClaim } from '../case-data.js';
import { decisionTexts } from './texts.js';

export type Tried = View<'AmountPreviewDto'>;
type Answer = View<'ClaimAnswer'>;

export interface AmountPreviewProps {
  readonly claim: ReviewedClaim;
  readonly schema: FactsSchema;
  /** What might be verified, as far as it is typed; nothing: as declared. */
  readonly tried?: Tried;
}

/** What the claim would be awarded, beside what the declared facts give, with every step. Nothing of it is recorded. */
export function AmountPreview({ claim, schema, tried = {} }: AmountPreviewProps) {
  const t = useTexts(decisionTexts).amount;
  const wanted = useSettled(JSON.stringify(tried));
  const query = useQuery({
    queryKey: ['amount-preview', claim.id, claim.revision, wanted],
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const { data } = await client.POST('/api/applications/{id}/claims/{claim}/amount-preview', {
        params: { path: { id: claim.application, claim: claim.id } },
        body: JSON.parse(wanted) as Tried,
      });
      return data!;
    },
  });
  return (
    <section className="case-amount" aria-label={t.title}>
      <h3>{t.title}</h3>
      <Shown query={query} lines={2}>
        {({ declared, verified }) => <Sides declared={declared} verified={verified} names={inputNamesOf(schema)} />}
      </Shown>
    </section>
  );
}

interface SidesProps {
  readonly declared: Answer | null;
  readonly verified: Answer | null;
  readonly names: Readonly<Record<string, string>>;
}

function Sides({ declared, verified, names }: SidesProps) {
  const t = useTexts(decisionTexts).amount;
  const both = useBoth();
  const { money } = useFormats();
  return (
    <div className="stack">
      <dl className="case-amounts" aria-live="polite">
        <div>
          <dt>{t.declared}</dt>
          <dd>
            <Amount of={declared} />
          </dd>
        </div>
        <div>
          <dt>{t.verified}</dt>
          <dd>
            <Amount of={verified} strong />
          </dd>
        </div>
      </dl>
      {verified?.cuts.map((cut, index) => (
        <Note key={index} tone="warn">
          <p>{both(cut.text)}</p>
          {Number(cut.taken) === 0 ? null : <p>{t.taken(money(cut.taken))}</p>}
        </Note>
      ))}
      <p className="soft small flush">{t.what}</p>
      {verified && verified.trace.length > 0 ? <Trace steps={verified.trace} names={names} /> : null}
    </div>
  );
}

function Amount({ of, strong = false }: { readonly of: Answer | null; readonly strong?: boolean }) {
  const t = useTexts(decisionTexts).amount;
  const both = useBoth();
  const { money } = useFormats();
  if (of === null) return t.none;
  if (of.amount !== null) return <Money yuan={of.amount} strong={strong} />;
  return of.range ? t.range(money(of.range.least), money(of.range.most)) : <Tag>{both(of.statusText)}</Tag>;
}
