import { describe, expect, test } from '@jest/globals';
import { text } from '../engine/trace.js';
import { unitInWords } from './units.js';
import { inGeneral, inWan } from './words.js';

const each = (yuan: string) => text(`每件${yuan}元`, `${yuan} yuan each`);

describe('sentences with numbers as a rule', () => {
  test('what is always the same number stays, as each language writes it', () => {
    expect(inGeneral([each('150000.00'), each('150000.00')])).toEqual([text('每件15万元', '150,000 yuan each')]);
  });
  test('what differs is a quantity, in both languages', () => {
    const fee = (of: string, is: string) => text(`实缴${of}元×15%=${is}元`, `Paid ${of} yuan × 15% = ${is} yuan`);
    expect(inGeneral([fee('100.00', '15.00'), fee('200.00', '30.00')])).toEqual([text('实缴×15%', 'Paid × 15%')]);
  });
  test('a number that only the English counts in other words is told apart by its own place', () => {
    const patent = (nth: number, year: number) => text(`${year}年度第${nth}件`, `patent ${nth} of the year ${year}`);
    expect(inGeneral([patent(11, 2022), patent(12, 2023)])).toEqual([text('若干年度第几件', 'patent n of the year')]);
  });
  test('a day is any day', () => {
    const outside = (day: string) => text(`${day}不在适用期内`, `${day} is outside`);
    expect(inGeneral([outside('2022-12-31')])).toEqual([text('某日不在适用期内', 'a day is outside')]);
  });
  test('what another case took away is no number of the rule', () => {
    const before = text('已奖补5.00元，补差：9.00元→4.00元', 'awarded 5.00 yuan; the difference: 9.00 becomes 4.00');
    expect(inGeneral([before], 'any number')).toEqual([text('已奖补，补差', 'awarded an amount; the difference')]);
  });
});

test.each([
  ['150000.00', '15万元', '150,000 yuan'],
  ['125000.00', '12.5万元', '125,000 yuan'],
  ['1000.00', '1000元', '1,000 yuan'],
  ['10000000.50', '10000000.50元', '10,000,000.50 yuan'],
])('%s is %s, %s', (amount, zh, en) => expect(inWan(amount)).toEqual({ zh, en }));

test('units: one year, two years; a count has no word in English', () => {
  expect(unitInWords({ unit: '年', value: '1' })).toEqual({ zh: '年', en: 'year' });
  expect(unitInWords({ unit: '年', value: '2' })).toEqual({ zh: '年', en: 'years' });
  expect(unitInWords({ unit: '件', value: '100' })).toEqual({ zh: '件', en: '' });
  expect(unitInWords({ unit: '亩', value: '3' })).toEqual({ zh: '亩', en: '亩' });
});
