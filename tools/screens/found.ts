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
  return firstId(ask, `/api/applications?applicant=${await partyOf(ask)}`);
}

async function partyOf(ask: Ask): Promise<string> {
  const session = (await ask('/api/sessions/current')) as { grants: { role: string; organisation: string }[] };
  return session.grants.find(({ role }) => role === 'applicant')!.organisation;
}

/** The first run that has a payment, and that payment. */
async function paid(ask: Ask): Promise<{ readonly run: string; readonly payment: string }> {
  const runs = (await ask('/api/payment-runs')) as List;
  for (const { id: run } of runs.rows) {
    const { rows } = (await ask(`/api/payments?run=${run}`)) as List;
    if (rows[0]) return { run, payment: rows[0].id };
  }
  throw new Error('no run has a payment');
}

export const idOfPayment = async (ask: Ask): Promise<string> => (await paid(ask)).payment;
export const idOfPaidRun = async (ask: Ask): Promise<string> => (await paid(ask)).run;

/** The notice that one can object to. */
export const openNotice = async (ask: Ask): Promise<string> =>
  `/notices/${await firstId(ask, '/api/public/notices?status=open')}`;

/** A declaration of the applicant who asks that is not submitted yet. */
export async function draftOf(ask: Ask): Promise<string> {
  const party = await partyOf(ask);
  const { rows } = (await ask(`/api/applications?applicant=${party}`)) as {
    rows: readonly { id: string; submittedAt: string | null }[];
  };
  const draft = rows.find(({ submittedAt }) => submittedAt === null);
  if (!draft) throw new Error('every declaration is submitted');
  return draft.id;
}

/** The application that waits first in a queue. */
export async function firstCase(ask: Ask, stage: string): Promise<string> {
  const { rows } = (await ask(`/api/queues/${stage}`)) as { rows: readonly { application: string }[] };
  const [first] = rows;
  if (!first) throw new Error(`nobody waits for ${stage}`);
  return first.application;
}
