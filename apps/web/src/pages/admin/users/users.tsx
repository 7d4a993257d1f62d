import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { View } from '../../../api/answer.js';
import { api } from '../../../api/client.js';
import { byCursor } from '../../../api/paged.js';
import { useClock } from '../../../app/banner.js';
import { Page } from '../../../app/page.js';
import { useFormats } from '../../../i18n/format.js';
import { useBoth, useTexts } from '../../../i18n/texts.js';
import { DataTable } from '../../../office/data-table.js';
import { wordTexts } from '../../../terms/words.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Dialog } from '../../../ui/dialog.js';
import { CheckField } from '../../../ui/field.js';
import { When } from '../../../ui/money.js';
import { Shown } from '../../../ui/states.js';
import { Tag } from '../../../ui/tag.js';
import { AdminNav } from '../places.js';
import { adminTexts } from '../texts.js';
import '../admin.css';
import { CreateAccount } from './create-account.js';
import { GrantRole, RevokeRole } from './grant-dialogs.js';

type Account = View<'AccountView'>;
type Grant = View<'ShownGrant'>;

/** `/admin/users`: who logs in, and which roles they hold from when until when. */
export default function Users() {
  const t = useTexts(adminTexts);
  const [creating, setCreating] = useState(false);
  const [params, setParams] = useSearchParams();
  const ended = params.get('ended') === '1';
  const accounts = api.useInfiniteQuery(
    'get',
    '/api/accounts',
    { params: { query: { limit: '50' } } },
    { ...byCursor, meta: { topics: ['accounts'] } },
  );
  return (
    <Page
      title={t.users.title}
      wide
      actions={
        <Button look="primary" aria-expanded={creating} onClick={() => setCreating(!creating)}>
          {t.users.create}
        </Button>
      }
    >
      <AdminNav />
      <div className="stack">
        {creating ? (
          <Card title={t.users.create}>
            <CreateAccount onDone={() => setCreating(false)} />
          </Card>
        ) : null}
        <CheckField
          label={t.users.showEnded}
          checked={ended}
          onChange={({ target }) => setParams(target.checked ? { ended: '1' } : {}, { replace: true })}
        />
        <Shown query={accounts} lines={8}>
          {({ pages }) => (
            <Accounts rows={pages.flatMap(({ rows }) => rows) as readonly Account[]} ended={ended} more={accounts} />
          )}
        </Shown>
      </div>
    </Page>
  );
}

interface AccountsProps {
  readonly rows: readonly Account[];
  readonly ended: boolean;
  readonly more: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage(): unknown };
}

function Accounts({ rows, ended, more }: AccountsProps) {
  const t = useTexts(adminTexts).users;
  const [granting, setGranting] = useState<Account>();
  const columns: TableColumnsType<Account> = [
    {
      title: t.displayName,
      render: (_, { displayName, status }) => (
        <>
          {displayName ?? t.erased} {status === 'closed' ? <Tag>{t.closed}</Tag> : null}
        </>
      ),
    },
    { title: t.login, render: (_, { login }) => login ?? '–' },
    { title: t.grants, render: (_, account) => <Grants of={account} ended={ended} /> },
    { title: t.registered, render: (_, { registeredAt }) => <When at={registeredAt} /> },
    {
      title: t.grant,
      render: (_, account) => (
        <Button small onClick={() => setGranting(account)} aria-label={t.grantTo(account.displayName ?? account.id)}>
          {t.grant}
        </Button>
      ),
    },
  ];
  return (
    <>
      <DataTable label={t.table} columns={columns} rows={rows} rowKey={({ id }) => id} more={more} />
      <Dialog
        title={t.grantTo(granting?.displayName ?? '')}
        open={granting !== undefined}
        onClose={() => setGranting(undefined)}
      >
        {granting ? <GrantRole account={granting.id} onClose={() => setGranting(undefined)} /> : null}
      </Dialog>
    </>
  );
}

/** In force, not begun, ended or taken back, on the business day. */
function stateOf({ from, until, revoked }: Grant, today: string): 'revoked' | 'ended' | 'future' | 'inForce' {
  if (until !== null && until <= today) return revoked ? 'revoked' : 'ended';
  return from > today ? 'future' : 'inForce';
}

function Grants({ of: account, ended }: { readonly of: Account; readonly ended: boolean }) {
  const t = useTexts(adminTexts);
  const { roles } = useTexts(wordTexts);
  const both = useBoth();
  const formats = useFormats();
  const today = useClock()?.day ?? '';
  const [revoking, setRevoking] = useState<Grant>();
  const shown = account.grants
    .map((grant) => ({ grant, state: stateOf(grant, today) }))
    .filter(({ state }) => ended || state === 'inForce' || state === 'future');
  if (shown.length === 0) return <span className="soft">{t.users.none}</span>;
  return (
    <>
      {shown.map(({ grant, state }) => (
        <div key={grant.grant} className="grant">
          <Tag tone={state === 'inForce' ? 'active' : 'plain'}>{roles[grant.role]}</Tag>
          {grant.organisationName ? <span>{both(grant.organisationName)}</span> : null}
          <span className="soft small">
            {`${formats.date(grant.from)} – ${grant.until === null ? t.open : formats.date(grant.until)}`}
            {state === 'inForce' ? '' : ` · ${t.users[state]}`}
          </span>
          {state === 'inForce' || state === 'future' ? (
            <Button small look="quiet" onClick={() => setRevoking(grant)}>
              {t.users.revoke}
            </Button>
          ) : null}
        </div>
      ))}
      <Dialog
        title={revoking ? `${t.users.revokeFrom(account.displayName ?? '')}: ${roles[revoking.role]}` : ''}
        open={revoking !== undefined}
        onClose={() => setRevoking(undefined)}
      >
        {revoking ? (
          <RevokeRole account={account.id} grant={revoking.grant} onClose={() => setRevoking(undefined)} />
        ) : null}
      </Dialog>
    </>
  );
}
