import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { castOf } from '../../../apps/api/src/demonstration/cast.js';
import { Actor } from '../../../tools/browser/actor.js';
import { firstOf, partyOf } from '../../../tools/browser/cases.js';
import { Site } from '../../../tools/browser/site.js';
import { dialogue, isFine, onPage, press, type OpenForm } from '../support/open-form.js';
import { loadWithPayout } from '../support/with-payout.js';

jest.setTimeout(300_000);

interface Cases {
  readonly paid: string;
  /** Its payee has confirmed another account since, which is to be checked. */
  readonly returned: string;
  readonly party: string;
}

const FORMS: readonly OpenForm<Cases>[] = [
  {
    what: '登记追回',
    login: 'demo-cashier',
    path: () => '/payments',
    open: dialogue(/^登记追回/),
    send: '确认已全额收回',
  },
  {
    what: '登记退票',
    login: 'demo-cashier',
    path: ({ paid }) => `/payments/${paid}`,
    open: dialogue('登记退票'),
    send: '登记退票',
  },
  {
    what: '退票之后：核对新账户',
    login: 'demo-cashier',
    path: ({ returned }) => `/payments/${returned}`,
    open: dialogue('不一致'),
    send: '确认不一致',
  },
  {
    what: '更换账户',
    login: 'demo-park-firm',
    path: ({ party }) => `/my/parties/${party}/account`,
    open: async (page) => {
      await press('更换账户')(page);
      await onPage('再输入一遍账号')(page);
    },
    send: '确认账户',
  },
];

describe('open forms about money that is paid', () => {
  let site: Site;
  let cases: Cases;
  beforeAll(async () => {
    site = await Site.open();
    await loadWithPayout(site);
    cases = await prepared(site);
  });
  afterAll(() => site.close());

  it.each(FORMS)('$what', (form) => isFine(site, form, cases));

  it('no page complained', () => {
    expect(site.complaints()).toEqual([]);
  });
});

async function prepared(site: Site): Promise<Cases> {
  const cashier = await Actor.enter(site.base, 'demo-cashier');
  const run = await firstOf(cashier, '/api/payment-runs');
  const { rows } = await cashier.read<{ rows: Payment[] }>(`/api/payments?run=${run}&status=paid`);
  const payee = await Actor.enter(site.base, 'demo-town-firm');
  const party = await partyOf(payee);
  const returned = rows.find((each) => each.payee === party)!.id;
  const path = `/api/payments/${returned}`;
  const cameBack = { attempt: 1, returnedOn: '2025-01-14', reason: '收款账户已销户' };
  await cashier.send(`${path}/return`, cameBack, { seen: path });
  const { name, account } = castOf().parties.townFirm;
  const other = { ...account, holder: name, accountNumber: [...account.accountNumber].toReversed().join('') };
  await payee.send(`/api/parties/${party}/bank-account`, other, { method: 'PUT' });
  const ofPark = await partyOf(await Actor.enter(site.base, 'demo-park-firm'));
  return { paid: rows.find((each) => each.payee === ofPark)!.id, returned, party: ofPark };
}

interface Payment {
  readonly id: string;
  readonly payee: string;
}
