import { Button, Checkbox, Input } from 'antd';
import type { View } from '../../../../api/answer.js';
import { FactText } from '../../../../forms/facts-view.js';
import { askedFacts, factsOfRecord, type Facts, type FactsSchema } from '../../../../forms/facts.js';
import { useFormats } from '../../../../i18n/format.js';
import { useBoth, useTexts } from '../../../../i18n/texts.js';
import { useKept } from '../../../../office/use-kept.js';
import { Note } from '../../../../ui/tag.js';
import { yuanOfFen } from '../../../../ui/yuan.js';
import type { PolicyDetail, PolicyItem, ReviewedClaim } from '../case-data.js';
import { caseTexts } from '../texts.js';
import { AmountPreview, type Tried } from './amount-preview.js';
import { cutsToSend, cutsToTry, type CutDraft } from './cuts.js';
import { SimilarTo } from './similar-to.js';
import { isComplete, OtherAwardsEditor, type OtherAwardDraft } from './other-awards.js';

type Verification = Omit<View<'VerificationDto'>, 'panel'>;

interface Draft {
  readonly cuts: Readonly<Record<string, CutDraft>>;
  readonly figure: string;
  readonly figureReason: string;
  readonly similarTo: readonly string[];
  /** `null`: what the department found stays. */
  readonly otherAwards: readonly OtherAwardDraft[] | null;
}

const NOTHING: Draft = { cuts: {}, figure: '', figureReason: '', similarTo: [], otherAwards: null };

export interface FiguresProps {
  readonly claim: ReviewedClaim;
  readonly schema: FactsSchema;
  readonly item: PolicyItem;
  readonly others: readonly ReviewedClaim[];
  readonly policy: PolicyDetail | undefined;
  /** The on-site check is done or waived. */
  readonly checked: boolean;
  readonly busy: boolean;
  onSend(body: Verification, forget: () => void): void;
}

/** The verified beside the declared value: cuts with their reasons, and the figure that the text leaves to the panel. */
export function Figures(props: FiguresProps) {
  const { claim, schema, item, others, policy, checked, busy, onSend } = props;
  const t = useTexts(caseTexts);
  const [draft, keep, { forget }] = useKept<Draft>(`verify:${claim.id}`, NOTHING);
  const cuts = cutsToSend(schema, draft.cuts);
  const decision = decisionOf(item, draft);
  const awards = draft.otherAwards;
  const ready = checked && cuts !== undefined && decision !== 'incomplete' && (awards?.every(isComplete) ?? true);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        const body: Verification = {
          ...(cuts.length > 0 ? { cuts: [...cuts] } : {}),
          ...(decision ? { decision } : {}),
          ...(draft.similarTo.length > 0 ? { similarTo: [...draft.similarTo] } : {}),
          ...(awards ? { otherAwards: [...awards] } : {}),
        };
        onSend(body, forget);
      }}
    >
      {checked ? null : <Note tone="warn">{t.panel.onSiteFirst}</Note>}
      <Cuts
        schema={schema}
        declared={factsOfRecord(schema, claim.facts)}
        cuts={draft.cuts}
        onChange={(changed) => keep({ ...draft, cuts: changed })}
      />
      {item.discretion ? <Discretion item={item} draft={draft} onChange={keep} /> : null}
      <SimilarTo
        claim={claim}
        others={others}
        policy={policy}
        chosen={draft.similarTo}
        onChange={(similarTo) => keep({ ...draft, similarTo })}
      />
      <Checkbox
        checked={awards !== null}
        onChange={(event) =>
          keep({ ...draft, otherAwards: event.target.checked ? claim.otherAwards.map(draftOf) : null })
        }
      >
        {t.panel.otherAwards}
      </Checkbox>
      {awards === null ? null : (
        <OtherAwardsEditor awards={awards} onChange={(otherAwards) => keep({ ...draft, otherAwards })} />
      )}
      <AmountPreview claim={claim} schema={schema} tried={triedOf(schema, item, draft)} />
      <div>
        <Button type="primary" htmlType="submit" loading={busy} disabled={!ready}>
          {t.panel.verify(cuts?.length ?? 0)}
        </Button>
      </div>
    </form>
  );
}

const draftOf = ({ amount, ...award }: View<'OtherAward'>): OtherAwardDraft => ({
  ...award,
  amount: yuanOfFen(amount),
});

/** As far as it is typed: what is half a number is left out. */
function triedOf(schema: FactsSchema, item: PolicyItem, { cuts, figure, similarTo, otherAwards }: Draft): Tried {
  const decision = decisionOf(item, { figure, figureReason: '——' });
  const { reason: _, ...tried } = decision === 'incomplete' || decision === undefined ? {} : decision;
  const awards = otherAwards?.filter(isComplete);
  return {
    cuts: [...cutsToTry(schema, cuts)],
    ...(Object.keys(tried).length > 0 ? { decision: tried } : {}),
    ...(similarTo.length > 0 ? { similarTo: [...similarTo] } : {}),
    ...(awards ? { otherAwards: awards } : {}),
  };
}

/** `incomplete`: begun, or required, and not there yet. */
function decisionOf(
  item: PolicyItem,
  { figure, figureReason }: Pick<Draft, 'figure' | 'figureReason'>,
): Verification['decision'] | 'incomplete' {
  const { discretion } = item;
  const reason = figureReason.trim();
  if (!discretion || (figure === '' && reason === '')) return discretion?.required ? 'incomplete' : undefined;
  if (reason.length < 2) return 'incomplete';
  if (discretion.kind === 'rate')
    return /^\d{1,3}(\.\d{1,4})?$/.test(figure) ? { rate: `${figure}%`, reason } : 'incomplete';
  return /^(0|[1-9]\d*)(\.\d{1,2})?$/.test(figure) ? { figure, reason } : 'incomplete';
}

interface CutsProps {
  readonly schema: FactsSchema;
  readonly declared: Facts;
  readonly cuts: Draft['cuts'];
  onChange(cuts: Draft['cuts']): void;
}

function Cuts({ schema, declared, cuts, onChange }: CutsProps) {
  const t = useTexts(caseTexts).panel;
  const both = useBoth();
  return (
    <div className="work-table" role="region" aria-label={t.verified} tabIndex={0}>
      <table className="case-cuts">
        <caption>{t.verified}</caption>
        <thead>
          <tr>
            <th scope="col">{t.fact}</th>
            <th scope="col">{t.declaredValue}</th>
            <th scope="col">{t.verifiedValue}</th>
            <th scope="col">{t.cutReason}</th>
          </tr>
        </thead>
        <tbody>
          {askedFacts(schema, declared).map((name) => {
            const property = schema.properties[name]!;
            const label = both(property['x-title']);
            const cut = cuts[name] ?? { to: '', reason: '' };
            const set = (part: Partial<CutDraft>): void => onChange({ ...cuts, [name]: { ...cut, ...part } });
            return (
              <tr key={name}>
                <th scope="row">{label}</th>
                <td>
                  <FactText property={property} value={declared[name]} />
                </td>
                {property['x-canBeCut'] ? (
                  <>
                    <td>
                      <Input
                        aria-label={t.cutTo(label)}
                        inputMode="decimal"
                        placeholder={t.asDeclared}
                        value={cut.to}
                        onChange={(event) => set({ to: event.target.value.trim() })}
                      />
                    </td>
                    <td>
                      <Input
                        aria-label={t.cutReasonOf(label)}
                        disabled={cut.to === ''}
                        maxLength={1000}
                        value={cut.reason}
                        onChange={(event) => set({ reason: event.target.value })}
                      />
                    </td>
                  </>
                ) : (
                  <td colSpan={2} className="soft">
                    {t.asDeclared}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface DiscretionProps {
  readonly item: PolicyItem;
  readonly draft: Draft;
  onChange(draft: Draft): void;
}

function Discretion({ item, draft, onChange }: DiscretionProps) {
  const t = useTexts(caseTexts).panel;
  const both = useBoth();
  const { money } = useFormats();
  const discretion = item.discretion!;
  const rate = discretion.kind === 'rate';
  const ceiling = rate ? discretion.ceiling : money(yuanOfFen(discretion.ceiling));
  return (
    <fieldset className="case-fieldset">
      <legend>{both(discretion.label)}</legend>
      <p className="soft small">
        {t.ceiling(ceiling)} {discretion.required ? t.figureRequired : t.figureOptional}
      </p>
      <div className="row">
        <Input
          aria-label={both(discretion.label)}
          inputMode="decimal"
          style={{ width: '12rem' }}
          suffix={rate ? '%' : t.yuan}
          value={draft.figure}
          onChange={(event) => onChange({ ...draft, figure: event.target.value.trim() })}
        />
        <Input
          aria-label={t.figureReason}
          placeholder={t.figureReason}
          style={{ flex: '1 1 14rem' }}
          maxLength={1000}
          value={draft.figureReason}
          onChange={(event) => onChange({ ...draft, figureReason: event.target.value })}
        />
      </div>
    </fieldset>
  );
}
