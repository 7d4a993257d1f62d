import { describe, expect, it } from '@jest/globals';
import type { SettledClaim, SettledComponent, StandingRecord } from '#domain';
import { anewOf } from './anew.js';

const part = (amount: string, awardYear = 2023, component = 'award'): SettledComponent => ({
  component,
  treasury: 'district',
  awardYear,
  amount,
});
const assessed = (...components: readonly SettledComponent[]): SettledClaim => ({
  claim: 'c1',
  application: 'a1',
  settlement: 2,
  item: 'item',
  status: components.length > 0 ? 'payable' : 'notEligible',
  awardYear: 2023,
  components,
  total: String(components.reduce((sum, each) => sum + Number(each.amount), 0)),
  capped: false,
  readings: { 'AMB-YZ-03': ['R2'] },
  trace: [],
});
const stood = (line: string, of: SettledComponent): StandingRecord => ({ ...of, source: 'here', claim: 'c1', line });
const since = (...lines: readonly string[]) => new Map(lines.map((line) => [line, 7]));
const outcomes = ({ reread }: SettledClaim) => reread?.lines.map(({ line, outcome }) => `${line} ${outcome}`);

describe('a claim that was sent back', () => {
  it('keeps the line of an award year that comes to the same, and replaces that of another', () => {
    const standing = [stood('l23', part('10')), stood('l24', part('5', 2024))];
    const anew = anewOf(assessed(part('10'), part('7', 2024)), standing, since('l23', 'l24'), false);
    expect(outcomes(anew)).toEqual(['l23 kept', 'l24 replaced']);
    expect(anew).toMatchObject({ status: 'payable', total: '7', components: [part('7', 2024)] });
    expect(anew.reread).toMatchObject({ assessed: '17', fixed: '0', stays: [part('10')] });
  });

  it('is the same only by component and treasury', () => {
    const standing = [stood('l1', part('10'))];
    const other = anewOf(assessed(part('6'), part('4', 2023, 'match')), standing, since('l1'), false);
    expect(outcomes(other)).toEqual(['l1 replaced']);
    expect(other.total).toBe('10');
  });

  it('lines of one award year are weighed together', () => {
    const standing = [stood('l1', part('10')), stood('l2', part('5'))];
    expect(outcomes(anewOf(assessed(part('15')), standing, since('l1', 'l2'), false))).toEqual(['l1 kept', 'l2 kept']);
    const less = anewOf(assessed(part('12')), standing, since('l1', 'l2'), false);
    expect(outcomes(less)).toEqual(['l1 replaced', 'l2 replaced']);
    expect(less.total).toBe('12');
  });

  it('what is allotted or paid stays, and counts against what is assessed', () => {
    const standing = [stood('paid', part('10')), stood('l2', part('5'))];
    const more = anewOf(assessed(part('18')), standing, since('l2'), false);
    expect(more).toMatchObject({ total: '8', reread: { assessed: '18', fixed: '10', stays: [part('10')] } });
    const less = anewOf(assessed(part('6')), standing, since('l2'), false);
    expect(less).toMatchObject({ status: 'payable', total: '0', components: [] });
    expect(outcomes(less)).toEqual(['l2 replaced']);
    // The reading moves it to another award year: what was paid is not paid again.
    const moved = anewOf(assessed(part('12', 2024)), standing, since('l2'), false);
    expect(moved.components).toEqual([part('2', 2024)]);
  });

  it('with nothing sent back, nothing changes', () => {
    const anew = anewOf(assessed(part('18')), [stood('paid', part('10'))], since(), false);
    expect(anew).toMatchObject({ total: '0', status: 'payable', reread: { lines: [], stays: [part('10')] } });
  });

  it('to nothing, and from nothing', () => {
    const gone = anewOf(assessed(), [stood('l1', part('10'))], since('l1'), false);
    expect(gone).toMatchObject({ status: 'notEligible', total: '0', reread: { lines: [{ outcome: 'replaced' }] } });
    const back = anewOf(assessed(part('10')), [], since(), false);
    expect(back).toMatchObject({ status: 'payable', total: '10', reread: { lines: [], fixed: '0' } });
  });

  it('whose award of another year fell does not get that back', () => {
    const standing = [stood('l24', part('5', 2024))];
    const anew = anewOf(assessed(part('10'), part('7', 2024)), standing, since('l24'), true);
    expect(anew.components).toEqual([part('7', 2024)]);
  });
});
