import { useState } from 'react';
import type { View } from '../../../api/answer.js';
import { useClock } from '../../../app/banner.js';
import { useTexts } from '../../../i18n/texts.js';
import { OfficeSelect } from '../../../office/office-select.js';
import { SearchedSelect } from '../../../office/searched-select.js';
import { useFoundParties } from '../../../office/use-found.js';
import { textIn } from '../../../office/form-text.js';
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

/** Role, in whose name, from when until when. `optional`: no role may be chosen. */
export function GrantFields({ optional }: { readonly optional?: boolean }) {
  const t = useTexts(adminTexts);
  const { roles } = useTexts(wordTexts);
  const today = useClock()?.day;
  const [role, setRole] = useState<Role | ''>('');
  return (
    <div className="fields">
      <SelectField
        label={t.users.role}
        name="role"
        value={role}
        required={!optional}
        empty={optional ? t.users.noRole : ''}
        onChange={({ target }) => setRole(target.value as Role | '')}
        choices={ROLES.map((each) => ({ value: each, label: roles[each] }))}
      />
      {role === '' || role === 'administrator' ? null : <InTheNameOf key={role} role={role} />}
      {role === '' ? null : (
        <>
          <TextField label={t.from} name="from" type="date" defaultValue={today} required />
          <TextField label={t.optionalUntil} name="until" type="date" />
        </>
      )}
    </div>
  );
}

function InTheNameOf({ role }: { readonly role: Exclude<Role, 'administrator'> }) {
  const t = useTexts(adminTexts);
  const shared = { label: t.users.organisation, name: 'organisation', empty: '', required: true } as const;
  return role === 'applicant' ? (
    <SearchedSelect {...shared} useFound={useFoundParties} />
  ) : (
    <OfficeSelect {...shared} kinds={KINDS[role]} />
  );
}

/** The grant that was typed; `undefined` where no role was chosen. */
export function grantIn(form: FormData): View<'GrantDto'> | undefined {
  const role = textIn(form, 'role') as Role | '';
  if (role === '') return undefined;
  const [organisation, until] = [textIn(form, 'organisation'), textIn(form, 'until')];
  return {
    role,
    from: textIn(form, 'from'),
    ...(organisation === '' ? {} : { organisation }),
    ...(until === '' ? {} : { until }),
  };
}
