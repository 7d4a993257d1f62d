import { streamOf, type LineContent } from '#domain';
import { isRefusal, type FenText } from '#kernel';
import { policies } from '#policies';
import type { House } from '#runtime';

const POLICY = 'yuanzhou-2023-25';

/** A line as the settlement saga opens it, without the road that leads there: stages 6 to 8 are tried on it. */
export async function openLine(
  server: { readonly parts: { readonly house: House } },
  id: string,
  { applicant, round, item = 'intl_invention', amounts = { district: '15000000' }, ...more }: LineToOpen,
): Promise<string> {
  const { runner, clock } = server.parts.house;
  const law = policies.find(POLICY);
  const declared = law?.items.find((each) => each.id === item);
  if (!law || !declared) throw new Error(`no item ${item}`);
  const total = Object.values(amounts).reduce((sum, amount) => sum + Number(amount), 0);
  const content: LineContent = {
    claim: `claim-of-${id}`,
    application: `application-of-${id}`,
    applicant,
    round,
    item,
    policy: law.id,
    policyVersion: law.version,
    family: law.family,
    ownTreasury: law.ownTreasury,
    awardYear: 2023,
    amounts,
    components: [{ component: declared.components[0]!.id, treasury: 'district', amount: amounts.district ?? '0' }],
    total: String(total),
    readings: more.readings ?? {},
    route: more.route ?? ['approval', 'notice', 'payout'],
    certificate: {
      kind: declared.certificate.kind,
      key: `key-of-${id}`,
      number: { kind: 'public', number: `No. ${id}` },
    },
    duties: more.duties ?? {},
    settlement: `settlement-of-${id}`,
  };
  const meta = {
    commandId: `open-${id}`,
    digest: id,
    at: clock.now(),
    actor: 'saga:settlement',
    role: 'system',
    jurisdiction: '*',
  };
  const outcome = await runner.execute('line', streamOf.line(id), meta, { type: 'OpenLine', content });
  if (isRefusal(outcome)) throw new Error(outcome.code);
  return id;
}

export interface LineToOpen {
  readonly applicant: string;
  readonly round: string;
  readonly item?: string;
  readonly amounts?: { readonly district?: FenText; readonly prefecture?: FenText };
  readonly readings?: LineContent['readings'];
  readonly duties?: LineContent['duties'];
  readonly route?: LineContent['route'];
}
