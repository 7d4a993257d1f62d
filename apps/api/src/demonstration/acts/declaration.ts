import type { PartyKey } from '../cast.js';
import { claimPart, claimsOf, type ClaimPart } from '../claims.js';
import { evidenceOf } from '../evidence-files.js';
import { made, type Done, type Play } from '../play.js';

const APPLICANTS: readonly PartyKey[] = ['parkFirm', 'townFirm', 'university', 'inventor', 'otherFirm'];

/** Stage 1, 申报: five applicants declare, with evidence; what the law or the order does not allow is refused. */
export async function declaration(play: Play): Promise<void> {
  play.act('declaration', '一、申报', '1. Declaration');
  for (const party of APPLICANTS) await begin(play, party);
  await wrongFacts(play);
  await twiceTheSame(play);
  await stampBeforeSubmission(play);
  for (const party of APPLICANTS) await submit(play, party);
  await play.settled();
}

async function begin(play: Play, party: PartyKey): Promise<void> {
  const { story, cast } = play;
  const { name } = cast.parties[party];
  const { id } = await play.done(party, {
    path: '/api/applications',
    body: { applicant: made(story.parties[party]), round: made(story.round) },
    what: { zh: `${name}开始申报`, en: `${name} begins an application` },
  });
  story.applications[party] = id;
  for (const claim of claimsOf(party)) {
    await declare(play, claim);
    for (const kind of claim.evidence) {
      // The individual forgets the proof of conversion at first.
      if (claim.key !== 'personalInvention' || kind !== 'conversion_proof') await attach(play, claim, kind);
    }
  }
}

async function declare(play: Play, claim: ClaimPart): Promise<void> {
  const { item, number, facts, title, party, key } = claim;
  const declared = await play.done(party, {
    path: `/api/applications/${made(play.story.applications[party])}/claims`,
    body: { item, certificateNumber: number, facts },
    what: { zh: `申报：${title.zh}`, en: `Declare: ${title.en}` },
  });
  play.story.claims[key] = String(declared['claim']);
  play.story.cases[key] = made(play.story.applications[party]);
}

/** Attaches one file to a claim. `again` marks a better copy. */
export function attach(play: Play, claim: ClaimPart, kind: string, again = ''): Promise<Done> {
  const { party, key, title, number } = claim;
  const application = made(play.story.applications[party]);
  // Numbers of loans and documents are Chinese; the files carry the claim's name instead.
  const named = /^[\x20-\x7e]+$/.test(number) ? number : key;
  return play.done(party, {
    path: `/api/applications/${application}/claims/${made(play.story.claims[key])}/evidence?kind=${kind}`,
    file: evidenceOf(kind, `${key} ${named}${again}`),
    what: { zh: `上传材料（${kind}）：${title.zh}`, en: `Attach ${kind}: ${title.en}` },
  });
}

async function wrongFacts(play: Play): Promise<void> {
  const loan = claimPart('patentLoan');
  await play.refused('inventor', 'FACTS_INVALID', {
    path: `/api/applications/${made(play.story.applications.inventor)}/claims`,
    body: { item: loan.item, certificateNumber: loan.number, facts: loan.facts },
    what: { zh: '个人申报企业贷款贴息', en: 'The individual declares interest that is for enterprises only' },
  });
}

async function twiceTheSame(play: Play): Promise<void> {
  const { item, number, facts } = claimPart('intl1');
  await play.refused('parkFirm', 'DUPLICATE_CLAIM', {
    path: `/api/applications/${made(play.story.applications.parkFirm)}/claims`,
    body: { item, certificateNumber: number.toLowerCase(), facts },
    what: { zh: '同一证书重复申报', en: 'The same certificate a second time' },
  });
}

async function stampBeforeSubmission(play: Play): Promise<void> {
  const application = made(play.story.applications.townFirm);
  const { revision } = await play.read<{ revision: number }>('townFirm', `/api/applications/${application}`);
  await play.refused('townClerk', 'OUT_OF_ORDER', {
    path: `/api/applications/${application}/endorsement`,
    revision,
    what: { zh: '尚未提交即盖章', en: 'A stamp before anything is submitted' },
  });
}

async function submit(play: Play, party: PartyKey): Promise<void> {
  const { name } = play.cast.parties[party];
  const order = {
    path: `/api/applications/${made(play.story.applications[party])}/submission`,
    body: { undertaking: true },
    what: { zh: `${name}提交申报并作真实性承诺`, en: `${name} submits, with the undertaking of truth` },
  };
  if (party === 'inventor') {
    const missing = { zh: '缺转化证明即提交', en: 'Submits without the proof of conversion' };
    await play.refused(party, 'EVIDENCE_MISSING', { ...order, what: missing });
    await attach(play, claimPart('personalInvention'), 'conversion_proof');
  }
  await play.done(party, order);
}
