/** Vite's mark in the page carries the nonce that the server made for this answer. */
export const NONCE = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

/**
 * Ant Design takes the nonce for its own styles, but what it measures scrollbars with makes a style element without asking.
 * Every style element that our own scripts make carries the nonce: nobody else's run here.
 */
export function markStyles(): void {
  if (NONCE === undefined) return;
  const create = document.createElement.bind(document);
  const marked = (name: string, options?: ElementCreationOptions): HTMLElement => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = NONCE;
    return element;
  };
  document.createElement = marked as typeof document.createElement;
}
