import type { View } from '../../../api/answer.js';
import { api } from '../../../api/client.js';
import { useClock } from '../../../app/banner.js';
import type { FormState } from '../../../forms/use-form.js';
import { useTexts } from '../../../i18n/texts.js';
import { useOrganisationList } from '../../../office/organisation-list.js';
import { wordTexts } from '../../../terms/words.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { adminTexts } from '../texts.js';

type Role = View<'GrantDto'>['role'];
type Kind = View<'RegisterOrganisationDto'>['kind'];

/** In the name of which kinds of organisations a role is held; none: of a party, or of nobody. */
const KINDS: Readonly<Record<Role, readonly Kind[]>> = {
  applicant: [],
  endorser: ['park', 'township', 'subdistrict', 'department'],
  department: ['department'],
  panel: ['panelOffice'],
  governmentOffice: ['governmentOffice'],
  finance: ['finance'],
  auditor: ['audit'],
  policyOffice: ['policyOffice'],
  administrator: [],
};
const ROLES = Object.keys(KINDS) as readonly Role[];

/** A grant as it is typed. */
export interface TypedGrant {
  readonly role: Role | '';
  readonly organisation: string;
  readonly from: string;
  readonly until: string;
}

/** Nothing chosen; from today on. */
export function useNoGrant(): TypedGrant {
  const today = useClock()?.day ?? '';
  return { role: '', organisation: '', from: today, until: '' };
}

interface GrantFieldsProps {
  readonly form: Pick<FormState<TypedGrant>, 'values' | 'errors' | 'set' | 'field'>;
  /** No role may be chosen. */
  readonly optional?: boolean;
}

/** Role, in whose name, from when until when. */
export function GrantFields({ form, optional }: GrantFieldsProps) {
  const t = useTexts(adminTexts);
  const { roles } = useTexts(wordTexts);
  const { role } = form.values;
  return (
    <div className="fields">
      <SelectField
        {...form.field('role')}
        label={t.users.role}
        required={!optional}
        empty={optional ? t.users.noRole : ''}
        onChange={({ target }) => form.set({ role: target.value as Role | '', organisation: '' })}
        choices={ROLES.map((each) => ({ value: each, label: roles[each] }))}
      />
      {role === '' || role === 'administrator' ? null : <InTheNameOf role={role} form={form} />}
      {role === '' ? null : (
        <>
          <TextField {...form.field('from')} label={t.from} type="date" required />
          <TextField {...form.field('until')} label={t.optionalUntil} type="date" />
        </>
      )}
    </div>
  );
}

interface InTheNameOfProps extends Pick<GrantFieldsProps, 'form'> {
  readonly role: Exclude<Role, 'administrator'>;
}

function InTheNameOf({ role, form }: InTheNameOfProps) {
  const t = useTexts(adminTexts);
  const { rows, nameOf } = useOrganisationList();
  const parties = api.useQuery(
    'get',
    '/api/parties',
    { params: { query: { limit: '200' } } },
    { enabled: role === 'applicant' },
  );
  const choices =
    role === 'applicant'
      ? (parties.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name ?? t.users.erased }))
      : rows.filter(({ kind }) => KINDS[role].includes(kind)).map(({ id }) => ({ value: id, label: nameOf(id) }));
  return (
    <SelectField {...form.field('organisation')} label={t.users.organisation} empty="" required choices={choices} />
  );
}

/** The grant that was typed; `undefined` where no role was chosen. */
export function grantOf({ role, organisation, from, until }: TypedGrant): View<'GrantDto'> | undefined {
  if (role === '') return undefined;
  return { role, from, ...(organisation === '' ? {} : { organisation }), ...(until === '' ? {} : { until }) };
}
