import type { Language } from '#contracts';
import { HOME_TEXT } from './texts.js';

/** A plain page without script. Nothing in it comes from outside. */
export function homePage(language: Language, kind: 'none' | 'real' | 'demonstration'): string {
  const text = HOME_TEXT[language];
  const choices =
    kind === 'none'
      ? `<h2>${text.begin}</h2><ol>
  <li><b>${text.real}</b> ${text.realHow}<pre>${command('/api/setup/administrator', REAL_BODY)}</pre></li>
  <li><b>${text.look}</b> ${text.lookHow}<pre>${command('/api/setup/demonstration', LOOK_BODY)}</pre></li>
</ol>`
      : '';
  const banner = kind === 'demonstration' ? `<p class="banner">${text.banner}</p>` : '';
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${text.title}</title><style>${STYLE}</style></head>
<body>${banner}<main>
<h1>${text.title}</h1><p>${text.what}</p>
<p class="flow">${text.flow}</p>
${choices}
<h2>${text.links}</h2>
<ul><li><a href="/api/docs">${text.docs}</a></li><li><a href="/api/openapi.json">OpenAPI</a></li>
<li><a href="/api/policies">${text.policies}</a></li><li><a href="/api/public/notices">${text.notices}</a></li>
<li><a href="/health/ready">${text.health}</a></li></ul>
</main></body></html>
`;
}

const REAL_BODY = '{"code":"…","login":"admin","password":"…","displayName":"…"}';
const LOOK_BODY = '{"code":"…"}';

const command = (path: string, body: string): string =>
  `curl -X POST http://127.0.0.1:3000${path} \\
  -H 'content-type: application/json' -H 'idempotency-key: first-start' \\
  -d '${body}'`;

const STYLE = `body{font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;margin:0;color:#1f2328;background:#fff}
main{max-width:46rem;margin:0 auto;padding:1.5rem}h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem}
pre{background:#f3f4f6;padding:.75rem;overflow-x:auto;font-size:.85rem}a{color:#0b57d0}
.flow{border-left:4px solid #b42318;padding-left:.75rem}.banner{background:#b42318;color:#fff;margin:0;padding:.5rem 1.5rem}`;
