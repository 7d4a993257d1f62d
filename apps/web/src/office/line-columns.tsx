import type { TableColumnType } from 'antd';
import type { View } from '../api/answer.js';
import { useTexts, type Both } from '../i18n/texts.js';
import { Money } from '../ui/money.js';
import { What, Where, Whose } from './line-cells.js';
import { officeTexts } from './texts.js';

/** What a list tells of a line (兑现行). */
export interface ListedLine {
  readonly application: string;
  readonly applicantName: string | null;
  readonly title: Both | null;
  readonly item: string;
  readonly certificate: { readonly number: string | null };
  readonly awardYear: number;
  readonly progress: View<'Progress'>;
}

export type LineColumns<Row> = Readonly<Record<'whose' | 'what' | 'year' | 'where', TableColumnType<Row>>>;

/** Columns that a list of lines has; it picks those that it shows. `lineOf`: `null` where nothing but its id is known, which then stands for it. */
export function useLineColumns<Row>(
  lineOf: (row: Row) => ListedLine | null,
  idOf: (row: Row) => string,
): LineColumns<Row> {
  const t = useTexts(officeTexts).line;
  return {
    whose: {
      title: t.applicant,
      key: 'applicant',
      render: (_, row) => {
        const line = lineOf(row);
        return line ? <Whose application={line.application} name={line.applicantName} /> : idOf(row);
      },
    },
    what: {
      title: t.what,
      key: 'what',
      render: (_, row) => {
        const line = lineOf(row);
        return line ? <What title={line.title} item={line.item} number={line.certificate.number} /> : null;
      },
    },
    year: { title: t.year, key: 'year', render: (_, row) => lineOf(row)?.awardYear },
    where: {
      title: t.where,
      key: 'where',
      render: (_, row) => {
        const line = lineOf(row);
        return line ? <Where progress={line.progress} /> : null;
      },
    },
  };
}

/** A column of amounts. `isVoid`: the row's amount counts no longer. */
export const moneyColumn = <Row,>(
  title: string,
  key: string,
  yuanOf: (row: Row) => string | undefined,
  isVoid: (row: Row) => boolean = () => false,
): TableColumnType<Row> => ({
  title,
  key,
  align: 'right',
  render: (_, row) => {
    const yuan = yuanOf(row);
    if (yuan === undefined) return null;
    const money = <Money yuan={yuan} />;
    return isVoid(row) ? <s>{money}</s> : money;
  },
});
