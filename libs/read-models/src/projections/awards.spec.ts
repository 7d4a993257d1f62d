import { describe, expect, test } from '@jest/globals';
import type { DuixianEvent, LineContent, PartyName } from '#domain';
import { instant } from '#kernel';
import { createEngine, MapRows, projections, searchable } from '../index.js';

const AT = instant('2025-02-01T00:00:00.000Z');

const content: LineContent = {
  claim: 'c',
  application: 'a',
  applicant: 'party',
  round: 'r',
  item: 'i',
  policy: 'p',
  policyVersion: 1,
  family: 'f',
  ownTreasury: 'district',
  awardYear: 2023,
  amounts: { district: '800' },
  components: [{ component: 'i-1', treasury: 'district', amount: '800' }],
  total: '800',
  readings: {},
  route: ['approval', 'notice', 'payout'],
  certificate: { kind: 'patent', key: 'k', number: { kind: 'public', number: '1' } },
  duties: {},
  settlement: 'event',
};

/** The register after these events of a line whose applicant has this name. */
function registerOf(name: PartyName, events: readonly DuixianEvent[]) {
  const rows = new MapRows();
  const engine = createEngine(projections, rows);
  const registered: DuixianEvent = { type: 'PartyRegistered', body: { kind: 'enterprise', name, uscc: 'CODE' } };
  const opened: DuixianEvent = { type: 'LineOpened', body: content };
  const all = [['party-party', registered], ...[opened, ...events].map((event) => ['line-l', event] as const)] as const;
  for (const [index, [stream, event]] of all.entries()) {
    const who = { actor: 'somebody', role: 'role', jurisdiction: 'office', commandId: 'c', eventId: `e-${index}` };
    const place = { ordinal: index + 1, position: String(index + 1), moment: AT, recordedAt: AT, at: AT };
    for (const { error } of engine.apply({ event, stream, version: index, ...who, ...place })) throw error;
  }
  return rows.all('awards');
}

const published = (paidOn: string): DuixianEvent => ({ type: 'ResultPublished', body: { paidOn } });
const firm: PartyName = { kind: 'public', name: 'ＡＢ科技有限公司' };

describe('the award register', () => {
  test('holds what was published, and nothing before', () => {
    expect(registerOf(firm, [])).toEqual([]);
    expect(registerOf(firm, [published('2025-02-01')])).toEqual([
      {
        line: 'l',
        applicant: 'party',
        name: 'ＡＢ科技有限公司',
        uscc: 'CODE',
        policy: 'p',
        awardYear: 2023,
        paidOn: '2025-02-01',
        status: 'paid',
        publishedAt: AT,
        publishedOrdinal: 3,
      },
    ]);
  });

  test('knows neither name nor code of a natural person', () => {
    const person: PartyName = { kind: 'vault', ref: 'vault:1', commitment: 'c' };
    expect(registerOf(person, [published('2025-02-01')])).toMatchObject([{ name: null, uscc: null }]);
  });

  test('marks a result that no longer holds, until it is published again', () => {
    const fallen: DuixianEvent = {
      type: 'LineObjectionUpheld',
      body: { notice: 'n', objection: 'o', reason: 'founded' },
    };
    expect(registerOf(firm, [published('2025-02-01'), fallen])).toMatchObject([{ status: 'returned' }]);
    expect(registerOf(firm, [published('2025-02-01'), fallen, published('2025-03-01')])).toMatchObject([
      { status: 'paid', paidOn: '2025-03-01', publishedOrdinal: 3 },
    ]);
  });

  test('is searched without regard to width and case', () => {
    expect(searchable('ＡＢ科技')).toBe(searchable('ab科技 '));
  });
});
