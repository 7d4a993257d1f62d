import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { client } from '../../../../api/client.js';
import { useCommand } from '../../../../api/use-command.js';
import { useSession } from '../../../../app/session.js';
import { useTexts } from '../../../../i18n/texts.js';
import { useKept } from '../../../../office/use-kept.js';
import { useSeen } from '../acted-first.js';
import type { PolicyDetail, ReviewedCase } from '../case-data.js';
import { caseTexts } from '../texts.js';
import { DecisionCard, onSeen, useDecided } from './decision.js';
import { ReasonForm } from './reason-form.js';
import { ReturnForm, type ReturnBody } from './return-form.js';

export interface EndorseProps {
  readonly reviewed: ReviewedCase;
  readonly policy: PolicyDetail | undefined;
}

/** 审核盖章: for everything of the application that waits for it. */
export function Endorse({ reviewed, policy }: EndorseProps) {
  const t = useTexts(caseTexts);
  const [params] = useSearchParams();
  const [way, setWay] = useState(params.get('do') === 'return' ? 'return' : 'endorse');
  const { id } = reviewed;
  const account = useSession()?.account;
  const mine = reviewed.claims.some(
    ({ lastActor, revision }) => lastActor === account && revision === reviewed.revision,
  );
  const seen = useSeen(reviewed.revision, mine);
  const decided = useDecided({ stage: 'endorsement', application: id });
  const at = onSeen(seen, { id });
  const endorse = useCommand((body: { opinion?: string }, { headers }) =>
    client.POST('/api/applications/{id}/endorsement', { ...at, body, headers }),
  );
  const back = useCommand((body: ReturnBody, { headers }) =>
    client.POST('/api/applications/{id}/return', { ...at, body, headers }),
  );
  const refuse = useCommand((reason: string, { headers }) =>
    client.POST('/api/applications/{id}/endorsement-refusal', { ...at, body: { reason }, headers }),
  );
  const claims = reviewed.claims.filter((claim) => reviewed.endorsing.includes(claim.id));
  return (
    <DecisionCard
      title={t.decide.endorsement}
      ways={[
        { id: 'endorse', label: t.way.endorse },
        { id: 'return', label: t.way.return },
        { id: 'refuse', label: t.way.refuseStamp },
      ]}
      way={way}
      onWay={setWay}
      seen={seen}
      application={id}
      last={reviewed}
      error={endorse.error ?? back.error ?? refuse.error}
    >
      {way === 'endorse' ? (
        <Stamp
          name={id}
          count={claims.length}
          busy={endorse.isPending}
          onSend={(opinion, forget) =>
            decided(endorse.mutateAsync(opinion === '' ? {} : { opinion }), t.said.endorsed, forget)
          }
        />
      ) : null}
      {way === 'return' ? (
        <ReturnForm
          name={`endorsement:${id}`}
          claims={claims}
          policy={policy}
          busy={back.isPending}
          onSend={(body, forget) => decided(back.mutateAsync(body), t.said.returned, forget)}
        />
      ) : null}
      {way === 'refuse' ? (
        <ReasonForm
          name={`endorsement:${id}`}
          label={t.refusalReason}
          send={t.way.refuseStamp}
          sure={t.sure.refuseStamp}
          busy={refuse.isPending}
          onSend={(reason, forget) => decided(refuse.mutateAsync(reason), t.said.refused, forget)}
        />
      ) : null}
    </DecisionCard>
  );
}

interface StampProps {
  readonly name: string;
  readonly count: number;
  readonly busy: boolean;
  onSend(opinion: string, forget: () => void): void;
}

function Stamp({ name, count, busy, onSend }: StampProps) {
  const t = useTexts(caseTexts);
  const id = useId();
  const [opinion, keep, { forget }] = useKept(`stamp:${name}`, '');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(opinion.trim(), forget);
      }}
    >
      <p>{t.stampWhat(count)}</p>
      <div>
        <label htmlFor={id}>{t.opinion}</label>
        <Input.TextArea
          id={id}
          value={opinion}
          maxLength={1000}
          autoSize={{ minRows: 2, maxRows: 6 }}
          onChange={(event) => keep(event.target.value)}
        />
      </div>
      <div>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t.way.endorse}
        </Button>
      </div>
    </form>
  );
}
