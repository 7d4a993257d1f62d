import { App } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { View } from '../../../../api/answer.js';
import { api, client } from '../../../../api/client.js';
import { useSession } from '../../../../app/session.js';
import { ReasonForm } from '../../../../forms/reason-form.js';
import { useTexts } from '../../../../i18n/texts.js';
import { Note } from '../../../../ui/tag.js';
import { useSeen } from '../acted-first.js';
import { useItemSchema, type PolicyDetail, type ReviewedClaim } from '../case-data.js';
import { decisionTexts } from './texts.js';
import { DecisionCard, onSeen, useDecided } from './decision.js';
import { Figures } from './figures.js';
import { OnSite } from './on-site.js';
import { ReturnForm } from './return-form.js';

export interface VerifyProps {
  readonly claim: ReviewedClaim;
  readonly policy: PolicyDetail | undefined;
  /** Other claims of the same application: it may be similar to one of them. */
  readonly others: readonly ReviewedClaim[];
}

/** The panel of the round on which the reader sits; `null`: on none of them. */
function usePanelOf(round: string): View<'PanelRow'> | null | undefined {
  const session = useSession();
  const { data } = api.useQuery('get', '/api/panels', { params: { query: { round, limit: '200' } } });
  if (data === undefined || !session) return undefined;
  return data.rows.find(({ members }) => members.includes(session.account)) ?? null;
}

/** 评审核实 of one claim. */
export function Verify(props: VerifyProps) {
  const t = useTexts(decisionTexts).panel;
  const panel = usePanelOf(props.claim.round);
  if (panel === undefined) return null;
  if (panel === null) return <Note>{t.none}</Note>;
  return <OnPanel {...props} panel={panel.id} />;
}

const BEGINS: Readonly<Record<string, string>> = { return: 'return', decide: 'verify' };

function OnPanel({ claim, policy, others, panel }: VerifyProps & { readonly panel: string }) {
  const t = useTexts(decisionTexts);
  const { message } = App.useApp();
  const [params] = useSearchParams();
  const checked = claim.onSite === 'done' || claim.onSite === 'waived';
  const [way, setWay] = useState(BEGINS[params.get('do') ?? ''] ?? (checked ? 'verify' : 'onSite'));
  const { application: id, id: claimId } = claim;
  const { data: schema } = useItemSchema(claim);
  const seen = useSeen(claim.revision, claim.lastActor === useSession()?.account);
  const decided = useDecided({ stage: 'panel', application: id, claim: claimId });
  const at = onSeen(seen, { id, claim: claimId });
  const item = policy?.items.find((each) => each.id === claim.item);
  return (
    <DecisionCard
      title={t.decide.panel}
      ways={(['onSite', 'verify', 'return', 'refuse', 'recuse'] as const).map((each) => ({
        id: each,
        label: t.way[each],
      }))}
      way={way}
      onWay={setWay}
      seen={seen}
      application={id}
      last={claim}
    >
      {way === 'onSite' ? (
        <OnSite
          claim={claim}
          panel={panel}
          seen={seen}
          onDone={(said) => {
            void message.success(said);
            setWay('verify');
          }}
        />
      ) : null}
      {way === 'verify' && schema && item ? (
        <Figures
          claim={claim}
          schema={schema}
          item={item}
          others={others}
          policy={policy}
          checked={checked}
          decide={(body, { headers }) =>
            client.POST('/api/applications/{id}/claims/{claim}/verification', {
              ...at,
              body: { ...body, panel },
              headers,
            })
          }
          onDone={() => decided(t.said.verified)}
        />
      ) : null}
      {way === 'return' ? (
        <ReturnForm
          name={`panel:${claimId}`}
          claims={[claim]}
          policy={policy}
          decide={(body, { headers }) =>
            client.POST('/api/applications/{id}/claims/{claim}/panel-return', {
              ...at,
              body: { ...body, panel },
              headers,
            })
          }
          onDone={() => decided(t.said.returned)}
        />
      ) : null}
      {way === 'refuse' ? (
        <ReasonForm
          keptAs={`panel:${claimId}`}
          label={t.refusalReason}
          send={t.way.refuse}
          sure={t.sure.refuse}
          decide={({ reason }, { headers }) =>
            client.POST('/api/applications/{id}/claims/{claim}/panel-refusal', {
              ...at,
              body: { reason, panel },
              headers,
            })
          }
          onDone={() => decided(t.said.refused)}
        />
      ) : null}
      {way === 'recuse' ? <Recuse panel={panel} application={id} onDone={() => decided(t.said.recused)} /> : null}
    </DecisionCard>
  );
}

interface RecuseProps {
  readonly panel: string;
  readonly application: string;
  onDone(): void;
}

/** 回避: the member leaves the whole application to the others. */
function Recuse({ panel, application, onDone }: RecuseProps) {
  const t = useTexts(decisionTexts);
  const member = useSession()?.account ?? '';
  return (
    <ReasonForm
      keptAs={`recusal:${application}`}
      label={t.panel.recuseReason}
      send={t.way.recuse}
      sure={t.sure.recuse}
      decide={({ reason }, sending) =>
        client.POST('/api/panels/{id}/recusals', {
          params: { path: { id: panel } },
          body: { member, application, reason },
          ...sending,
        })
      }
      onDone={onDone}
    >
      <p>{t.panel.recuseWhat}</p>
    </ReasonForm>
  );
}
