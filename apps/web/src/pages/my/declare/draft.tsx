import { useReducer, useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { client } from '../../../api/client.js';
import { useCommand } from '../../../api/use-command.js';
import { useClock } from '../../../app/banner.js';
import { Page } from '../../../app/page.js';
import { daysFrom, lastDayBefore } from '../../../i18n/days.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { CheckField } from '../../../ui/field.js';
import { Refused, Shown } from '../../../ui/states.js';
import { Note } from '../../../ui/tag.js';
import { knownOf, useEstimate } from '../claim/estimate.js';
import { kept, newOf } from '../claim/kept.js';
import { Preview } from '../claim/preview.js';
import { policyOf, useCase, useParties, usePolicies, useRounds, type Case, type Item, type Policy } from '../data.js';
import { Until } from '../home/todos.js';
import { DraftClaim, missingEvidence, UnfinishedClaim } from './draft-claim.js';
import { ItemPicker } from './item-picker.js';
import { Steps } from './steps.js';
import { declareTexts } from './texts.js';
import '../my.css';

/** `/my/declare/:id`: the draft: its claims, what each lacks, what it may amount to, and the undertaking. */
export default function DraftPage() {
  const { id = '' } = useParams();
  const found = useCase(id);
  const policies = usePolicies();
  const [sent, setSent] = useState(false);
  return (
    <Shown query={found} lines={8}>
      {(of) =>
        of.status === 'draft' ? (
          <Shown query={policies} lines={8}>
            {({ rows }) => (
              <Draft of={of} policy={policyOf(rows, of.policy, of.policyVersion)} onSubmit={() => setSent(true)} />
            )}
          </Shown>
        ) : (
          <Navigate to={`/my/cases/${id}`} replace state={{ submitted: sent }} />
        )
      }
    </Shown>
  );
}

interface DraftProps {
  readonly of: Case;
  readonly policy: Policy | undefined;
  onSubmit(): void;
}

function Draft({ of, policy, onSubmit }: DraftProps) {
  const t = useTexts(declareTexts);
  const both = useBoth();
  const rounds = useRounds();
  const parties = useParties();
  const today = useClock()?.day;
  const [, drop] = useReducer((count: number) => count + 1, 0);
  const items: readonly Item[] = policy?.items ?? [];
  const itemOf = (id: string): Item | undefined => items.find((each) => each.id === id);
  const begun = kept.begun(of.id).flatMap((id) => itemOf(id) ?? []);
  const lacking = of.claims.some((claim) => missingEvidence(claim, itemOf(claim.item)).length > 0);
  const claims = of.claims.map(knownOf);
  const estimate = useEstimate(of.policy, of.applicantKind, claims.slice(0, 20));
  const title = rounds.data?.rows.find(({ id }) => id === of.round)?.title;
  const until = lastDayBefore(of.window.until);
  const none = of.claims.length === 0 && begun.length === 0;
  return (
    <Page title={t.draftTitle}>
      <div className="stack">
        <Steps at={of.claims.length === 0 || begun.length > 0 ? 'claims' : lacking ? 'evidence' : 'submit'} />
        <div>
          <p className="flush">
            <strong>{parties.data?.find(({ id }) => id === of.applicant)?.name}</strong>
            {' · '}
            {title ? both(title) : null}
          </p>
          {today ? <Until until={until} days={daysFrom(today, until)} /> : null}
        </div>
        <Card title={t.claimsTitle}>
          {none ? <p className="soft">{t.noClaims}</p> : null}
          <ul className="cases">
            {of.claims.map((claim) => (
              <li key={claim.id}>
                <DraftClaim
                  claim={claim}
                  item={itemOf(claim.item)}
                  estimate={estimate.data?.claims.find(({ id }) => id === claim.id)}
                />
              </li>
            ))}
            {begun.map((item) => (
              <li key={item.id}>
                <UnfinishedClaim
                  application={of.id}
                  item={item}
                  onDrop={() => {
                    kept.forget(of.id, newOf(item.id));
                    drop();
                  }}
                />
              </li>
            ))}
          </ul>
        </Card>
        <ItemPicker application={of.id} kind={of.applicantKind} items={items} first={none} />
        {of.claims.length > 0 ? (
          <Card title={t.amount}>
            <Preview query={estimate} />
          </Card>
        ) : null}
        {none ? null : <Submit of={of} lacking={lacking} unfinished={begun.length > 0} onSubmit={onSubmit} />}
      </div>
    </Page>
  );
}

interface SubmitProps {
  readonly of: Case;
  readonly lacking: boolean;
  readonly unfinished: boolean;
  onSubmit(): void;
}

function Submit({ of, lacking, unfinished, onSubmit }: SubmitProps) {
  const t = useTexts(declareTexts);
  const now = useClock()?.now;
  const [undertaken, setUndertaken] = useState(false);
  const [tried, setTried] = useState(false);
  const submit = useCommand((id: string, sending) =>
    client.POST('/api/applications/{id}/submission', {
      params: { path: { id } },
      body: { undertaking: true },
      ...sending,
    }),
  );
  const closed = now !== undefined && now !== null && now >= of.window.until;
  const hindrances = [
    ...(of.claims.length === 0 ? [t.notReadyClaims] : []),
    ...(lacking ? [t.notReadyEvidence] : []),
    ...(unfinished ? [t.notReadyUnfinished] : []),
  ];
  if (closed) return <Note tone="warn">{t.closed}</Note>;
  return (
    <Card title={t.submitTitle}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!undertaken || hindrances.length > 0) return;
          onSubmit();
          submit.mutate(of.id);
        }}
      >
        <CheckField
          label={t.undertaking}
          checked={undertaken}
          onChange={(event) => setUndertaken(event.target.checked)}
          error={tried && !undertaken ? t.undertakingMissing : undefined}
        />
        {hindrances.length > 0 ? (
          <Note tone="warn" {...(tried ? { live: 'alert' as const } : {})}>
            {t.notReady}
            {hindrances.join(' ')}
          </Note>
        ) : null}
        <Refused error={submit.error} />
        <p className="soft small flush">{t.submitWhat}</p>
        <div>
          <Button type="submit" look="primary" busy={submit.isPending || submit.isSuccess}>
            {t.submit}
          </Button>
        </div>
      </form>
    </Card>
  );
}
