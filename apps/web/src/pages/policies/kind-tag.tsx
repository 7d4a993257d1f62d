import { useTexts } from '../../i18n/texts.js';
import { wordTexts } from '../../terms/words.js';
import { Tag } from '../../ui/tag.js';

const TONES = { measure: 'active', interpretation: 'warn', plan: 'plain' } as const;

/** What a document is: only a measure pays. */
export function KindTag({ kind }: { readonly kind: keyof typeof TONES }) {
  const { natures } = useTexts(wordTexts);
  return <Tag tone={TONES[kind]}>{natures[kind]}</Tag>;
}
