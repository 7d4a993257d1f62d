/**
 * The search parameters as they are in the address now. What a component was drawn with may be older: of two changes in one breath the
 * second would take the first one back.
 */
export const addressNow = (): URLSearchParams => new URLSearchParams(window.location.search);
