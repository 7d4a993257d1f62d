import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { IdPipe, IsBusinessDate, IsId, IsInstantText, IsListOf, IsReason, IsYuan } from './validators.js';

class Sample {
  @IsId()
  id!: unknown;
  @IsYuan()
  amount!: unknown;
  @IsBusinessDate()
  day!: unknown;
  @IsInstantText()
  at!: unknown;
  @IsReason()
  reason!: unknown;
}

const good = { id: 'b-1.x', amount: '25000.00', day: '2024-02-29', at: '2024-01-01T00:00:00.000Z', reason: '材料不全' };
const wrong = (changed: object): string[] =>
  validateSync(plainToInstance(Sample, { ...good, ...changed })).flatMap((error) =>
    Object.keys(error.constraints ?? {}),
  );

describe('validators of the edge', () => {
  it('let good values through', () => expect(wrong({})).toEqual([]));

  it.each(['', 'A', 'a b', '../x', 'a'.repeat(121), 7, null, ['a'], 'ａ'])('%p is no id', (id) =>
    expect(wrong({ id })).toEqual(['isId']),
  );

  it.each([25000, '25000.001', '-1', '1e3', '１２', ' 1', '01', '90071992547409.93', null, {}])(
    '%p is no money',
    (amount) => expect(wrong({ amount })).toEqual(['isYuan']),
  );

  it.each(['2023-02-29', '2024-2-1', '2024-13-01', 20240101, null])('%p is no day', (day) =>
    expect(wrong({ day })).toEqual(['isBusinessDate']),
  );

  it.each(['2024-01-01T00:00:00Z', '2024-01-01T08:00:00.000+08:00', '2024-02-30T00:00:00.000Z', 0])(
    '%p is no instant',
    (at) => expect(wrong({ at })).toEqual(['isInstantText']),
  );

  it.each(['', ' 无 ', 'a\u0000b', '长'.repeat(1001), 5, null, ['理由']])('%p is no reason', (reason) =>
    expect(wrong({ reason })).toEqual(['isReason']),
  );

  it('takes blanks off the ends of a reason', () =>
    expect(plainToInstance(Sample, { ...good, reason: '  材料不全\n' }).reason).toBe('材料不全'));

  it('turns a path that is no id into NOT_FOUND', () => {
    expect(new IdPipe().transform('x-1')).toBe('x-1');
    expect(() => new IdPipe().transform('X/1')).toThrow('NOT_FOUND');
  });
});

class Stamp {
  @IsId()
  organisation!: unknown;
}

class Stamps {
  @IsListOf(() => Stamp, 3, 1)
  stamps!: unknown;
}

describe('a list of things', () => {
  const [park, town] = [{ organisation: 'park' }, { organisation: 'town' }];
  /** Rules that are broken, of the list and of the things in it. */
  const broken = (stamps: unknown): string[] =>
    validateSync(plainToInstance(Stamps, { stamps })).flatMap(({ constraints, children }) => [
      ...Object.keys(constraints ?? {}),
      ...(children ?? [])
        .flatMap((thing) => thing.children ?? [])
        .flatMap((each) => Object.keys(each.constraints ?? {})),
    ]);

  it.each([[[park]], [[park, town, park]]])('%j is one', (stamps) => expect(broken(stamps)).toEqual([]));

  it.each<[unknown, string]>([
    [[], 'arrayMinSize'],
    [[park, park, park, park], 'arrayMaxSize'],
    [[[park]], 'isObject'],
    [[park, [town]], 'isObject'],
    [[null], 'isObject'],
    [['park'], 'isObject'],
    [park, 'isArray'],
    [undefined, 'isArray'],
    ['park', 'isArray'],
    [[{ organisation: 'Park' }], 'isId'],
    [[park, {}], 'isId'],
  ])('%j is none: %s', (stamps, rule) => expect(broken(stamps)).toContain(rule));

  it('may be empty where nothing is said of the least', () => {
    class Open {
      @IsListOf(() => Stamp, 3)
      stamps!: unknown;
    }
    expect(validateSync(plainToInstance(Open, { stamps: [] }))).toEqual([]);
  });
});
