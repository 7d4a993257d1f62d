/** Asks the API as the person whose page it is; answers the body. */
export type Ask = (path: string) => Promise<unknown>;

export const POLICY = 'yuanzhou-2023-25';

interface List {
  readonly rows: readonly { readonly id: string }[];
}

/** The first of a list. */
export async function firstId(ask: Ask, path: string): Promise<string> {
  const { rows } = (await ask(path)) as List;
  const [first] = rows;
  if (!first) throw new Error(`nothing at ${path}`);
  return first.id;
}

/** A case of the applicant who asks: the one that was declared first. */
export async function idOfCase(ask: Ask): Promise<string> {
  const session = (await ask('/api/sessions/current')) as { grants: { role: string; organisation: string }[] };
  const party = session.grants.find(({ role }) => role === 'applicant')!.organisation;
  return firstId(ask, `/api/applications?applicant=${party}`);
}

/** A payment of the first run that has one. */
export async function idOfPayment(ask: Ask): Promise<string> {
  const runs = (await ask('/api/payment-runs')) as List;
  for (const { id } of runs.rows) {
    const { rows } = (await ask(`/api/payments?run=${id}`)) as List;
    if (rows[0]) return rows[0].id;
  }
  throw new Error('no run has a payment');
}
