import { describe, expect, it } from '@jest/globals';
import { isIdNumber, maskedIdNumber } from './id-number.js';
import { maskedName } from './masked-name.js';

describe('a natural person as the public sees it', () => {
  it.each([
    ['张某', '张**'],
    ['张某某', '张**'],
    ['欧阳某某', '欧阳**'],
    ['欧阳', '欧**'],
    ['上官某', '上官**'],
    ['𠮷某', '𠮷**'],
    ['Ada Example', 'A**'],
    [undefined, '**'],
    ['  ', '**'],
  ])('%p becomes %p', (name, masked) => expect(maskedName(name)).toBe(masked));
});

describe('identity numbers (GB 11643)', () => {
  // The standard's own example.
  it.each(['11010519491231002X', '11010519491231002x'])('%p is one', (number) => expect(isIdNumber(number)).toBe(true));

  it.each(['110105194912310020', '110105194913310021', '11010519491231002', '', 5, null, '１１010519491231002X'])(
    '%p is none',
    (number) => expect(isIdNumber(number)).toBe(false),
  );

  it('shows four characters', () => expect(maskedIdNumber('11010519491231002X')).toBe('**************002X'));
});
