import { useQueries, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api } from '../../../api/client.js';
import { Page } from '../../../app/page.js';
import { lastDayBefore } from '../../../i18n/days.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { stageTexts } from '../../../terms/stages.js';
import { statusTexts, toneOf } from '../../../terms/statuses.js';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Day, Money } from '../../../ui/money.js';
import { Empty, Failure, Loading } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { Shares } from '../case/lines.js';
import { policyOf, useCases, useMine, useParties, usePolicies, useRounds, type Line } from '../data.js';
import { moneyTexts } from './texts.js';
import '../my.css';

/** `/my/payments`: what is to be paid and what was paid, by case. */
export default function Payments() {
  const t = useTexts(moneyTexts);
  const lines = useLines();
  return (
    <Page title={t.paymentsTitle} actions={<LinkButton to="/my">{t.back}</LinkButton>}>
      <p className="soft">{t.paymentsWhat}</p>
      {lines.error ? <Failure error={lines.error} retry={lines.refetch} /> : null}
      {lines.data ? <ByCase lines={lines.data} /> : lines.error ? null : <Loading lines={6} />}
    </Page>
  );
}

function ByCase({ lines }: { readonly lines: readonly Line[] }) {
  const t = useTexts(moneyTexts);
  const both = useBoth();
  const rounds = useRounds();
  const parties = useParties();
  const cases = useCases();
  const applications = [...new Set(lines.map(({ application }) => application))];
  if (applications.length === 0) {
    return (
      <Empty title={t.nothing}>
        <p>{t.nothingWhat}</p>
      </Empty>
    );
  }
  const all = cases.data?.flatMap(({ rows }) => rows) ?? [];
  return (
    <div className="stack">
      {applications.map((id) => {
        const of = all.find((each) => each.id === id);
        const round = rounds.data?.rows.find((each) => each.id === of?.round)?.title;
        return (
          <Card key={id} listed title={round ? both(round) : '…'} aside={<Link to={`/my/cases/${id}`}>{t.case}</Link>}>
            <p className="soft small">{parties.data?.find((each) => each.id === of?.applicant)?.name}</p>
            <ul className="lines">
              {lines
                .filter(({ application }) => application === id)
                .map((line) => (
                  <li key={line.id}>
                    <PaymentLine line={line} />
                  </li>
                ))}
            </ul>
          </Card>
        );
      })}
    </div>
  );
}

function PaymentLine({ line }: { readonly line: Line }) {
  const t = useTexts(moneyTexts);
  const both = useBoth();
  const stages = useTexts(stageTexts);
  const statuses = useTexts(statusTexts);
  const policies = usePolicies();
  const policy = policies.data && policyOf(policies.data.rows, line.policy, line.policyVersion);
  const { stage, status } = line.progress;
  return (
    <>
      <div className="row row--between">
        <strong>{t.lineOf(line.title ? both(line.title) : line.item, line.awardYear)}</strong>
        <Money yuan={line.total} strong />
      </div>
      <p className="soft small flush">{line.certificate.number}</p>
      <p className="flush">
        <Tag tone={toneOf(status)}>
          {stages.names[stage]} · {statuses.names[status]}
        </Tag>
      </p>
      <Shares line={line} policy={policy} />
      {line.approval && !PAID.has(status) ? (
        <p className="soft small flush">
          {t.payableFrom} <Day on={lastDayBefore(new Date(Date.parse(line.approval.payableFrom) + 1).toISOString())} />
        </p>
      ) : null}
    </>
  );
}

const PAID = new Set<Line['progress']['status']>(['paid', 'resultPublished']);

/** Cases whose changes read the lines again. */
const FOLLOWED = 20;

/** Lines of every party that I act for, the newest first. */
function useLines() {
  const queries = useQueryClient();
  return useQueries({
    queries: useMine().map((applicant) => {
      const asked = { params: { query: { applicant, limit: '200' } } };
      const { queryKey } = api.queryOptions('get', '/api/lines', asked);
      const known = queries.getQueryData<{ readonly rows: readonly Line[] }>(queryKey)?.rows ?? [];
      const cases = [...new Set(known.map(({ application }) => `case:${application}`))];
      return api.queryOptions('get', '/api/lines', asked, { meta: { topics: cases.slice(-FOLLOWED) } });
    }),
    combine: (results) => ({
      data: results.every(({ data }) => data !== undefined)
        ? results.flatMap(({ data }) => data!.rows).toReversed()
        : undefined,
      error: results.find(({ error }) => error)?.error,
      refetch: () => void Promise.all(results.map((each) => each.refetch())),
    }),
  });
}
