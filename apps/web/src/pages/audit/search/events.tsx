import type { FormEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../../api/client.js';
import { byCursor } from '../../../api/paged.js';
import { Page } from '../../../app/page.js';
import { useFormats } from '../../../i18n/format.js';
import { useTexts } from '../../../i18n/texts.js';
import { SearchedSelect } from '../../../office/searched-select.js';
import { useFoundAccounts } from '../../../office/use-found.js';
import { eventTexts } from '../../../terms/events.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { Shown } from '../../../ui/states.js';
import { Note } from '../../../ui/tag.js';
import { EventTable } from '../event-table.js';
import { AuditNav } from '../places.js';
import { auditTexts } from '../texts.js';
import { CASE_EVENTS } from './case-events.js';
import { endOfDay, startOfDay } from './days.js';
import './search.css';

/** `/audit/events`: what happened, the newest first. The filters are in the address. */
export default function AuditEvents() {
  const t = useTexts(auditTexts);
  const [params, setParams] = useSearchParams();
  return (
    <Page title={t.searchEvents} wide>
      <AuditNav />
      <div className="stack">
        <Card>
          <Filters key={String(params)} params={params} onChange={(next) => setParams(next)} />
        </Card>
        <Events params={params} />
      </div>
    </Page>
  );
}

const FIELDS = ['type', 'actor', 'text', 'from', 'until', 'application'] as const;

interface FiltersProps {
  readonly params: URLSearchParams;
  onChange(params: Record<string, string>): void;
}

function Filters({ params, onChange }: FiltersProps) {
  const t = useTexts(auditTexts);
  const names = useTexts(eventTexts);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const entries = FIELDS.map((name) => [name, String(form.get(name) ?? '').trim()] as const);
    onChange(Object.fromEntries(entries.filter(([, value]) => value !== '')));
  };
  const initial = (name: (typeof FIELDS)[number]): string => params.get(name) ?? '';
  return (
    <form className="filters" role="search" onSubmit={submit}>
      <SelectField
        label={t.events.type}
        name="type"
        empty={t.events.anyType}
        defaultValue={initial('type')}
        choices={CASE_EVENTS.map((type) => ({ value: type, label: names[type] }))}
      />
      <SearchedSelect
        label={t.events.actor}
        name="actor"
        empty={t.events.anyActor}
        defaultValue={initial('actor')}
        useFound={useFoundAccounts}
      />
      <TextField label={t.events.from} name="from" type="date" defaultValue={initial('from')} />
      <TextField label={t.events.until} name="until" type="date" defaultValue={initial('until')} />
      <div className="filters__wide">
        <TextField
          label={t.events.text}
          help={t.events.textHelp}
          name="text"
          type="search"
          defaultValue={initial('text')}
        />
      </div>
      {initial('application') === '' ? null : (
        <input type="hidden" name="application" value={initial('application')} readOnly />
      )}
      <div className="filters__do">
        <Button type="submit" look="primary">
          {t.search}
        </Button>
        {String(params) === '' ? null : (
          <LinkButton to="/audit/events" look="quiet">
            {t.clear}
          </LinkButton>
        )}
      </div>
    </form>
  );
}

function Events({ params }: { readonly params: URLSearchParams }) {
  const t = useTexts(auditTexts);
  const formats = useFormats();
  const [type, actor, text, from, until, application] = FIELDS.map((name) => params.get(name) ?? undefined);
  const query = {
    limit: '50',
    ...(type ? { type } : {}),
    ...(actor ? { actor } : {}),
    ...(text ? { text } : {}),
    ...(application ? { application } : {}),
    ...(from ? { from: startOfDay(from) } : {}),
    ...(until ? { until: endOfDay(until) } : {}),
  };
  const events = api.useInfiniteQuery('get', '/api/audit/events', { params: { query } }, byCursor);
  return (
    <Shown query={events}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.rows);
        const backTo = pages.at(-1)?.searchedBackTo ?? null;
        return (
          <>
            {application ? (
              <Note>
                {t.events.onlyCase} ·{' '}
                <Link to={`/audit/cases/${application}`}>{rows[0]?.applicantName ?? application}</Link>
              </Note>
            ) : null}
            <EventTable rows={rows} linkCase />
            <div className="row" role="status">
              {backTo === null ? null : (
                <span className="soft">
                  {rows.length === 0
                    ? t.events.noneYet(formats.time(backTo))
                    : t.events.searchedBack(formats.time(backTo))}
                </span>
              )}
              {events.hasNextPage ? (
                <Button busy={events.isFetchingNextPage} onClick={() => void events.fetchNextPage()}>
                  {t.events.further}
                </Button>
              ) : null}
            </div>
          </>
        );
      }}
    </Shown>
  );
}
