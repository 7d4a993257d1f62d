import type { OrderId } from '#domain';
import { castOf, DEFAULT_SEED, DEMONSTRATION_PASSWORD, type PartyKey, type PersonKey } from './cast.js';
import type { Door } from './door.js';
import { made, Play, type Listener } from './play.js';

export const POLICY = 'yuanzhou-2023-25';

/** Monday, 4 March 2024, 09:00 in Shanghai: the round for award year 2023 has just opened. */
export const STARTS_AT = '2024-03-04T01:00:00.000Z';

/** Offices, accounts and relations hold from here on. */
const SINCE = '2020-01-01';

export interface EstablishOptions {
  readonly seed?: number;
  readonly listener?: Listener;
  /** Order of approval, notice and payout; absent: the document's. */
  readonly order?: OrderId;
}

/**
 * Sets the stage through the API alone: offices, persons with their roles, applicants with their seats, the published policy,
 * a round and its panel. The administrator exists already. Throws `Unexpected` when the server answers otherwise.
 */
export async function establish(door: Door, administratorToken: string, options: EstablishOptions = {}): Promise<Play> {
  const play = new Play(castOf(options.seed ?? DEFAULT_SEED), door, administratorToken, options.listener);
  play.act('establish', '搭台：机构、人员、政策与轮次', 'Setting the stage: offices, persons, policy, round');
  await organisations(play);
  await parties(play);
  await people(play);
  await policyAndRound(play, options.order);
  await panel(play);
  await play.settled();
  return play;
}

async function organisations(play: Play): Promise<void> {
  for (const { key, kind, name, department } of Object.values(play.cast.organisations)) {
    const { id } = await play.done('administrator', {
      path: '/api/organisations',
      body: { kind, name, ...(department === undefined ? {} : { key: department }) },
      what: { zh: `登记机构：${name.zh}`, en: `Register ${name.en}` },
    });
    play.story.organisations[key] = id;
  }
}

async function parties(play: Play): Promise<void> {
  for (const { key, kind, name, uscc, idNumber, seat } of Object.values(play.cast.parties)) {
    const { id } = await play.done('administrator', {
      path: '/api/parties',
      body: { kind, name, ...(uscc === undefined ? {} : { uscc }), ...(idNumber === undefined ? {} : { idNumber }) },
      what: { zh: `登记主体：${name}`, en: `Register the applicant ${name}` },
    });
    play.story.parties[key] = id;
    const place = play.cast.organisations[seat.organisation].name;
    await play.done('administrator', {
      path: `/api/parties/${id}/relations`,
      body: { relation: seat.relation, organisation: made(play.story.organisations[seat.organisation]), from: SINCE },
      what: { zh: `${name}属${place.zh}`, en: `${name} belongs to ${place.en}` },
    });
  }
}

/** Two at once: each password takes a tenth of a second to prepare, and the server prepares two at a time. */
async function people(play: Play): Promise<void> {
  const hired = Object.values(play.cast.people).filter(({ key }) => key !== 'administrator');
  for (let index = 0; index < hired.length; index += 2) {
    await Promise.all(hired.slice(index, index + 2).map((person) => hire(play, person.key)));
  }
}

async function hire(play: Play, key: PersonKey): Promise<void> {
  const { login, displayName, role, office, duty } = play.cast.people[key];
  const { story } = play;
  const organisation =
    role === 'applicant'
      ? story.parties[office as PartyKey]
      : story.organisations[office as keyof typeof story.organisations];
  const { id } = await play.done('administrator', {
    path: '/api/accounts',
    body: {
      login,
      password: DEMONSTRATION_PASSWORD,
      displayName,
      grant: { role, organisation: made(organisation), from: SINCE },
    },
    what: { zh: `开设账号：${displayName}（${duty.zh}）`, en: `Account for ${displayName} (${duty.en})` },
  });
  story.accounts[key] = id;
}

async function policyAndRound(play: Play, order?: OrderId): Promise<void> {
  await play.done('policyOfficer', {
    path: `/api/policies/${POLICY}/publication`,
    ...(order === undefined ? {} : { body: { order } }),
    what: { zh: '发布袁府办字〔2023〕25号', en: 'Publish 袁府办字〔2023〕25号' },
  });
  const { id } = await play.done('policyOfficer', {
    path: '/api/rounds',
    body: {
      policy: POLICY,
      awardYears: [2023],
      // 1 March to 30 June 2024, Shanghai.
      window: { from: '2024-02-29T16:00:00.000Z', until: '2024-06-30T16:00:00.000Z' },
      leadDepartment: 'science',
      title: { zh: '2023年度专利奖补兑现（演示）', en: 'Patent awards for 2023 (demonstration)' },
    },
    what: { zh: '开启轮次：奖励年度2023', en: 'Open the round for award year 2023' },
  });
  play.story.round = id;
}

async function panel(play: Play): Promise<void> {
  const { accounts, round } = play.story;
  const { id } = await play.done('officeHead', {
    path: '/api/panels',
    body: {
      round: made(round),
      members: [made(accounts.expertA), made(accounts.expertB), made(accounts.expertC)],
      document: '演示评审〔2024〕1号',
    },
    what: { zh: '成立评审专项小组', en: 'Appoint the review panel' },
  });
  play.story.panel = id;
}
