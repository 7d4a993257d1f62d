import { text } from '../engine/trace.js';
import type { Text } from '../engine/types.js';

/** What stands behind a parameter's number. Shares carry their sign, days are whole dates, and English counts without a word. */
const UNITS: Readonly<Record<string, Text>> = {
  元: text('元', 'yuan'),
  比例: text('比例', ''),
  日: text('日', ''),
  年: text('年', 'years'),
  年以上: text('年以上', 'years'),
  个月: text('个月', 'months'),
  件: text('件', ''),
  个: text('个', ''),
  次: text('次', ''),
};

/** The unit in both languages; of a document that brings a unit of its own, the text's word in both. */
export function unitInWords({ unit, value }: { readonly unit: string; readonly value: string }): Text {
  const { zh, en } = UNITS[unit] ?? text(unit, unit);
  return text(zh, value === '1' ? en.replace(/s$/, '') : en);
}
