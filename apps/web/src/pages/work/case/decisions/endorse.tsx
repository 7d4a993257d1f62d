import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { client } from '../../../../api/client.js';
import { useSession } from '../../../../app/session.js';
import { Form } from '../../../../forms/form.js';
import { ReasonForm } from '../../../../forms/reason-form.js';
import { useForm, type FormSending } from '../../../../forms/use-form.js';
import { useTexts } from '../../../../i18n/texts.js';
import { useSeen } from '../acted-first.js';
import type { PolicyDetail, ReviewedCase } from '../case-data.js';
import { decisionTexts } from './texts.js';
import { DecisionCard, onSeen, useDecided } from './decision.js';
import { OpinionField } from './opinion-field.js';
import { ReturnForm } from './return-form.js';

export interface EndorseProps {
  readonly reviewed: ReviewedCase;
  readonly policy: PolicyDetail | undefined;
}

/** 审核盖章: for everything of the application that waits for it. */
export function Endorse({ reviewed, policy }: EndorseProps) {
  const t = useTexts(decisionTexts);
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
    >
      {way === 'endorse' ? (
        <Stamp
          name={id}
          count={claims.length}
          decide={(body, { headers }) => client.POST('/api/applications/{id}/endorsement', { ...at, body, headers })}
          onDone={() => decided(t.said.endorsed)}
        />
      ) : null}
      {way === 'return' ? (
        <ReturnForm
          name={`endorsement:${id}`}
          claims={claims}
          policy={policy}
          decide={(body, { headers }) => client.POST('/api/applications/{id}/return', { ...at, body, headers })}
          onDone={() => decided(t.said.returned)}
        />
      ) : null}
      {way === 'refuse' ? (
        <ReasonForm
          keptAs={`endorsement:${id}`}
          label={t.refusalReason}
          send={t.way.refuseStamp}
          sure={t.sure.refuseStamp}
          decide={(body, { headers }) =>
            client.POST('/api/applications/{id}/endorsement-refusal', { ...at, body, headers })
          }
          onDone={() => decided(t.said.refused)}
        />
      ) : null}
    </DecisionCard>
  );
}

interface StampProps {
  readonly name: string;
  readonly count: number;
  decide(body: { opinion?: string }, sending: FormSending): Promise<{ readonly data?: unknown }>;
  onDone(): void;
}

function Stamp({ name, count, decide, onDone }: StampProps) {
  const t = useTexts(decisionTexts);
  const form = useForm({
    keptAs: `stamp:${name}`,
    initial: { opinion: '' },
    send: ({ opinion }, sending) => decide(opinion === '' ? {} : { opinion }, sending),
    onDone,
  });
  return (
    <Form of={form} send={t.way.endorse}>
      <p>{t.stampWhat(count)}</p>
      <OpinionField {...form.field('opinion')} />
    </Form>
  );
}
