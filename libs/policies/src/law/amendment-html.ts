import type { OverrideDeclaration } from '../engine/types.js';
import { escapeHtml as h } from './escape-html.js';
import type { LawAmendment } from './types.js';

/** What a version that was published as a draft changed (修订), above its sentences. */
export function amendmentHtml({ base, from, legalBasis, changed, overrides, readings }: LawAmendment): string {
  const { title, number, date } = legalBasis;
  const numbers = changed.map(
    (one) =>
      `<tr><td>${h(one.article)}</td><td>${h(one.label.zh)}（${h(one.unit.zh)}）</td><td>${h(one.before)}</td><td>${h(one.after)}</td><td>${h(one.from)}</td></tr>`,
  );
  const chosen = Object.entries(readings).map(([id, options]) => `${id}：未经确认时按${options.join('+')}`);
  return `<section class="amendment">
<h2>修订</h2>
<p>依据：《${h(title)}》（${h(number)}，${h(date)}）。以第${base}版为基础，自${h(from)}起的事实适用本版；此前的事实适用原规定。原文未改，与下列修订不一致的，以修订为准。</p>
${numbers.length === 0 ? '' : `<table>\n<thead><tr><th>条款</th><th>参数</th><th>原规定</th><th>修订后</th><th>自何日起</th></tr></thead>\n<tbody>${numbers.join('\n')}</tbody>\n</table>\n`}${listed('上位规定', overrides.map(overrideWords))}${listed('口径', chosen)}</section>
`;
}

const listed = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `<h3>${title}</h3>\n<ul>${lines.map((line) => `<li>${h(line)}</li>`).join('')}</ul>\n`;

function overrideWords({ items, from, until, effect, legalBasis }: OverrideDeclaration): string {
  const which = items === 'all' ? '全部项目' : items.join('、');
  const days = until === undefined ? `自${from}起` : `${from}至${until}`;
  return `${legalBasis.title.zh}（${legalBasis.document}）：${legalBasis.quote} ${days}，${which}${effectWords(effect)}`;
}

function effectWords(effect: OverrideDeclaration['effect']): string {
  switch (effect.kind) {
    case 'stop':
      return '停止执行';
    case 'exclude':
      return `不适用于：${effect.applicantKinds.join('、')}`;
    case 'cap':
      return effect.per === 'claim' ? `每项不超过${effect.amount}元` : `年度合计不超过${effect.amount}元`;
    case 'reduce':
      return `按${effect.to}执行`;
  }
}
