/** The smallest files that pass as PDF, JPEG and PNG, and longer ones of any length. */
const filler = (bytes: number): Buffer =>
  Buffer.from(Array.from({ length: bytes }, (_, index) => (index * 31 + (index >> 8)) & 0x7f));

export const pdf = (bytes = 40): Buffer =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), filler(Math.max(0, bytes - 15)), Buffer.from('%%EOF\n')]);

export const jpeg = (bytes = 40): Buffer =>
  Buffer.concat([
    Buffer.from('ffd8ffe000104a464946', 'hex'),
    filler(Math.max(0, bytes - 12)),
    Buffer.from('ffd9', 'hex'),
  ]);

export const png = (bytes = 60): Buffer =>
  Buffer.concat([
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    filler(Math.max(0, bytes - 28)),
    Buffer.from('0000000049454e44ae426082', 'hex'),
  ]);
