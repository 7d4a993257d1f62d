import { App } from 'antd';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import type { Answer } from '../../../api/answer.js';
import { api, client } from '../../../api/client.js';
import { useCommand } from '../../../api/use-command.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { OfficeSelect } from '../../../office/office-select.js';
import { usePolicies } from '../../../office/policy-titles.js';
import { Button } from '../../../ui/button.js';
import { Facts } from '../../../ui/card.js';
import { SelectField } from '../../../ui/field.js';
import { Refused, Shown } from '../../../ui/states.js';
import { adminTexts } from '../texts.js';

type Stamps = Answer<'/api/rounds/{id}/stamps'>;
type Stamp = Stamps['stamps'][number];
/** What is sent: the name is the server's. */
type Wanted = Pick<Stamp, 'organisation' | 'items'>;

const OFFICES = ['park', 'township', 'subdistrict', 'department'] as const;

export interface RoundStampsProps {
  readonly round: string;
  readonly policy: string;
}

/** Whose stamps the applications of a round need: of the seat by the policy, and of further offices, which are set here. */
export function RoundStamps({ round, policy }: RoundStampsProps) {
  const query = api.useQuery(
    'get',
    '/api/rounds/{id}/stamps',
    { params: { path: { id: round } } },
    { meta: { topics: ['rounds'] } },
  );
  return <Shown query={query}>{(stamps) => <Rule stamps={stamps} round={round} policy={policy} />}</Shown>;
}

function Rule({ stamps: { seat, stamps }, round, policy }: RoundStampsProps & { readonly stamps: Stamps }) {
  const t = useTexts(adminTexts).stamps;
  const { message } = App.useApp();
  const set = useCommand((wanted: readonly Wanted[], sending) =>
    client.PUT('/api/rounds/{id}/stamps', {
      params: { path: { id: round } },
      body: { stamps: wanted.map(({ organisation, items }) => ({ organisation, items: [...items] })) },
      ...sending,
    }),
  );
  const change = (wanted: readonly Wanted[]): void =>
    set.mutate(wanted, { onSuccess: () => void message.success(t.done) });
  const said = (places: Stamps['seat']['inPark']): string =>
    places.length === 0 ? t.nobody : places.map((place) => t.places[place]).join(t.and);
  return (
    <div className="stack">
      <Facts
        of={[
          { label: t.inPark, value: said(seat.inPark) },
          { label: t.elsewhere, value: said(seat.elsewhere) },
        ]}
      />
      <p className="soft small flush">{t.byPolicy}</p>
      <p className="small flush">
        <Link to={`/law/${policy}/readings`}>{t.readings}</Link>
      </p>
      <Further policy={policy} stamps={stamps} busy={set.isPending} onChange={change} />
      <Add policy={policy} stamps={stamps} busy={set.isPending} onChange={change} />
      <Refused error={set.error} />
    </div>
  );
}

interface FurtherProps {
  readonly policy: string;
  readonly stamps: readonly Stamp[];
  readonly busy: boolean;
  onChange(stamps: readonly Wanted[]): void;
}

/** The offices that are set, each with the items that it stamps for. */
function Further({ policy, stamps, busy, onChange }: FurtherProps) {
  const t = useTexts(adminTexts).stamps;
  const both = useBoth();
  const items = useItems(policy);
  const titleOf = (id: string): string => {
    const title = items.find((item) => item.id === id)?.title;
    return title ? both(title) : id;
  };
  if (stamps.length === 0) return <p className="flush">{t.none}</p>;
  return (
    <ul className="flush">
      {stamps.map(({ organisation, name, items: of }) => (
        <li key={organisation}>
          <strong>{name ? both(name) : organisation}</strong>{' '}
          {of.length === 0 ? t.allItems : of.map(titleOf).join(t.and)}{' '}
          <Button
            small
            look="quiet"
            busy={busy}
            aria-label={t.removeOf(name ? both(name) : organisation)}
            onClick={() => onChange(stamps.filter((each) => each.organisation !== organisation))}
          >
            {t.remove}
          </Button>
        </li>
      ))}
    </ul>
  );
}

const useItems = (policy: string) => usePolicies().data?.rows.find(({ id }) => id === policy)?.items ?? [];

function Add({ policy, stamps, busy, onChange }: FurtherProps) {
  const t = useTexts(adminTexts).stamps;
  const both = useBoth();
  const items = useItems(policy);
  const [organisation, setOrganisation] = useState('');
  const [item, setItem] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const known = stamps.find((each) => each.organisation === organisation);
    const wanted = item === '' ? [] : [...new Set([...(known?.items ?? []), item])];
    onChange([...stamps.filter((each) => each !== known), { organisation, items: wanted }]);
    setOrganisation('');
    setItem('');
  };
  return (
    <form className="stack" onSubmit={submit}>
      <div className="fields">
        <OfficeSelect
          label={t.office}
          kinds={OFFICES}
          value={organisation}
          empty=""
          required
          onChange={({ target }) => setOrganisation(target.value)}
        />
        <SelectField
          label={t.item}
          value={item}
          empty={t.allItems}
          onChange={({ target }) => setItem(target.value)}
          choices={items.map(({ id, title }) => ({ value: id, label: both(title) }))}
        />
      </div>
      <div>
        <Button type="submit" busy={busy}>
          {t.add}
        </Button>
      </div>
    </form>
  );
}
