import { App } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { View } from '../../../../api/answer.js';
import { api, client } from '../../../../api/client.js';
import { useCommand } from '../../../../api/use-command.js';
import { useSession } from '../../../../app/session.js';
import { useTexts } from '../../../../i18n/texts.js';
import { Note } from '../../../../ui/tag.js';
import { useSeen } from '../acted-first.js';
import { useItemSchema, type PolicyDetail, type ReviewedClaim } from '../case-data.js';
import { caseTexts } from '../texts.js';
import { DecisionCard, onSeen, useDecided } from './decision.js';
import { Figures } from './figures.js';
import { OnSite } from './on-site.js';
import { ReasonForm } from './reason-form.js';
import { ReturnForm, type ReturnBody } from './return-form.js';

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
  const t = useTexts(caseTexts).panel;
  const panel = usePanelOf(props.claim.round);
  if (panel === undefined) return null;
  if (panel === null) return <Note>{t.none}</Note>;
  return <OnPanel {...props} panel={panel.id} />;
}

const BEGINS: Readonly<Record<string, string>> = { return: 'return', decide: 'verify' };

function OnPanel({ claim, policy, others, panel }: VerifyProps & { readonly panel: string }) {
  const t = useTexts(caseTexts);
  const { message } = App.useApp();
  const [params] = useSearchParams();
  const checked = claim.onSite === 'done' || claim.onSite === 'waived';
  const [way, setWay] = useState(BEGINS[params.get('do') ?? ''] ?? (checked ? 'verify' : 'onSite'));
  const { application: id, id: claimId } = claim;
  const { data: schema } = useItemSchema(claim);
  const seen = useSeen(claim.revision, claim.lastActor === useSession()?.account);
  const decided = useDecided({ stage: 'panel', application: id, claim: claimId });
  const at = onSeen(seen, { id, claim: claimId });
  const verify = useCommand((body: Omit<View<'VerificationDto'>, 'panel'>, { headers }) =>
    client.POST('/api/applications/{id}/claims/{claim}/verification', { ...at, body: { ...body, panel }, headers }),
  );
  const back = useCommand((body: ReturnBody, { headers }) =>
    client.POST('/api/applications/{id}/claims/{claim}/panel-return', { ...at, body: { ...body, panel }, headers }),
  );
  const refuse = useCommand((reason: string, { headers }) =>
    client.POST('/api/applications/{id}/claims/{claim}/panel-refusal', { ...at, body: { reason, panel }, headers }),
  );
  const recuse = useRecusal(panel, id);
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
      error={verify.error ?? back.error ?? refuse.error ?? recuse.error}
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
          busy={verify.isPending}
          onSend={(body, forget) => decided(verify.mutateAsync(body), t.said.verified, forget)}
        />
      ) : null}
      {way === 'return' ? (
        <ReturnForm
          name={`panel:${claimId}`}
          claims={[claim]}
          policy={policy}
          busy={back.isPending}
          onSend={(body, forget) => decided(back.mutateAsync(body), t.said.returned, forget)}
        />
      ) : null}
      {way === 'refuse' ? (
        <ReasonForm
          name={`panel:${claimId}`}
          label={t.refusalReason}
          send={t.way.refuse}
          sure={t.sure.refuse}
          busy={refuse.isPending}
          onSend={(reason, forget) => decided(refuse.mutateAsync(reason), t.said.refused, forget)}
        />
      ) : null}
      {way === 'recuse' ? (
        <div className="stack">
          <p>{t.panel.recuseWhat}</p>
          <ReasonForm
            name={`recusal:${id}`}
            label={t.panel.recuseReason}
            send={t.way.recuse}
            sure={t.sure.recuse}
            busy={recuse.isPending}
            onSend={(reason, forget) => decided(recuse.mutateAsync(reason), t.said.recused, forget)}
          />
        </div>
      ) : null}
    </DecisionCard>
  );
}

/** 回避: the member leaves the whole application to the others. */
function useRecusal(panel: string, application: string) {
  const account = useSession()?.account ?? '';
  return useCommand((reason: string, { headers }) =>
    client.POST('/api/panels/{id}/recusals', {
      params: { path: { id: panel } },
      body: { member: account, application, reason },
      headers,
    }),
  );
}
