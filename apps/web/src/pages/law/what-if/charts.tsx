import { Bar, BarChart, CartesianGrid, Cell, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useFormats } from '../../../i18n/format.js';
import { useTexts } from '../../../i18n/texts.js';
import { wordTexts } from '../../../terms/words.js';
import { lawTexts } from '../texts.js';
import type { Trial } from './use-trial.js';

export type Result = NonNullable<Trial['result']>;
export const TREASURIES = ['province', 'prefecture', 'district'] as const;

const GREY = '#8793a0';
const BLUE = '#0b57d0';
const GOOD = '#146c43';
const BAD = '#b3261e';

/** Where a bar ends on the screen; amounts themselves stay text. */
const heightOf = (yuan: string): number => Number(yuan);

/** What each treasury pays, before and after. Drawn for the eye; the table beside it says the same. */
export function TotalsChart({ totals }: { readonly totals: Result['totals'] }) {
  const t = useTexts(lawTexts).trial;
  const { treasuries } = useTexts(wordTexts);
  const formats = useFormats();
  const data = TREASURIES.map((treasury) => ({
    name: treasuries[treasury],
    before: heightOf(totals.before[treasury]),
    after: heightOf(totals.after[treasury]),
  }));
  return (
    <div className="chart" aria-hidden="true">
      <ResponsiveContainer width="100%" height={260}>
        <BarChart data={data} accessibilityLayer={false}>
          <CartesianGrid strokeDasharray="3 3" vertical={false} />
          <XAxis dataKey="name" />
          <YAxis width={90} tickFormatter={(value: number) => formats.count(value)} />
          <Tooltip formatter={(value) => formats.count(Number(value))} />
          <Legend />
          <Bar dataKey="before" name={t.before} fill={GREY} isAnimationActive={false} />
          <Bar dataKey="after" name={t.after} fill={BLUE} isAnimationActive={false} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

export interface HistogramBar {
  readonly name: string;
  readonly applicants: number;
  readonly isGain: boolean;
}

export function HistogramChart({ bars }: { readonly bars: readonly HistogramBar[] }) {
  const t = useTexts(lawTexts).trial;
  return (
    <div className="chart" aria-hidden="true">
      <ResponsiveContainer width="100%" height={260}>
        <BarChart data={[...bars]} accessibilityLayer={false}>
          <CartesianGrid strokeDasharray="3 3" vertical={false} />
          <XAxis dataKey="name" interval={0} angle={-30} textAnchor="end" height={90} tick={{ fontSize: 11 }} />
          <YAxis width={50} allowDecimals={false} />
          <Tooltip />
          <Bar dataKey="applicants" name={t.applicants} isAnimationActive={false}>
            {bars.map(({ name, isGain }) => (
              <Cell key={name} fill={isGain ? GOOD : BAD} />
            ))}
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
