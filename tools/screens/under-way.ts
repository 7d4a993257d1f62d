import { Actor } from '../browser/actor.js';
import { draft, endorsed, submitted } from '../browser/cases.js';
import { openNotice } from '../browser/notice.js';
import type { Site } from '../browser/site.js';

/** What the demonstration has not in the middle of its first round: something in every queue, a draft, and an open notice. */
export async function putUnderWay(site: Site): Promise<void> {
  await openNotice(site, 'XX9990601B2', 'XX9990602B2');
  await endorsed(site, 'demo-park-clerk', await submitted(site, 'demo-park-firm', 'XX9990603B2', 'XX9990604B2'));
  for (const certificate of ['XX9990605B2', 'XX9990606B2', 'XX9990607B2']) {
    await submitted(site, 'demo-park-firm', certificate);
  }
  const application = await draft(site, 'demo-park-firm');
  const applicant = await Actor.enter(site.base, 'demo-park-firm');
  await applicant.send(`/api/applications/${application}/claims`, {
    item: 'intl_invention',
    certificateNumber: 'XX9990608B2',
    facts: { approval_doc_date: '2023-09-01' },
  });
  await site.idle();
}
