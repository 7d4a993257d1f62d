import { useLanguage, type Language } from './language.js';

type Sentence = string | ((...values: never[]) => string);

/** Sentences by name; one with something to be put in is a function. */
export interface Catalogue {
  readonly [name: string]: Sentence | Catalogue;
}

/** The same names, and the same things to be put in, in another language. */
type Translated<Texts> = {
  readonly [Name in keyof Texts]: Texts[Name] extends string
    ? string
    : Texts[Name] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Translated<Texts[Name]>;
};

export type Texts<Zh> = Readonly<Record<Language, Translated<Zh>>>;

/** A catalogue in both languages: a sentence that one of them lacks does not compile. */
export const defineTexts = <const Zh extends Catalogue>(zh: Zh, en: Translated<Zh>): Texts<Zh> => ({
  zh: zh as unknown as Translated<Zh>,
  en,
});

/** The catalogue in the reader's language. */
export function useTexts<Zh>(texts: Texts<Zh>): Translated<Zh> {
  return texts[useLanguage().language];
}

/** Text that the server sends in both languages. */
export interface Both {
  readonly zh: string;
  readonly en: string;
}

/** Chooses between what the server said in both languages. */
export function useBoth(): (both: Both) => string {
  const { language } = useLanguage();
  return (both) => both[language];
}
