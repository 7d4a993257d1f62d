import { useLanguage } from '../i18n/language.js';
import type { Both } from '../i18n/texts.js';

/** Words of the Chinese text that an English sentence quotes, with the marks around them. */
const QUOTED = /([\p{Script=Han}（）〔〕《》、，]*\p{Script=Han}[\p{Script=Han}（）〔〕《》、，\d]*)/u;

/** What the server says in both languages; Chinese words that the English quotes are marked as Chinese, so that they are read as such. */
export function Words({ of }: { readonly of: Both }) {
  const { language } = useLanguage();
  if (language === 'zh') return of.zh;
  return of.en.split(QUOTED).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} lang="zh-CN">
        {part}
      </span>
    ),
  );
}
