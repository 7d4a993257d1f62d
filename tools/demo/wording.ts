import type { Text } from '#policies';
import type { Cast } from '../../apps/api/src/demonstration/cast.js';
import { partyOf, personOf, type Applicant, type Player } from '../../apps/api/src/demonstration/guests.js';

export type Language = 'zh' | 'en';

/** Wide characters (Chinese, full-width) take two places of a terminal. */
const isWide = (character: string): boolean =>
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(
    character,
  );

export const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (isWide(character) ? 2 : 1), 0);

export const padded = (text: string, width: number): string =>
  `${text}${' '.repeat(Math.max(0, width - widthOf(text)))}`;

export const paddedLeft = (text: string, width: number): string =>
  `${' '.repeat(Math.max(0, width - widthOf(text)))}${text}`;

/** "563,810.00" */
export const grouped = (yuan: string): string => yuan.replaceAll(/\B(?=([0-9]{3})+\.)/g, ',');

/** Without the mark that every invented name carries: the report says it once, at its head. */
export const bare = (text: string): string => text.replaceAll(/（演示）| \(demonstration\)/g, '');

/** Notes behind something, in the language's own brackets. */
export const noted = (notes: readonly string[], language: Language): string => {
  if (notes.length === 0) return '';
  return language === 'zh' ? `（${notes.join('，')}）` : ` (${notes.join(', ')})`;
};

/** Who, and in whose name. */
export function actorName(cast: Cast, by: Player | 'public' | 'system', language: Language): string {
  if (by === 'public') return language === 'zh' ? '群众（未登录）' : 'the public, not logged in';
  if (by === 'system') return language === 'zh' ? '系统（流程、核定、定时）' : 'the software: sagas, worker, timers';
  const { duty, office } = personOf(cast, by);
  if (office === '*') return duty[language];
  const place = office in cast.organisations ? cast.organisations[office as keyof Cast['organisations']] : undefined;
  return `${duty[language]} · ${bare(place?.name[language] ?? partyOf(cast, office as Applicant).name)}`;
}

const WORDS = {
  refused: { zh: '拒绝', en: 'refused' },
  assessed: { zh: '应奖补', en: 'assessed' },
  paid: { zh: '已拨付', en: 'paid' },
  reportedDue: { zh: '已上报市级应承担', en: 'reported as due' },
  waiting: { zh: '暂缓、待下一批', en: 'deferred, waits' },
  difference: { zh: '差额', en: 'difference' },
  fallen: { zh: '另：已失效兑现行', en: 'beside: fallen lines' },
  rejected: { zh: '另：银行退票', en: 'beside: bank rejected' },
  returned: { zh: '另：付后退回', en: 'beside: came back' },
  recovered: { zh: '另：追回', en: 'beside: recovered' },
  treasury: { zh: '财政', en: 'treasury' },
  district: { zh: '区财政', en: 'district' },
  prefecture: { zh: '市财政', en: 'prefecture (city)' },
  province: { zh: '省财政', en: 'province' },
  total: { zh: '合计', en: 'total' },
  yuan: { zh: '元', en: 'yuan' },
  capped: { zh: '受上限限制', en: 'capped' },
  cut: { zh: '核减', en: 'cut by the panel' },
  decided: { zh: '评审核定', en: 'decided by the panel' },
} as const satisfies Readonly<Record<string, Text>>;

export type Word = keyof typeof WORDS;

export const say = (word: Word, language: Language): string => WORDS[word][language];

/** How a claim without an amount ended, by its own or its progress's status. */
export const STANDING: Readonly<Record<string, Text>> = {
  refused: { zh: '不予通过', en: 'refused' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  rejected: { zh: '不予（剔除）', en: 'struck, rejected' },
};
