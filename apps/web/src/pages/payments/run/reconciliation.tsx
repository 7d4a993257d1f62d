import type { View } from '../../../api/answer.js';
import { useTexts } from '../../../i18n/texts.js';
import { Scroll } from '../../../office/scroll.js';
import { wordTexts } from '../../../terms/words.js';
import { Money } from '../../../ui/money.js';
import { Note } from '../../../ui/tag.js';
import { paymentTexts } from '../texts.js';
import { sumYuan } from './sum.js';

const COLUMNS = [
  'notAllotted',
  'allotted',
  'instructed',
  'rejected',
  'returned',
  'paid',
  'reportedDue',
  'recovered',
] as const;

/** 对账: by treasury, what is owed is the sum of what became of it; and the payments say the same. */
export function Reconciliation({ of }: { readonly of: View<'ReconciliationView'> }) {
  const t = useTexts(paymentTexts);
  const { treasuries } = useTexts(wordTexts);
  if (of.treasuries.length === 0) return <p className="soft">{t.noPayments}</p>;
  // A column that is empty everywhere says nothing.
  const columns = COLUMNS.filter((column) => of.treasuries.some((row) => row[column] !== '0.00'));
  return (
    <div className="stack">
      <Note tone={of.balanced ? 'good' : 'bad'}>{of.balanced ? t.balanced : t.notBalanced}</Note>
      <Scroll label={t.reconciliation}>
        <table className="plain-table">
          <caption className="visually-hidden">{t.reconciliation}</caption>
          <thead>
            <tr>
              <th scope="col">{t.treasury}</th>
              <th scope="col" className="number">
                {t.owed}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className="number">
                  {t.columns[column]}
                </th>
              ))}
              <th scope="col" className="number">
                {t.paymentsSide}
              </th>
            </tr>
          </thead>
          <tbody>
            {of.treasuries.map((row) => (
              <tr key={row.treasury}>
                <th scope="row">
                  {treasuries[row.treasury]} <span className="small soft">{t.kindOf[row.kind]}</span>
                </th>
                <td className="number">
                  <Money yuan={row.approved} strong />
                </td>
                {columns.map((column) => (
                  <td key={column} className="number">
                    <Money yuan={row[column]} />
                  </td>
                ))}
                <td className="number">
                  <Money yuan={row.payments.total} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.notesTotal}</th>
              {(['approved', ...columns] as const).map((column) => (
                <td key={column} className="number">
                  <Money yuan={sumYuan(of.treasuries.map((row) => row[column]))} strong />
                </td>
              ))}
              <td className="number">
                <Money yuan={sumYuan(of.treasuries.map((row) => row.payments.total))} strong />
              </td>
            </tr>
          </tfoot>
        </table>
      </Scroll>
    </div>
  );
}
