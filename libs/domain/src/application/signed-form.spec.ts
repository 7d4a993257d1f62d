import { describe, expect, it } from '@jest/globals';
import * as the from '../../../../test/order/application-case.js';
import { given } from '../../../../test/order/given.js';
import { application } from './index.js';

const { way } = the;
/** An office's or applicant's scan, after these steps. */
const attached = (organisation: string, ...steps: readonly the.ApplicationStep[]) =>
  given(application, ...steps).when(the.applicant(the.attachForm('scan', organisation)));

describe('the signed form', () => {
  it.each(['party-1', 'park', 'township', 'science'])('is for %s to attach: it signs the form', (organisation) => {
    const { events } = attached(organisation, ...way.submitted);
    expect(events).toMatchObject([{ type: 'SignedFormAttached', body: { organisation } }]);
  });

  it.each(['party-2', 'subdistrict', 'market', 'finance'])(
    'is not for %s, which signs nothing of it',
    (organisation) => {
      expect(attached(organisation, ...way.submitted)).toMatchObject({
        code: 'FORM_NOT_YOURS_TO_SIGN',
        details: { organisation },
      });
    },
  );

  it('is not for an office whose stamp is not required, nor for a department of no claim', () => {
    const submitted = [...way.draft, the.applicant(the.submit(['township']))];
    expect(attached('park', ...submitted).code).toBe('FORM_NOT_YOURS_TO_SIGN');
    expect(attached('township', ...submitted).types).toEqual(['SignedFormAttached']);
  });

  it('names the hash of its file, and is not attached twice in a row', () => {
    const first = the.applicant(the.attachForm('first'));
    const { events } = given(application, ...way.submitted).when(first);
    expect(events[0]?.fileHashes).toEqual([the.evidence('first').hash]);
    expect(given(application, ...way.submitted, first).when(first).code).toBe('SIGNED_FORM_ALREADY_ATTACHED');
    const second = the.applicant(the.attachForm('second'));
    expect(given(application, ...way.submitted, first, second).when(first).types).toEqual(['SignedFormAttached']);
  });

  it('goes round thirty desks at the most', () => {
    const scans = Array.from({ length: 30 }, (_, index) => the.applicant(the.attachForm(`scan-${index}`)));
    const before = given(application, ...way.submitted, ...scans.slice(1));
    expect(before.when(scans[0]!).types).toEqual(['SignedFormAttached']);
    const full = given(application, ...way.submitted, ...scans);
    expect(full.when(the.applicant(the.attachForm('one-more')))).toMatchObject({
      code: 'TOO_MANY_SIGNED_FORMS',
      details: { limit: 30 },
    });
  });
});
