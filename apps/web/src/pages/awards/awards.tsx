import { useSearchParams } from 'react-router';
import type { Answer } from '../../api/answer.js';
import { api } from '../../api/client.js';
import { Page } from '../../app/page.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Day, Money } from '../../ui/money.js';
import { Empty, Shown } from '../../ui/states.js';
import { Table, type Column } from '../../ui/table.js';
import { Tag } from '../../ui/tag.js';
import { uiTexts } from '../../ui/texts.js';
import { filterOf } from './filter.js';
import { Filters } from './filters.js';
import { awardTexts } from './texts.js';
import './awards.css';

type Award = Pick<
  Answer<'/api/public/awards'>['rows'][number],
  'line' | 'applicant' | 'uscc' | 'item' | 'basis' | 'certificate' | 'awardYear' | 'amount' | 'paidOn' | 'status'
>;

/** `/awards`: who was paid how much for what. `?q=`, `?year=`, `?policy=`. */
export default function Awards() {
  const t = useTexts(awardTexts);
  const { more } = useTexts(uiTexts);
  const [search] = useSearchParams();
  const awards = api.useInfiniteQuery(
    'get',
    '/api/public/awards',
    { params: { query: { ...filterOf(search), limit: '50' } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }: { readonly next: string | null }) => next ?? undefined,
      meta: { topics: ['lines', 'payments'] },
    },
  );
  return (
    <Page title={t.title} wide>
      <p className="soft">{t.lead}</p>
      <Filters />
      <Shown query={awards} lines={10}>
        {({ pages }) => {
          const rows: readonly Award[] = pages.flatMap((page) => page.rows);
          return (
            <div className="stack">
              <p role="status" className="soft small">
                {t.found(rows.length, awards.hasNextPage)}
              </p>
              {rows.length === 0 ? <Nothing filtered={search.size > 0} /> : <Register rows={rows} />}
              {awards.hasNextPage ? (
                <Button busy={awards.isFetchingNextPage} onClick={() => void awards.fetchNextPage()}>
                  {more}
                </Button>
              ) : null}
            </div>
          );
        }}
      </Shown>
    </Page>
  );
}

function Nothing({ filtered }: { readonly filtered: boolean }) {
  const t = useTexts(awardTexts);
  return (
    <Empty title={filtered ? t.noneFound : t.none}>
      <p>{filtered ? t.noneFoundHelp : t.noneHelp}</p>
    </Empty>
  );
}

function Register({ rows }: { readonly rows: readonly Award[] }) {
  const t = useTexts(awardTexts);
  const both = useBoth();
  const columns: readonly Column<Award>[] = [
    { name: t.applicant, head: true, cell: (award) => <Who of={award} /> },
    { name: t.item, cell: ({ item }) => (item ? both(item) : '–') },
    { name: t.basis, cell: ({ basis }) => <Basis of={basis} /> },
    { name: t.certificate, cell: ({ certificate }) => certificate.number ?? t.withheld },
    { name: t.year, cell: ({ awardYear }) => awardYear },
    { name: t.amount, end: true, cell: ({ amount }) => <Money yuan={amount} strong /> },
    {
      name: t.paidOn,
      cell: ({ paidOn, status }) => (
        <span>
          <Day on={paidOn} /> {status === 'returned' ? <Tag tone="warn">{t.returned}</Tag> : null}
        </span>
      ),
    },
  ];
  return <Table caption={t.title} columns={columns} rows={rows} keyOf={({ line }) => line} />;
}

function Who({ of: { applicant, uscc } }: { readonly of: Award }) {
  const t = useTexts(awardTexts);
  return (
    <span>
      {applicant ?? t.unnamed}
      {uscc ? <span className="soft small award__uscc">{uscc}</span> : null}
    </span>
  );
}

const Basis = ({ of }: { readonly of: Award['basis'] }) => (
  <span lang="zh-CN">
    {[...new Set(of.map(({ article }) => article))].map((article) => (
      <span key={article} className="award__basis">
        {article}
      </span>
    ))}
  </span>
);
