import { Checkbox } from 'antd';
import type { View } from '../../../../api/answer.js';
import type { FactsSchema } from '../../../../forms/facts.js';
import { Form } from '../../../../forms/form.js';
import { useForm, type FormSending } from '../../../../forms/use-form.js';
import { useTexts } from '../../../../i18n/texts.js';
import { Note } from '../../../../ui/tag.js';
import type { PolicyDetail, PolicyItem, ReviewedClaim } from '../case-data.js';
import { decisionTexts } from './texts.js';
import { AmountPreview, type Tried } from './amount-preview.js';
import { cutsToSend, cutsToTry, type CutDraft, type Cuttable } from './cuts.js';
import { Cuts, Discretion } from './figure-fields.js';
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
  decide(body: Verification, sending: FormSending): Promise<{ readonly data?: unknown }>;
  onDone(): void;
}

/** The verified beside the declared value: cuts with their reasons, and the figure that the text leaves to the panel. */
export function Figures({ claim, schema, item, others, policy, checked, decide, onDone }: FiguresProps) {
  const t = useTexts(decisionTexts);
  const cuttable = { schema, declared: claim.facts };
  const form = useForm({
    keptAs: `verify:${claim.id}`,
    initial: NOTHING,
    send: (draft, sending) => decide(verificationOf(cuttable, item, draft), sending),
    onDone,
  });
  const { cuts: drafts, figure, figureReason, similarTo, otherAwards } = form.values;
  const cuts = cutsToSend(cuttable, drafts);
  const complete = cuts !== undefined && decisionOf(item, form.values) !== 'incomplete';
  return (
    <Form
      of={form}
      send={t.panel.verify(cuts?.length ?? 0)}
      blocked={!checked || !complete || !(otherAwards?.every(isComplete) ?? true)}
    >
      {checked ? null : <Note tone="warn">{t.panel.onSiteFirst}</Note>}
      <Cuts
        schema={schema}
        declared={cuttable.declared}
        cuts={drafts}
        onChange={(changed) => form.set({ cuts: changed })}
      />
      {item.discretion ? (
        <Discretion
          item={item}
          figure={figure}
          reason={figureReason}
          onFigure={(typed) => form.set({ figure: typed })}
          onReason={(typed) => form.set({ figureReason: typed })}
        />
      ) : null}
      <SimilarTo
        claim={claim}
        others={others}
        policy={policy}
        chosen={similarTo}
        onChange={(chosen) => form.set({ similarTo: chosen })}
      />
      <Checkbox
        checked={otherAwards !== null}
        onChange={(event) => form.set({ otherAwards: event.target.checked ? [...claim.otherAwards] : null })}
      >
        {t.panel.otherAwards}
      </Checkbox>
      {otherAwards === null ? null : (
        <OtherAwardsEditor awards={otherAwards} onChange={(awards) => form.set({ otherAwards: awards })} />
      )}
      <AmountPreview claim={claim} schema={schema} tried={triedOf(cuttable, item, form.values)} />
    </Form>
  );
}

/** Of what is complete. */
function verificationOf(cuttable: Cuttable, item: PolicyItem, draft: Draft): Verification {
  const cuts = cutsToSend(cuttable, draft.cuts) ?? [];
  const decision = decisionOf(item, draft);
  return {
    ...(cuts.length > 0 ? { cuts: [...cuts] } : {}),
    ...(decision && decision !== 'incomplete' ? { decision } : {}),
    ...(draft.similarTo.length > 0 ? { similarTo: [...draft.similarTo] } : {}),
    ...(draft.otherAwards ? { otherAwards: [...draft.otherAwards] } : {}),
  };
}

/** As far as it is typed: what is half a number, or no cut, is left out. */
function triedOf(cuttable: Cuttable, item: PolicyItem, { cuts, figure, similarTo, otherAwards }: Draft): Tried {
  const decision = decisionOf(item, { figure, figureReason: '——' });
  const { reason: _, ...tried } = decision === 'incomplete' || decision === undefined ? {} : decision;
  const awards = otherAwards?.filter(isComplete);
  return {
    cuts: [...cutsToTry(cuttable, cuts)],
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
