import { DEMONSTRATION_PASSWORD } from '../cast.js';
import { POLICY } from '../establish.js';
import { GUEST_SEATS, GUESTS, guestsOf, type GuestKey } from '../guests.js';
import { made, type Play } from '../play.js';

const SINCE = '2020-01-01';

/** The next round, for award years 2023 and 2024, with its panel, and the enterprises that come to it. */
export async function secondRound(play: Play): Promise<void> {
  play.act('second-round', '次年的轮次：奖励年度2023、2024', "The next year's round: award years 2023 and 2024");
  play.story.rounds.push(play.story.round);
  await play.moveClock('2025-03-03T01:00:00.000Z', { zh: '3月3日', en: '3 March' });
  const { id } = await play.done('policyOfficer', {
    path: '/api/rounds',
    body: {
      policy: POLICY,
      awardYears: [2023, 2024],
      // 1 March to 30 June 2025, Shanghai.
      window: { from: '2025-02-28T16:00:00.000Z', until: '2025-06-30T16:00:00.000Z' },
      leadDepartment: 'science',
      title: { zh: '2024年度专利奖补兑现（演示）', en: 'Patent awards for 2024 (demonstration)' },
    },
    what: { zh: '开启轮次：奖励年度2023、2024', en: 'Open the round for award years 2023 and 2024' },
  });
  play.story.round = id;
  play.story.rounds.push(id);
  const { expertA, expertB, expertC } = play.story.accounts;
  const panel = await play.done('officeHead', {
    path: '/api/panels',
    body: { round: id, members: [made(expertA), made(expertB), made(expertC)], document: '演示评审〔2025〕1号' },
    what: { zh: '成立评审专项小组', en: 'Appoint the review panel' },
  });
  play.story.panel = panel.id;
  for (const key of GUESTS) await register(play, key);
  await play.settled();
}

async function register(play: Play, key: GuestKey): Promise<void> {
  const guests = guestsOf(play.cast.seed);
  const { name, kind, uscc } = guests.parties[key];
  const { id } = await play.done('administrator', {
    path: '/api/parties',
    body: { kind, name, uscc },
    what: { zh: `登记主体：${name}`, en: `Register the applicant ${name}` },
  });
  play.story.parties[key] = id;
  for (const { relation, organisation } of GUEST_SEATS[key]) {
    const place = play.cast.organisations[organisation].name;
    await play.done('administrator', {
      path: `/api/parties/${id}/relations`,
      body: { relation, organisation: made(play.story.organisations[organisation]), from: SINCE },
      what: { zh: `${name}属${place.zh}`, en: `${name} belongs to ${place.en}` },
    });
  }
  const { login, displayName, role } = guests.people[key];
  const account = await play.done('administrator', {
    path: '/api/accounts',
    body: { login, password: DEMONSTRATION_PASSWORD, displayName, grant: { role, organisation: id, from: SINCE } },
    what: { zh: `开设账号：${displayName}（${name}）`, en: `Account for ${displayName} (${name})` },
  });
  play.story.accounts[key] = account.id;
}
