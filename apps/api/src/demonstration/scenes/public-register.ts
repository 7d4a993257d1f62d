import { partyOf } from '../guests.js';
import { made } from '../play.js';
import { masked } from './objections.js';
import type { Scene } from './scene.js';

interface Award {
  readonly line: string;
  readonly applicant: string;
  readonly uscc: string | null;
  readonly amount: string;
}

/** 结果公开: anybody reads who was paid how much; enterprises are found by name, natural persons are not. */
export const publicRegister: Scene = {
  id: 'public-register',
  title: { zh: '结果公开：免登录查阅奖补名册', en: 'the award register, read without log-in' },
  claims: [],
  async play(play) {
    await play.settled();
    const rows = await play.rows<Award>('public', '/api/public/awards?year=2024');
    const rowOf = (key: string) => made(rows.find(({ line }) => line === play.story.lines[key]));
    const person = partyOf(play.cast, 'inventor');
    const firm = partyOf(play.cast, 'dualFirm');
    const [theirs, its] = [rowOf('rivalAllowed'), rowOf('twoStamps')];
    play.expects('the person in the register', [theirs.applicant, theirs.uscc], [masked(person.name), null]);
    play.expects('the enterprise in the register', [its.applicant, its.uscc], [firm.name, firm.uscc]);
    const text = JSON.stringify(rows);
    play.expects(
      'personal data in the register',
      [person.name, person.idNumber!].filter((each) => text.includes(each)),
      [],
    );
    for (const key of ['feeQuestioned', 'leftInBatch']) {
      play.expects(`${key} in the register`, text.includes(made(play.story.lines[key])), false);
    }
    const found = await play.rows<Award>(
      'public',
      `/api/public/awards?name=${encodeURIComponent(firm.name.slice(0, 4))}`,
    );
    play.expects(
      'found by name',
      found.map(({ line }) => line),
      [play.story.lines['twoStamps']],
    );
    const hidden = await play.rows<Award>('public', `/api/public/awards?name=${encodeURIComponent(person.name)}`);
    play.expects('a person found by name', hidden, []);
    const what = {
      zh: `免登录查阅：2024年度${rows.length}条`,
      en: `Read without log-in: ${rows.length} awards of 2024`,
    };
    play.saw('public', what);
    for (const { applicant, amount } of [its, theirs]) play.saw('public', { zh: applicant, en: applicant }, amount);
    play.shows('publicRegister', 'rivalAllowed');
  },
};
