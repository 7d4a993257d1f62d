import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { api } from '../../api/client.js';
import { addressNow } from '../../app/address.js';
import { useClock } from '../../app/banner.js';
import { useBoth, useTexts } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { SelectField, TextField } from '../../ui/field.js';
import { awardTexts } from './texts.js';

/** The first year that any document awards. */
const FIRST_YEAR = 2021;

/** What is looked for stands in the address: it can be kept and passed on. */
export function Filters() {
  const t = useTexts(awardTexts);
  const both = useBoth();
  const [search, setSearch] = useSearchParams();
  const policies = api.useQuery('get', '/api/catalogue');
  const day = useClock()?.day;
  const last = day ? Number(day.slice(0, 4)) : FIRST_YEAR;
  const set = (name: string, value: string): void =>
    setSearch(
      () => {
        const after = addressNow();
        if (value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <search className="filters no-print">
      <Wanted key={search.get('q') ?? ''} initial={search.get('q') ?? ''} onSearch={(wanted) => set('q', wanted)} />
      <SelectField
        label={t.year}
        empty={t.any}
        choices={Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => {
          const year = String(last - index);
          return { value: year, label: year };
        })}
        value={search.get('year') ?? ''}
        onChange={(event) => set('year', event.target.value)}
      />
      <SelectField
        label={t.policy}
        empty={t.any}
        choices={(policies.data?.rows ?? [])
          .filter(({ pays }) => pays)
          .map(({ id, title }) => ({ value: id, label: both(title) }))}
        value={search.get('policy') ?? ''}
        onChange={(event) => set('policy', event.target.value)}
      />
      {search.size > 0 ? (
        <Button look="quiet" onClick={() => setSearch({}, { replace: true, preventScrollReset: true })}>
          {t.clear}
        </Button>
      ) : null}
    </search>
  );
}

function Wanted({ initial, onSearch }: { readonly initial: string; onSearch(wanted: string): void }) {
  const t = useTexts(awardTexts);
  const [wanted, setWanted] = useState(initial);
  return (
    <form
      className="filters__search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(wanted.trim());
      }}
    >
      <TextField
        label={t.search}
        help={t.searchHelp}
        type="search"
        value={wanted}
        maxLength={100}
        onChange={(event) => setWanted(event.target.value)}
      />
      <Button type="submit">{t.look}</Button>
    </form>
  );
}
