import { describe, expect, it } from '@jest/globals';
import { EvidenceTypeCheck } from '../src/evidence-type.js';
import { jpeg, pdf, png } from './samples.js';

function typeOf(file: Uint8Array, pieceSize = file.length): string | undefined {
  const check = new EvidenceTypeCheck();
  for (let at = 0; at < file.length; at += pieceSize) check.push(file.subarray(at, at + pieceSize));
  return check.whole();
}

describe('the type of evidence by its content', () => {
  it.each([
    ['application/pdf', pdf()],
    ['application/pdf', pdf(50_000)],
    ['image/jpeg', jpeg()],
    ['image/jpeg', jpeg(50_000)],
    ['image/png', png()],
    ['image/png', png(50_000)],
  ])('knows %s, in pieces of every size', (type, file) => {
    for (const size of [1, 2, 7, 4095, 4096, 4097, file.length]) expect(typeOf(file, size)).toBe(type);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('hello, this is a text and nothing else')],
    ['a page', Buffer.from('<!DOCTYPE html><script>alert(1)</script>')],
    ['an archive', Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(100)])],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100)])],
    ['a GIF', Buffer.from('GIF89a                                ')],
    ['only the start of a PDF', pdf(3000).subarray(0, -6)],
    ['only the start of a JPEG', jpeg(3000).subarray(0, -2)],
    ['only the start of a PNG', png(3000).subarray(0, -12)],
    ['a PNG whose first chunk is another', Buffer.from(png().toString('latin1').replace('IHDR', 'IDAT'), 'latin1')],
    ['a PDF after something else', Buffer.concat([Buffer.from('MZ'), pdf()])],
    ['a PDF followed by much more', Buffer.concat([pdf(), Buffer.alloc(2000)])],
    ['a JPEG start with a PDF end', Buffer.concat([jpeg(100).subarray(0, 50), pdf()])],
  ])('refuses %s', (_, file) => {
    expect(typeOf(file)).toBeUndefined();
    expect(typeOf(file, 3)).toBeUndefined();
  });

  it('takes a photograph with what a telephone appends', () => {
    expect(typeOf(Buffer.concat([jpeg(), Buffer.from('SEFH trailer of the maker SEFT')]))).toBe('image/jpeg');
  });

  it('gives up on a hopeless file after sixteen bytes, and not before', () => {
    const check = new EvidenceTypeCheck();
    check.push(Buffer.from('just some text.'));
    expect(check.hopeless).toBe(false);
    check.push(Buffer.from('.'));
    expect(check.hopeless).toBe(true);
  });
});
