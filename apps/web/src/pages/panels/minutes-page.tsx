import { useParams } from 'react-router';
import { api } from '../../api/client.js';
import type { View } from '../../api/answer.js';
import { Page } from '../../app/page.js';
import { useFormats } from '../../i18n/format.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Facts } from '../../ui/card.js';
import { Day, When } from '../../ui/money.js';
import { Empty, Shown } from '../../ui/states.js';
import type { Panel } from './panel-data.js';
import { panelTexts } from './texts.js';
import './panels.css';

type Finding = View<'PanelFinding'>;

/** `/panels/:id/minutes`: what the panel found, to print, with a place for each signature. */
export default function MinutesPage() {
  const { id = '' } = useParams();
  const panel = api.useQuery('get', '/api/panels/{id}', { params: { path: { id } } });
  return <Shown query={panel}>{(data) => <Minutes panel={data} />}</Shown>;
}

function Minutes({ panel }: { readonly panel: Panel }) {
  const t = useTexts(panelTexts).minutes;
  const both = useBoth();
  const findings = api.useInfiniteQuery(
    'get',
    '/api/panels/{id}/decisions',
    { params: { path: { id: panel.id }, query: { limit: '200' } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null as string | null,
      getNextPageParam: ({ next }: { readonly next: string | null }) => next,
    },
  );
  const { data: round } = api.useQuery('get', '/api/rounds/{id}', { params: { path: { id: panel.round } } });
  return (
    <Page title={t.title} wide actions={<Button onClick={() => print()}>{t.print}</Button>}>
      <div className="stack minutes">
        <Facts
          of={[
            { label: t.round, value: round ? both(round.title) : '' },
            { label: t.document, value: panel.document },
            { label: t.members, value: panel.members.map(({ displayName }) => displayName ?? '').join('、') },
          ]}
        />
        <Shown query={findings}>
          {({ pages }) => <Findings panel={panel} rows={pages.flatMap(({ rows }) => rows)} />}
        </Shown>
        {findings.hasNextPage ? (
          <div className="no-print">
            <Button busy={findings.isFetchingNextPage} onClick={() => void findings.fetchNextPage()}>
              {t.more}
            </Button>
          </div>
        ) : null}
        <Signatures panel={panel} />
      </div>
    </Page>
  );
}

function Findings({ panel, rows }: { readonly panel: Panel; readonly rows: readonly Finding[] }) {
  const t = useTexts(panelTexts).minutes;
  const { count } = useFormats();
  const both = useBoth();
  const whole = useTexts(panelTexts);
  if (rows.length === 0) return <Empty title={t.empty} />;
  const of = (...outcomes: readonly Finding['outcome'][]): number =>
    rows.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return (
    <section>
      <h2>{t.decisions}</h2>
      <p>{t.counts(of('verified'), of('refused'), of('waiting', 'returned'))}</p>
      <div className="minutes-scroll" role="region" aria-label={t.decisions} tabIndex={0}>
        <table className="minutes-table">
          <thead>
            <tr>
              <th scope="col">#</th>
              <th scope="col">{t.applicant}</th>
              <th scope="col">{t.item}</th>
              <th scope="col">{t.certificate}</th>
              <th scope="col">{t.onSite}</th>
              <th scope="col">{t.outcome}</th>
              <th scope="col">{t.notes}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row.claim}>
                <td>{count(index + 1)}</td>
                <td>
                  {row.applicantName ?? whole.erased}
                  <Recused panel={panel} application={row.application} />
                </td>
                <td>{both(row.item)}</td>
                <td>{row.certificate ?? t.private}</td>
                <td>
                  {t.onSiteStates[row.onSite]}
                  {row.onSiteOn ? (
                    <>
                      {' '}
                      <Day on={row.onSiteOn} />
                    </>
                  ) : null}
                  {row.onSiteText ? <div className="small">{row.onSiteText}</div> : null}
                </td>
                <td>{t.outcomes[row.outcome]}</td>
                <td>
                  <Notes row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Recused({ panel, application }: { readonly panel: Panel; readonly application: string }) {
  const t = useTexts(panelTexts).minutes;
  const members = panel.recusals.filter((each) => each.application === application).map(({ member }) => member);
  if (members.length === 0) return null;
  const names = panel.members
    .filter(({ account }) => members.includes(account))
    .map(({ displayName }) => displayName ?? '');
  return <div className="small">{t.recused(names.join('、'))}</div>;
}

function Notes({ row }: { readonly row: Finding }) {
  const t = useTexts(panelTexts).minutes;
  const both = useBoth();
  const { money } = useFormats();
  const { cuts, decision, similar, reason, outcome } = row;
  // Money is yuan text with its two decimals; counts are numbers.
  const said = (value: unknown): string =>
    typeof value === 'string' && /^\d+\.\d{2}$/.test(value) ? money(value) : String(value);
  const plain = cuts.length === 0 && decision === null && similar === 0 && reason === null;
  if (plain) return outcome === 'verified' ? <>{t.asDeclared}</> : null;
  return (
    <ul className="minutes-notes">
      {cuts.map(({ label, from, to, reason: why }) => (
        <li key={label.zh}>
          {t.cut(both(label), said(from), said(to))}（{why}）
        </li>
      ))}
      {decision ? (
        <li>
          {t.figure(decision.figure ? money(decision.figure) : (decision.rate ?? ''))}（{decision.reason}）
        </li>
      ) : null}
      {similar > 0 ? <li>{t.similar(similar)}</li> : null}
      {reason ? <li>{reason}</li> : null}
    </ul>
  );
}

/** A line for each member; who signed the file electronically is said with the day. */
function Signatures({ panel }: { readonly panel: Panel }) {
  const t = useTexts(panelTexts).minutes;
  const whole = useTexts(panelTexts);
  return (
    <section>
      <h2>{t.signature}</h2>
      <ul className="minutes-signatures">
        {panel.members.map(({ account, displayName }) => {
          const signed = panel.minutes.findLast(({ member }) => member === account);
          return (
            <li key={account}>
              <span>{displayName ?? whole.erased}</span>
              <span className="minutes-line">
                {signed ? (
                  <>
                    {whole.signedBy} <When at={signed.at} />
                  </>
                ) : null}
              </span>
              <span>{t.day}</span>
              <span className="minutes-line" />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
