import type { Item } from './data.js';

/** The sentences that pay an item, each once. */
export const Sentences = ({ of }: { readonly of: Pick<Item, 'components'> }) =>
  [...new Set(of.components.filter(({ amountless }) => !amountless).map(({ quote }) => quote))].map((quote) => (
    <q key={quote} lang="zh-CN">
      {quote}
    </q>
  ));
