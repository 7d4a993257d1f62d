export type Language = 'zh' | 'en';

const KEPT_UNDER = 'duixian-language';

/** Chinese unless the reader chose otherwise here before. */
export const keptLanguage = (): Language => (localStorage.getItem(KEPT_UNDER) === 'en' ? 'en' : 'zh');

export const keepLanguage = (language: Language): void => localStorage.setItem(KEPT_UNDER, language);
