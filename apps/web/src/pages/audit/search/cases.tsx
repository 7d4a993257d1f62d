import type { TableColumnsType } from 'antd';
import type { FormEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Answer, View } from '../../../api/answer.js';
import { api } from '../../../api/client.js';
import { byCursor } from '../../../api/paged.js';
import { Page } from '../../../app/page.js';
import { useFormats } from '../../../i18n/format.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { DataTable } from '../../../office/data-table.js';
import { usePolicyTitles } from '../../../office/policy-titles.js';
import { stageTexts } from '../../../terms/stages.js';
import { statusTexts, toneOf } from '../../../terms/statuses.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { When } from '../../../ui/money.js';
import { Empty, Shown } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { AuditNav } from '../places.js';
import { auditTexts } from '../texts.js';
import './search.css';

type CaseFound = Answer<'/api/audit/cases'>['rows'][number];

/** `/audit`: finds a case by whatever one knows of it. */
export default function AuditCases() {
  const t = useTexts(auditTexts);
  const [params, setParams] = useSearchParams();
  const [q, round] = [params.get('q') ?? '', params.get('round') ?? ''];
  return (
    <Page title={t.title} wide>
      <AuditNav />
      <div className="stack">
        <Card title={t.findCase}>
          <SearchForm key={q} q={q} round={round} onSearch={(next) => setParams(next)} />
        </Card>
        <div className="stack" aria-live="polite">
          {q !== '' ? <Found q={q} /> : round === '' ? <Empty title={t.askFirst} /> : <OfRound round={round} />}
        </div>
      </div>
    </Page>
  );
}

interface SearchFormProps {
  readonly q: string;
  readonly round: string;
  onSearch(params: Record<string, string>): void;
}

function SearchForm({ q, round, onSearch }: SearchFormProps) {
  const t = useTexts(auditTexts);
  const both = useBoth();
  const rounds = api.useQuery('get', '/api/rounds', { params: { query: { limit: '200' } } });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    if (typed.length >= 2) onSearch({ q: typed });
  };
  return (
    <form className="filters" role="search" onSubmit={submit}>
      <div className="filters__wide">
        <TextField label={t.query} help={t.queryHelp} name="q" type="search" defaultValue={q} minLength={2} required />
      </div>
      <div className="filters__do">
        <Button type="submit" look="primary">
          {t.search}
        </Button>
      </div>
      <SelectField
        label={t.byRound}
        empty=""
        value={round}
        onChange={({ target }) => onSearch(target.value === '' ? {} : { round: target.value })}
        choices={(rounds.data?.rows ?? []).map(({ id, title }) => ({ value: id, label: both(title) }))}
      />
    </form>
  );
}

function Found({ q }: { readonly q: string }) {
  const found = api.useQuery('get', '/api/audit/cases', { params: { query: { q } } });
  return <Shown query={found}>{({ rows }) => <Cases rows={rows} />}</Shown>;
}

function OfRound({ round }: { readonly round: string }) {
  const cases = api.useInfiniteQuery(
    'get',
    '/api/audit/cases',
    { params: { query: { round, limit: '50' } } },
    byCursor,
  );
  return <Shown query={cases}>{({ pages }) => <Cases rows={pages.flatMap(({ rows }) => rows)} more={cases} />}</Shown>;
}

interface CasesProps {
  readonly rows: readonly CaseFound[];
  readonly more?: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage(): unknown };
}

function Cases({ rows, more }: CasesProps) {
  const t = useTexts(auditTexts);
  const both = useBoth();
  const titles = usePolicyTitles();
  const columns: TableColumnsType<CaseFound> = [
    {
      title: t.applicant,
      render: (_, { id, applicantName }) => <Link to={`/audit/cases/${id}`}>{applicantName ?? t.erased}</Link>,
    },
    { title: t.round, render: (_, row) => (row.roundTitle ? both(row.roundTitle) : titles.policy(row.policy)) },
    { title: t.progress, render: (_, row) => <Progress of={row} /> },
    { title: t.lastAt, render: (_, { lastAt }) => <When at={lastAt} /> },
  ];
  return (
    <DataTable
      label={t.foundCases}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={t.noneFound}
      {...(more ? { more } : {})}
    />
  );
}

/** Where the claims of a case are, in a few words. */
function Progress({ of: { overall, counts } }: { readonly of: Pick<View<'CaseView'>, 'overall' | 'counts'> }) {
  const t = useTexts(auditTexts);
  const { names: stages } = useTexts(stageTexts);
  const { names: statuses } = useTexts(statusTexts);
  const formats = useFormats();
  return (
    <div className="stack" style={{ gap: '0.3rem' }}>
      <span>{t.overall[overall]}</span>
      <span className="row" style={{ gap: '0.3rem' }}>
        {counts.map(({ stage, status, count }) => (
          <Tag key={`${stage}.${status}`} tone={toneOf(status)}>
            {`${stages[stage]} · ${statuses[status]} · ${t.claimsCount(formats.count(count))}`}
          </Tag>
        ))}
      </span>
    </div>
  );
}
