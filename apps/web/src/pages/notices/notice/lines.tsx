import { Link } from 'react-router';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { wordTexts } from '../../../terms/words.js';
import { Money } from '../../../ui/money.js';
import { Table, type Column } from '../../../ui/table.js';
import { noticeTexts } from '../texts.js';
import type { NoticeLine } from '../use-notice.js';

export interface LinesProps {
  readonly rows: readonly NoticeLine[];
  readonly notice: string;
  readonly open: boolean;
}

/** The list that is on notice. */
export function Lines({ rows, notice, open }: LinesProps) {
  const t = useTexts(noticeTexts);
  const both = useBoth();
  const columns: Column<NoticeLine>[] = [
    { name: t.number, cell: (_, index) => index + 1 },
    { name: t.applicant, head: true, cell: ({ applicant }) => applicant ?? t.unnamed },
    { name: t.item, cell: ({ item }) => (item ? both(item) : '–') },
    { name: t.basis, cell: (line) => <Basis of={line} /> },
    { name: t.certificate, cell: ({ certificate }) => certificate.number ?? t.withheld },
    { name: t.year, cell: ({ awardYear }) => awardYear },
    { name: t.amount, end: true, cell: (line) => <Amount of={line} /> },
  ];
  if (open) {
    columns.push({
      name: t.action,
      screen: true,
      cell: ({ line, applicant, item }) => (
        <Link
          to={`/notices/${notice}/objection?line=${encodeURIComponent(line)}`}
          aria-label={t.objectTo(applicant ?? t.unnamed, item ? both(item) : '')}
        >
          {t.object}
        </Link>
      ),
    });
  }
  return <Table caption={t.tableOf} columns={columns} rows={rows} keyOf={({ line }) => line} />;
}

const Basis = ({ of: { basis } }: { readonly of: NoticeLine }) => (
  <div className="basis" lang="zh-CN">
    {basis.map(({ article, quote }) => (
      <div key={quote}>
        {article} <q>{quote}</q>
      </div>
    ))}
  </div>
);

function Amount({ of: { amount, byTreasury } }: { readonly of: NoticeLine }) {
  const { treasuries } = useTexts(wordTexts);
  const shares = (['province', 'prefecture', 'district'] as const).filter((level) => byTreasury[level] !== undefined);
  return (
    <span>
      <Money yuan={amount} strong />
      {shares.length > 1
        ? shares.map((level) => (
            <span key={level} className="soft small">
              <br />
              {treasuries[level]} <Money yuan={byTreasury[level] ?? ''} />
            </span>
          ))
        : null}
    </span>
  );
}
