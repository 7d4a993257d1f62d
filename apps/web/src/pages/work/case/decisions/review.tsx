import { Button, Input, Radio } from 'antd';
import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { client } from '../../../../api/client.js';
import { useCommand } from '../../../../api/use-command.js';
import { useSession } from '../../../../app/session.js';
import { askedFacts, factsOfRecord } from '../../../../forms/facts.js';
import { useTexts } from '../../../../i18n/texts.js';
import { useKept } from '../../../../office/use-kept.js';
import type { View } from '../../../../api/answer.js';
import { useSeen } from '../acted-first.js';
import { useItemSchema, type PolicyDetail, type ReviewedClaim } from '../case-data.js';
import { caseTexts } from '../texts.js';
import { AmountPreview } from './amount-preview.js';
import { DecisionCard, onSeen, useDecided } from './decision.js';
import { isComplete, OtherAwardsEditor, type OtherAwardDraft } from './other-awards.js';
import { ReasonForm } from './reason-form.js';
import { ReturnForm, type ReturnBody } from './return-form.js';

export interface ReviewProps {
  readonly claim: ReviewedClaim;
  readonly policy: PolicyDetail | undefined;
  /** Facts that were compared with the evidence, by name. */
  readonly confirmed: readonly string[];
}

/** 部门审核 of one claim. */
export function Review({ claim, policy, confirmed }: ReviewProps) {
  const t = useTexts(caseTexts);
  const [params] = useSearchParams();
  const contested = claim.reservation === 'contested';
  const [way, setWay] = useState(params.get('do') === 'return' ? 'return' : contested ? 'contest' : 'accept');
  const { application: id, id: claimId } = claim;
  const seen = useSeen(claim.revision, claim.lastActor === useSession()?.account);
  const decided = useDecided({ stage: 'department', application: id, claim: claimId });
  const at = onSeen(seen, { id, claim: claimId });
  const accept = useCommand((body: View<'AcceptanceDto'>, { headers }) =>
    client.POST('/api/applications/{id}/claims/{claim}/acceptance', { ...at, body, headers }),
  );
  const back = useCommand((body: ReturnBody, { headers }) =>
    client.POST('/api/applications/{id}/claims/{claim}/return', { ...at, body, headers }),
  );
  const refuse = useCommand((reason: string, { headers }) =>
    client.POST('/api/applications/{id}/claims/{claim}/refusal', { ...at, body: { reason }, headers }),
  );
  const contest = useCommand((body: View<'ContestDecisionDto'>, { headers }) =>
    client.POST('/api/applications/{id}/claims/{claim}/contest-decision', { ...at, body, headers }),
  );
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
      error={accept.error ?? back.error ?? refuse.error ?? contest.error}
    >
      {way === 'accept' ? (
        <Accept
          claim={claim}
          confirmed={confirmed}
          busy={accept.isPending}
          onSend={(body, forget) => decided(accept.mutateAsync(body), t.said.accepted, forget)}
        />
      ) : null}
      {way === 'contest' ? (
        <Contest
          name={claimId}
          busy={contest.isPending}
          onSend={(body, forget) => {
            seen.expect();
            const decidedOn = (): void => {
              forget();
              setWay('accept');
            };
            contest.mutateAsync(body).then(decidedOn, () => undefined);
          }}
        />
      ) : null}
      {way === 'return' ? (
        <ReturnForm
          name={`department:${claimId}`}
          claims={[claim]}
          policy={policy}
          busy={back.isPending}
          onSend={(body, forget) => decided(back.mutateAsync(body), t.said.returned, forget)}
        />
      ) : null}
      {way === 'refuse' ? (
        <ReasonForm
          name={`department:${claimId}`}
          label={t.refusalReason}
          send={t.way.refuse}
          sure={t.sure.refuse}
          busy={refuse.isPending}
          onSend={(reason, forget) => decided(refuse.mutateAsync(reason), t.said.refused, forget)}
        />
      ) : null}
    </DecisionCard>
  );
}

interface Accepting {
  readonly opinion: string;
  readonly otherAwards: readonly OtherAwardDraft[];
}

const NOTHING: Accepting = { opinion: '', otherAwards: [] };

interface AcceptProps extends Pick<ReviewProps, 'claim' | 'confirmed'> {
  readonly busy: boolean;
  onSend(body: View<'AcceptanceDto'>, forget: () => void): void;
}

function Accept({ claim, confirmed, busy, onSend }: AcceptProps) {
  const t = useTexts(caseTexts);
  const id = useId();
  const { data: schema } = useItemSchema(claim);
  const [draft, keep, { forget }] = useKept<Accepting>(`accept:${claim.id}`, NOTHING);
  const facts = schema ? askedFacts(schema, factsOfRecord(schema, claim.facts)) : [];
  const open = facts.filter((name) => !confirmed.includes(name)).length;
  const ready = schema !== undefined && open === 0 && draft.otherAwards.every(isComplete);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const opinion = draft.opinion.trim();
        const otherAwards = [...draft.otherAwards];
        if (ready)
          onSend({ ...(opinion ? { opinion } : {}), ...(otherAwards.length > 0 ? { otherAwards } : {}) }, forget);
      }}
    >
      <p role="status">{open === 0 ? t.allConfirmed : t.toConfirm(open)}</p>
      {schema ? (
        <AmountPreview claim={claim} schema={schema} tried={{ otherAwards: draft.otherAwards.filter(isComplete) }} />
      ) : null}
      <OtherAwardsEditor awards={draft.otherAwards} onChange={(otherAwards) => keep({ ...draft, otherAwards })} />
      <div>
        <label htmlFor={id}>{t.opinion}</label>
        <Input.TextArea
          id={id}
          value={draft.opinion}
          maxLength={1000}
          autoSize={{ minRows: 2, maxRows: 6 }}
          onChange={(event) => keep({ ...draft, opinion: event.target.value })}
        />
      </div>
      <div>
        <Button type="primary" htmlType="submit" loading={busy} disabled={!ready}>
          {t.way.accept}
        </Button>
      </div>
    </form>
  );
}

interface ContestProps {
  readonly name: string;
  readonly busy: boolean;
  onSend(body: View<'ContestDecisionDto'>, forget: () => void): void;
}

/** One certificate, several applicants: who goes on. */
function Contest({ name, busy, onSend }: ContestProps) {
  const t = useTexts(caseTexts).contest;
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
          name={`contest:${name}`}
          label={t.reason}
          send={t.send}
          busy={busy}
          onSend={(reason, forget) => onSend({ allowed, reason }, forget)}
        />
      )}
    </div>
  );
}
