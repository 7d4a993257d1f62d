/** As names are compared in a search: full-width and half-width, upper and lower case are the same. */
export const searchable = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
