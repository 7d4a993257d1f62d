import { Radio } from 'antd';
import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { client } from '../../../../api/client.js';
import { useSession } from '../../../../app/session.js';
import { askedFacts } from '../../../../forms/facts.js';
import { Form } from '../../../../forms/form.js';
import { ReasonForm } from '../../../../forms/reason-form.js';
import { useForm, type FormSending } from '../../../../forms/use-form.js';
import { useTexts } from '../../../../i18n/texts.js';
import type { View } from '../../../../api/answer.js';
import { useSeen } from '../acted-first.js';
import { useItemSchema, type PolicyDetail, type ReviewedClaim } from '../case-data.js';
import { decisionTexts } from './texts.js';
import { AmountPreview } from './amount-preview.js';
import { DecisionCard, onSeen, useDecided } from './decision.js';
import { OpinionField } from './opinion-field.js';
import { isComplete, OtherAwardsEditor, type OtherAwardDraft } from './other-awards.js';
import { ReturnForm } from './return-form.js';

export interface ReviewProps {
  readonly claim: ReviewedClaim;
  readonly policy: PolicyDetail | undefined;
  /** Facts that were compared with the evidence, by name. */
  readonly confirmed: readonly string[];
}

/** 部门审核 of one claim. */
export function Review({ claim, policy, confirmed }: ReviewProps) {
  const t = useTexts(decisionTexts);
  const [params] = useSearchParams();
  const contested = claim.reservation === 'contested';
  const [way, setWay] = useState(params.get('do') === 'return' ? 'return' : contested ? 'contest' : 'accept');
  const { application: id, id: claimId } = claim;
  const seen = useSeen(claim.revision, claim.lastActor === useSession()?.account);
  const decided = useDecided({ stage: 'department', application: id, claim: claimId });
  const at = onSeen(seen, { id, claim: claimId });
  return (
    <DecisionCard
      title={t.decide.department}
      ways={[
        ...(contested ? [{ id: 'contest', label: t.way.contest }] : [{ id: 'accept', label: t.way.accept }]),
        { id: 'return', label: t.way.return },
        { id: 'refuse', label: t.way.refuse },
      ]}
      way={way}
      onWay={setWay}
      seen={seen}
      application={id}
      last={claim}
    >
      {way === 'accept' ? (
        <Accept
          claim={claim}
          confirmed={confirmed}
          decide={(body, { headers }) =>
            client.POST('/api/applications/{id}/claims/{claim}/acceptance', { ...at, body, headers })
          }
          onDone={() => decided(t.said.accepted)}
        />
      ) : null}
      {way === 'contest' ? (
        <Contest
          name={claimId}
          decide={(body, { headers }) => {
            seen.expect();
            return client.POST('/api/applications/{id}/claims/{claim}/contest-decision', { ...at, body, headers });
          }}
          onDone={() => setWay('accept')}
        />
      ) : null}
      {way === 'return' ? (
        <ReturnForm
          name={`department:${claimId}`}
          claims={[claim]}
          policy={policy}
          decide={(body, { headers }) =>
            client.POST('/api/applications/{id}/claims/{claim}/return', { ...at, body, headers })
          }
          onDone={() => decided(t.said.returned)}
        />
      ) : null}
      {way === 'refuse' ? (
        <ReasonForm
          keptAs={`department:${claimId}`}
          label={t.refusalReason}
          send={t.way.refuse}
          sure={t.sure.refuse}
          decide={(body, { headers }) =>
            client.POST('/api/applications/{id}/claims/{claim}/refusal', { ...at, body, headers })
          }
          onDone={() => decided(t.said.refused)}
        />
      ) : null}
    </DecisionCard>
  );
}

type Decide<Body> = (body: Body, sending: FormSending) => Promise<{ readonly data?: unknown }>;

interface AcceptProps extends Pick<ReviewProps, 'claim' | 'confirmed'> {
  readonly decide: Decide<View<'AcceptanceDto'>>;
  onDone(): void;
}

function Accept({ claim, confirmed, decide, onDone }: AcceptProps) {
  const t = useTexts(decisionTexts);
  const { data: schema } = useItemSchema(claim);
  const form = useForm({
    keptAs: `accept:${claim.id}`,
    initial: { opinion: '', otherAwards: [] as readonly OtherAwardDraft[] },
    send: ({ opinion, otherAwards }, sending) =>
      decide(
        { ...(opinion ? { opinion } : {}), ...(otherAwards.length > 0 ? { otherAwards: [...otherAwards] } : {}) },
        sending,
      ),
    onDone,
  });
  const { otherAwards } = form.values;
  const facts = schema ? askedFacts(schema, claim.facts) : [];
  const open = facts.filter((name) => !confirmed.includes(name)).length;
  const ready = schema !== undefined && open === 0 && otherAwards.every(isComplete);
  return (
    <Form of={form} send={t.way.accept} blocked={!ready}>
      <p role="status">{open === 0 ? t.allConfirmed : t.toConfirm(open)}</p>
      {schema ? (
        <AmountPreview claim={claim} schema={schema} tried={{ otherAwards: otherAwards.filter(isComplete) }} />
      ) : null}
      <OtherAwardsEditor awards={otherAwards} onChange={(awards) => form.set({ otherAwards: awards })} />
      <OpinionField {...form.field('opinion')} />
    </Form>
  );
}

interface ContestProps {
  readonly name: string;
  readonly decide: Decide<View<'ContestDecisionDto'>>;
  onDone(): void;
}

/** One certificate, several applicants: who goes on. */
function Contest({ name, decide, onDone }: ContestProps) {
  const t = useTexts(decisionTexts).contest;
  const [allowed, setAllowed] = useState<boolean>();
  const id = useId();
  return (
    <div className="stack">
      <p id={id}>{t.what}</p>
      <Radio.Group
        aria-labelledby={id}
        value={allowed}
        onChange={(event) => setAllowed(event.target.value as boolean)}
        options={[
          { value: true, label: t.allow },
          { value: false, label: t.deny },
        ]}
      />
      {allowed === undefined ? null : (
        <ReasonForm
          keptAs={`contest:${name}`}
          label={t.reason}
          send={t.send}
          decide={({ reason }, sending) => decide({ allowed, reason }, sending)}
          onDone={onDone}
        />
      )}
    </div>
  );
}
