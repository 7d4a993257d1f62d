/** What the address asks for, as the API takes it: a code is looked for as a code, anything else as a part of a name. */
export function filterOf(search: URLSearchParams): {
  readonly name?: string;
  readonly uscc?: string;
  readonly year?: string;
  readonly policy?: string;
} {
  const wanted = (search.get('q') ?? '').trim();
  const [year, policy] = [search.get('year'), search.get('policy')];
  return {
    ...(/^[0-9A-Z]{18}$/i.test(wanted) ? { uscc: wanted.toUpperCase() } : wanted.length >= 2 ? { name: wanted } : {}),
    ...(year !== null && /^\d{4}$/.test(year) ? { year } : {}),
    ...(policy ? { policy } : {}),
  };
}
