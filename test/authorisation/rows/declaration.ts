import { intlInvention } from '../../support/road.js';
import { answers } from '../actors.js';
import type { Attempt, Entry } from '../entry.js';
import type { Stage } from '../stage.js';
import { page, READS_CASE } from './readers.js';

/** Stage 1: the applicant's own, and of a draft nobody else learns that it exists. */

const owner = answers(['owner'], 'ROLE_NOT_HELD', { otherApplicant: 'APPLICATION_UNKNOWN' });
const draft = { zh: '草稿', en: 'of a draft' };

const draftClaim = ({ main }: Stage): { id: string; claim: string } => ({ id: main.application, claim: main.claim });
const content = (number: string) => {
  const { certificateNumber, facts } = intlInvention(number);
  return { certificateNumber, facts };
};
const spare = (stage: Stage, more: Partial<Attempt> = {}): Attempt => {
  const { application, claim } = stage.of('spare');
  return { params: { id: application, claim, evidence: stage.known['evidence'] ?? '' }, ...more };
};

export const declaration: readonly Entry[] = [
  {
    route: 'POST /api/applications',
    answers: answers(['owner'], 'ROLE_NOT_HELD', { otherApplicant: 'NOT_IN_YOUR_JURISDICTION' }),
    attempt: ({ story }) => ({ body: { applicant: story.parties.parkFirm, round: story.round } }),
  },
  {
    route: 'GET /api/applications/{id}',
    about: draft,
    given: async (stage) => {
      await stage.step('declare');
      stage.main.at('submit');
      await stage.side('spare', 'declare');
      stage.known['evidence'] = await evidenceOf(stage);
    },
    answers: answers(['owner'], 'NOT_FOUND'),
    attempt: (stage) => ({ params: draftClaim(stage) }),
  },
  {
    route: 'GET /api/applications/{id}/claims/{claim}',
    about: draft,
    answers: answers(['owner'], 'NOT_FOUND'),
    attempt: (stage) => ({ params: draftClaim(stage) }),
  },
  {
    route: 'POST /api/applications/{id}/endorsement',
    about: draft,
    answers: answers(['ownEndorser'], 'ROLE_NOT_HELD', { otherEndorser: 'APPLICATION_UNKNOWN' }),
    then: 'OUT_OF_ORDER',
    attempt: ({ main }) => ({ params: { id: main.application }, body: {}, seen: ['application', main.application] }),
  },
  {
    route: 'POST /api/applications/{id}/claims',
    answers: owner,
    attempt: (stage) => spare(stage, { body: { item: 'intl_invention', ...content('US6500001B1') } }),
  },
  {
    route: 'PUT /api/applications/{id}/claims/{claim}',
    answers: owner,
    attempt: (stage) => spare(stage, { body: content('US6500002B1'), seen: ['claim', stage.of('spare').claim] }),
  },
  {
    route: 'POST /api/applications/{id}/claims/{claim}/evidence',
    answers: owner,
    attempt: (stage) => spare(stage, { query: 'kind=patent_certificate', file: page('证书') }),
  },
  {
    route: 'DELETE /api/applications/{id}/claims/{claim}/evidence/{evidence}',
    answers: owner,
    attempt: (stage) => spare(stage),
  },
  { route: 'DELETE /api/applications/{id}/claims/{claim}', answers: owner, attempt: (stage) => spare(stage) },
  {
    route: 'POST /api/applications/{id}/submission',
    answers: owner,
    attempt: ({ main }) => ({ params: { id: main.application }, body: { undertaking: true } }),
  },
  {
    route: 'GET /api/applications/{id}',
    about: { zh: '已申报', en: 'submitted' },
    given: (stage) => stage.idle(),
    answers: READS_CASE,
    attempt: (stage) => ({ params: draftClaim(stage) }),
  },
  {
    route: 'POST /api/applications/{id}/supplement',
    given: async (stage) => {
      const road = await stage.side('returned', 'submit');
      const seen = ['application', road.application] as const;
      const body = { missing: [{ what: '请补充优先权证明' }] };
      await stage.send(stage.by('ownEndorser'), 'POST /api/applications/{id}/return', {
        params: { id: road.application },
        body,
        seen,
      });
    },
    answers: owner,
    attempt: (stage) => ({ params: { id: stage.of('returned').application } }),
  },
  {
    route: 'POST /api/applications/{id}/claims/{claim}/withdrawal',
    answers: owner,
    attempt: (stage) => {
      const { application: id, claim } = stage.of('returned');
      return { params: { id, claim }, body: { reason: '不再申报' } };
    },
  },
  {
    route: 'POST /api/applications/{id}/withdrawal',
    answers: owner,
    attempt: (stage) => ({ params: { id: stage.of('returned').application }, body: { reason: '不再申报' } }),
  },
];

async function evidenceOf(stage: Stage): Promise<string> {
  await stage.idle();
  const { body } = await stage.by('owner').get(stage.of('spare').claimPath);
  return (body['evidence'] as { id: string }[])[0]!.id;
}
