import { crc32, deflateSync } from 'node:zlib';

export interface EvidenceFile {
  readonly bytes: Uint8Array;
  readonly mediaType: 'application/pdf' | 'image/png';
}

/** The smallest page that a reader opens, with one line of ASCII text on it. */
export function pdfOf(line: string): EvidenceFile {
  const content = `BT /F1 12 Tf 40 140 Td (${line.replaceAll(/[()\\]/g, ' ')}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\n`;
  text += `startxref\n${text.lastIndexOf('xref\n0')}\n%%EOF\n`;
  return { bytes: Buffer.from(text, 'latin1'), mediaType: 'application/pdf' };
}

/** A picture of one white dot that carries a line of ASCII text. */
export function pngOf(line: string): EvidenceFile {
  const header = Buffer.from('00000001000000010800000000', 'hex');
  const parts = [
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Comment\0${line}`, 'latin1')),
    chunk('IDAT', deflateSync(Buffer.from([0, 255]))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return { bytes: Buffer.concat(parts), mediaType: 'image/png' };
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(named.length + 8);
  frame.writeUInt32BE(data.length, 0);
  named.copy(frame, 4);
  frame.writeUInt32BE(crc32(named), named.length + 4);
  return frame;
}

/** Evidence of a claim: its kind and number make it differ from every other file. */
export const evidenceOf = (kind: string, number: string): EvidenceFile =>
  kind.endsWith('certificate') ? pngOf(`${kind} ${number}`) : pdfOf(`Demonstration. ${kind} ${number}`);
