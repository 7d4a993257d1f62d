import { useCallback, useState } from 'react';
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import { api } from '../../../api/client.js';
import { isProblem } from '../../../api/problem.js';
import { Page } from '../../../app/page.js';
import { useUnsaved } from '../../../app/use-unsaved.js';
import { FactsForm } from '../../../forms/facts-form.js';
import { factsToSend, inputNamesOf, type FactsSchema } from '../../../forms/facts.js';
import { NumberFields } from '../../../forms/number-fields.js';
import { factProblemsOf } from '../../../forms/problems.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Money } from '../../../ui/money.js';
import { Empty, Refused, Shown } from '../../../ui/states.js';
import { Note } from '../../../ui/tag.js';
import { useCase, type Case, type Claim } from '../data.js';
import { MissingList } from '../case/missing-list.js';
import { knownOf, standing, useEstimate } from './estimate.js';
import { EvidenceFields } from './evidence.js';
import { Preview } from './preview.js';
import { claimTexts } from './texts.js';
import { TopUpField } from './top-up.js';
import { useClaimDraft, type ClaimDraft } from './use-claim-draft.js';
import '../my.css';

/** `/my/declare/:id/claim` and `/my/cases/:id/claim`: one claim being filled in, or supplemented after it was returned. */
export default function ClaimPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const found = useCase(id);
  return (
    <Shown query={found} lines={8}>
      {(of) => {
        const row = of.claims.find((each) => each.id === search.get('claim'));
        const item = row?.item ?? search.get('item');
        if (!item) return <Gone id={id} />;
        if (row && row.status !== 'draft' && row.status !== 'returned') return <Gone id={id} closed />;
        return <Loaded key={item} of={of} item={item} row={row} />;
      }}
    </Shown>
  );
}

function Gone({ id, closed = false }: { readonly id: string; readonly closed?: boolean }) {
  const t = useTexts(claimTexts);
  return (
    <Empty title={closed ? t.closed : t.gone}>
      <p>{closed ? t.closedWhat : t.goneWhat}</p>
      <LinkButton to={`/my/cases/${id}`}>{t.backToCase}</LinkButton>
    </Empty>
  );
}

interface EditorProps {
  readonly of: Case;
  readonly item: string;
  readonly row: Claim | undefined;
}

function Loaded(props: EditorProps) {
  const { policy, policyVersion } = props.of;
  const schema = api.useQuery(
    'get',
    '/api/policies/{id}/items/{item}/schema',
    { params: { path: { id: policy, item: props.item }, query: { version: policyVersion } } },
    { staleTime: Infinity },
  );
  return (
    <Shown query={schema} lines={8}>
      {(known) => <Editor {...props} schema={known} />}
    </Shown>
  );
}

function Editor({ of, item, row, schema }: EditorProps & { readonly schema: FactsSchema }) {
  const t = useTexts(claimTexts);
  const both = useBoth();
  const [, setSearch] = useSearchParams();
  const [topUpOf, setTopUpOf] = useState<string>();
  const { pathname } = useLocation();
  const onMade = useCallback((claim: string) => setSearch({ item, claim }, { replace: true }), [item, setSearch]);
  const draft = useClaimDraft({ application: of.id, item, schema, row, topUpOf, onMade });
  const [tried, setTried] = useState(false);
  // Within the declaration nothing is lost: what is unfinished is kept in this tab, and offered there again.
  useUnsaved(draft.unsaved, (path) => !path.startsWith(pathname.slice(0, pathname.lastIndexOf('/'))));
  const { content, change, error } = draft;
  const problems = factProblemsOf(error);
  const known = {
    id: draft.claim ?? 'new',
    item,
    facts: factsToSend(schema, content.facts),
    certificate: content.numbers.certificateNumber,
    object: content.numbers.objectNumber,
  };
  const others = standing(of.claims)
    .filter(({ id }) => id !== draft.claim)
    .map(knownOf);
  const estimate = useEstimate(of.policy, of.applicantKind, [known, ...others].slice(0, 20));
  const amount = estimate.data?.claims.find(({ id }) => id === known.id)?.amount;
  return (
    <Page title={both(schema['x-title'])}>
      <div className="claim-page">
        <div className="stack">
          {row?.status === 'returned' ? (
            <Card title={t.returnedTitle}>
              <MissingList claim={row} />
            </Card>
          ) : null}
          <Card title={t.factsTitle}>
            <div className="stack">
              {row === undefined && draft.claim === undefined ? (
                <TopUpField of={of} item={item} value={topUpOf} onChange={setTopUpOf} />
              ) : null}
              <NumberFields
                schema={schema}
                value={content.numbers}
                onChange={(numbers) => change({ ...content, numbers })}
                problems={problems}
                required
                complete={tried}
              />
              {row?.object !== undefined && content.numbers.objectNumber === '' ? (
                <p className="soft small flush">{t.objectKept}</p>
              ) : null}
              <FactsForm
                schema={schema}
                value={content.facts}
                onChange={(facts) => change({ ...content, facts })}
                problems={problems}
                complete={tried}
              />
            </div>
          </Card>
          <Card title={t.evidenceTitle}>
            {row && row.id === draft.claim ? (
              <EvidenceFields schema={schema} facts={content.facts} row={row} inTurn={draft.inTurn} />
            ) : (
              <p className="soft">{t.evidenceFirst}</p>
            )}
          </Card>
        </div>
        <aside className="claim-page__aside" aria-label={t.amountTitle}>
          <Card title={t.amountTitle}>
            <Preview query={estimate} claim={known.id} names={inputNamesOf(schema)} />
          </Card>
        </aside>
        <SaveBar draft={draft} of={of} amount={amount} onTried={() => setTried(true)} />
      </div>
    </Page>
  );
}

interface SaveBarProps {
  readonly draft: ClaimDraft;
  readonly of: Case;
  /** Beside it on a phone, where the estimate is out of sight. */
  readonly amount: string | null | undefined;
  onTried(): void;
}

/** Whether it is saved, what it may be worth, and the way back. */
function SaveBar({ draft, of, amount, onTried }: SaveBarProps) {
  const t = useTexts(claimTexts);
  const go = useNavigate();
  const back = of.status === 'draft' ? `/my/declare/${of.id}` : `/my/cases/${of.id}`;
  const [refused, setRefused] = useState(false);
  const stale = isProblem(draft.error, 'STALE');
  const finish = async (): Promise<void> => {
    onTried();
    setRefused(false);
    if (draft.unsaved || draft.claim === undefined) {
      if (draft.lacking > 0 || (await draft.save()) === undefined) return setRefused(true);
    }
    await go(back);
  };
  return (
    <div className="claim-page__bar stack">
      {stale ? (
        <Note tone="warn" live="alert">
          <p>{t.stale}</p>
          <Button small onClick={draft.discard}>
            {t.reload}
          </Button>
        </Note>
      ) : draft.unsaved && factProblemsOf(draft.error).length === 0 ? (
        <Refused error={draft.error} />
      ) : null}
      {refused && draft.lacking > 0 ? (
        <Note tone="bad" live="alert">
          {t.notDone}
        </Note>
      ) : null}
      {amount ? (
        <p className="row row--between flush claim-page__amount">
          <span className="soft small">{t.amountTitle}</span>
          <Money yuan={amount} strong />
        </p>
      ) : null}
      <div className="row row--between">
        <span role="status" className="small">
          {draft.saving
            ? t.saving
            : !draft.unsaved
              ? draft.claim === undefined
                ? ''
                : t.saved
              : draft.lacking > 0
                ? t.unsavedLacking(draft.lacking)
                : t.unsaved}
        </span>
        <span className="row">
          {draft.unsaved && draft.lacking > 0 && of.status === 'draft' ? (
            <LinkButton to={back}>{t.leaveUnfinished}</LinkButton>
          ) : null}
          <Button look="primary" busy={draft.saving} onClick={() => void finish()}>
            {t.done}
          </Button>
        </span>
      </div>
    </div>
  );
}
