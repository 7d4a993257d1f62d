import { amendmentHtml } from './amendment-html.js';
import { escapeHtml } from './escape-html.js';
import { procedureHtml } from './procedure-html.js';
import type { LawArticle, LawExample, LawPage, LawReading, LawRow } from './types.js';

/** The page as one printable HTML file in Chinese, without script or anything from elsewhere. */

const h = escapeHtml;
const list = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${h(line)}</li>`).join('')}</ul>`;

const KINDS = { measure: '措施', interpretation: '政策解读', plan: '规划' } as const;

const STYLE = `
  body { font: 14px/1.6 "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; margin: 2rem auto; max-width: 1400px; padding: 0 1rem; color: #111; }
  h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; } h3 { font-size: 1rem; }
  table { border-collapse: collapse; width: 100%; table-layout: fixed; margin-bottom: 1rem; }
  th, td { border: 1px solid #888; padding: 0.4rem 0.5rem; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
  th { background: #eee; } ul { margin: 0; padding-left: 1.1rem; }
  .law th:nth-child(1) { width: 24%; } .law th:nth-child(2) { width: 26%; } .law th:nth-child(3) { width: 14%; } .law th:nth-child(4) { width: 8%; }
  .notice { border: 2px solid #a00; padding: 0.5rem 1rem; font-weight: bold; } .silent { color: #555; }
  .sentence { white-space: pre-line; } .amount { white-space: nowrap; font-weight: bold; } .example { margin-bottom: 0.5rem; }
  @page { size: A4 landscape; margin: 12mm; }
  @media print { body { margin: 0; max-width: none; font-size: 9pt; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;

export function lawHtml(page: LawPage): string {
  const { validity } = page;
  const until = validity.until === undefined ? '未写明终止日期' : `至${validity.until}`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${h(page.title.zh)}（${h(page.number)}）逐句对照</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${h(page.title.zh)}</h1>
<p>${h(page.number)}　${h(page.issuer.zh)}　文件性质：${KINDS[page.kind]}　版本：第${page.version}版</p>
<p>适用期：自${h(validity.from)}起，${h(until)}。${h(validity.note.zh)}</p>
${page.procedure === null ? '' : procedureHtml(page.procedure)}${page.notice === null ? '' : `<p class="notice">${h(page.notice.zh)}</p>\n`}<p>逐句对照：原文｜规则释义｜参数｜口径｜说明用例（金额由程序计算）。有规则的语句${page.counts.rules}处，无规则的语句${page.counts.silent}处（均写明理由），说明用例${page.counts.examples}个。本页由程序从规则生成，请勿手工修改。</p>
${page.amendment === null ? '' : amendmentHtml(page.amendment)}${page.articles.map(articleHtml).join('\n')}
<h2>口径</h2>
<p>有歧义的条文按下列口径执行。未经确认的，暂按默认口径计算；金额取决于未确认口径的，不得拨付。</p>
${page.readings.map(readingHtml).join('\n')}
</body>
</html>
`;
}

const articleHtml = ({ anchor, title, rows }: LawArticle): string => `<section>
<h2>${h(anchor)}　${h(title.zh)}</h2>
<table class="law">
<thead><tr><th>原文</th><th>规则释义</th><th>参数</th><th>口径</th><th>说明用例</th></tr></thead>
<tbody>
${rows.map(rowHtml).join('\n')}
</tbody>
</table>
</section>`;

function rowHtml(row: LawRow): string {
  const sentence = `<td class="sentence">${h(row.sentence.trim())}</td>`;
  const readings = row.readings.map((id) => `<a href="#${h(id)}">${h(id)}</a>`).join('<br>');
  if (row.kind === 'silent') {
    return `<tr class="silent">${sentence}<td colspan="2">无规则：${h(row.reason?.zh ?? '')}</td><td>${readings}</td><td></td></tr>`;
  }
  const parameters = row.parameters.map(
    ({ label, value, unit, from }) =>
      `${label.zh}：${value}${unit.zh === '比例' || unit.zh === '日' ? '' : unit.zh}（自${from}）`,
  );
  return `<tr>${sentence}<td>${list(row.words.map(({ zh }) => zh))}</td><td>${list(parameters)}</td><td>${readings}</td><td>${row.examples.map(exampleHtml).join('')}</td></tr>`;
}

const claimsHtml = (claims: LawExample['claims']): string => claims.map(({ zh }) => h(zh)).join('<br>');

const exampleHtml = (example: LawExample): string =>
  `<div class="example">${h(example.name.zh)}${example.readings.map((one) => `（口径${h(one)}）`).join('')}<br>${claimsHtml(example.claims)}<br>→ ${amountHtml(example)}</div>`;

function amountHtml({ total, byTreasury, noAmount }: Pick<LawExample, 'total' | 'byTreasury' | 'noAmount'>): string {
  const words = noAmount.map(({ zh }) => `<em>${h(zh)}</em>`).join('；');
  // What has no amount is not printed as zero.
  if (noAmount.length > 0 && total === '0.00') return words;
  const shares = byTreasury.map(({ name, amount }) => `${h(name.zh)}${h(amount)}元`).join('，');
  return `<span class="amount">${h(total)}元</span>${shares === '' ? '' : `（${shares}）`}${words}`;
}

function readingHtml(reading: LawReading): string {
  const options = reading.options.map(
    ({ id, text, isDefault }) => `<li>${h(id)}${isDefault ? '（默认）' : ''}：${h(text.zh)}</li>`,
  );
  const effect = reading.procedural
    ? `<p>程序性口径，不影响金额。影响：${h(reading.moves?.zh ?? '')}</p>`
    : reading.examples.map(comparisonHtml).join('\n');
  return `<section id="${h(reading.id)}">
<h3>${h(reading.id)}　${h(reading.title.zh)}（${h(reading.article)}）</h3>
<blockquote class="sentence">${h(reading.quote)}</blockquote>
<ul>${options.join('')}</ul>
<p>默认的理由：${h(reading.rationale.zh)}</p>
${effect}
</section>`;
}

const comparisonHtml = ({ name, claims, amounts }: LawReading['examples'][number]): string => `<table>
<thead><tr><th>用例：${h(name.zh)}</th><th>应奖补金额</th></tr></thead>
<tbody>${amounts
  .map(
    (one, index) =>
      `<tr><td>${h(one.options.join('+'))}${index === 0 ? `（默认）<br>${claimsHtml(claims)}` : ''}</td><td>${amountHtml(one)}</td></tr>`,
  )
  .join('')}</tbody>
</table>`;
