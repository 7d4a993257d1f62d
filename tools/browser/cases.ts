import { evidenceOf } from '../../apps/api/src/demonstration/evidence-files.js';
import type { Site } from './site.js';
import { Actor, type Json } from './actor.js';

const EVIDENCE = ['patent_certificate', 'granting_document'];

export interface DeclaredCase {
  readonly application: string;
  /** Its claims, in the order of the certificates. */
  readonly claims: readonly string[];
}

/** A new declaration of an applicant of the demonstration, without a claim. */
export async function draft(site: Site, login: string): Promise<string> {
  const applicant = await Actor.enter(site.base, login);
  const party = await partyOf(applicant);
  const round = await firstOf(applicant, '/api/rounds');
  return String((await applicant.send('/api/applications', { applicant: party, round }))['id']);
}

/** For whom an applicant declares. */
export async function partyOf(applicant: Actor): Promise<string> {
  const { grants } = await applicant.read<{ grants: { role: string; organisation: string }[] }>(
    '/api/sessions/current',
  );
  return grants.find(({ role }) => role === 'applicant')!.organisation;
}

/** The id of the first row of a list. */
export async function firstOf(actor: Actor, path: string): Promise<string> {
  const { rows } = await actor.read<{ rows: { id: string }[] }>(path);
  return rows[0]!.id;
}

/** A new declaration with an international invention for each certificate, and their evidence: ready to be submitted. */
export async function filled(site: Site, login: string, ...certificates: readonly string[]): Promise<DeclaredCase> {
  const application = await draft(site, login);
  const applicant = await Actor.enter(site.base, login);
  const claims: string[] = [];
  for (const certificate of certificates) {
    claims.push(await declared(applicant, `/api/applications/${application}`, certificate));
  }
  return { application, claims };
}

/** As `filled`, and submitted: it waits for its stamp. */
export async function submitted(site: Site, login: string, ...certificates: readonly string[]): Promise<DeclaredCase> {
  const declaredCase = await filled(site, login, ...certificates);
  const applicant = await Actor.enter(site.base, login);
  await applicant.send(`/api/applications/${declaredCase.application}/submission`, { undertaking: true });
  await site.idle();
  return declaredCase;
}

async function declared(applicant: Actor, path: string, certificateNumber: string): Promise<string> {
  const facts = { approval_doc_date: '2023-06-01' };
  const { claim } = await applicant.send(`${path}/claims`, { item: 'intl_invention', certificateNumber, facts });
  for (const kind of EVIDENCE) {
    const file = evidenceOf(kind, certificateNumber);
    await applicant.send(`${path}/claims/${String(claim)}/evidence?kind=${kind}`, {}, { file });
  }
  return String(claim);
}

/** Stamps a case; then its claims wait at the department. */
export async function endorsed(site: Site, login: string, { application }: DeclaredCase): Promise<Json> {
  const clerk = await Actor.enter(site.base, login);
  const path = `/api/applications/${application}`;
  const answer = await clerk.send(`${path}/endorsement`, {}, { seen: path });
  await site.idle();
  return answer;
}

/** As `submitted`, stamped by the clerk, and then through department and panel: its amounts are settled. */
export async function settled(
  site: Site,
  login: string,
  clerk: string,
  ...certificates: readonly string[]
): Promise<DeclaredCase> {
  const declaredCase = await submitted(site, login, ...certificates);
  await endorsed(site, clerk, declaredCase);
  const department = await Actor.enter(site.base, 'demo-science-reviewer');
  const expert = await Actor.enter(site.base, 'demo-expert-a');
  const panel = await firstOf(expert, `/api/panels?round=${await firstOf(expert, '/api/rounds')}`);
  for (const claim of declaredCase.claims) {
    const path = `/api/applications/${declaredCase.application}/claims/${claim}`;
    await department.send(`${path}/acceptance`, {}, { seen: path });
    await expert.send(`${path}/on-site-check-waiver`, { panel, reason: '证书原件已核对' }, { seen: path });
    await expert.send(`${path}/verification`, { panel }, { seen: path });
  }
  await site.idle();
  return declaredCase;
}
