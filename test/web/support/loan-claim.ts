import { pdfOf, pngOf, type EvidenceFile } from '../../../apps/api/src/demonstration/evidence-files.js';

/** A loan of five million pledged with patents and other assets: what an enterprise types, field by field, and what it pays. */

export type Language = 'zh' | 'en';

interface Words {
  readonly item: string;
  /** Label and what is typed. */
  readonly typed: readonly (readonly [string, string])[];
  /** The questions with their choices in sight, and what is chosen. */
  readonly chosen: readonly (readonly [string, string])[];
  /** Asked because of what was chosen. */
  readonly typedThen: readonly (readonly [string, string])[];
  readonly evidence: readonly string[];
}

export const LOAN: Readonly<Record<Language, Words>> = {
  zh: {
    item: '专利权质押贷款贴息',
    typed: [
      ['借款合同编号', '演示借字2023第101号'],
      ['贷款金额', '5000000'],
      ['放款日期', '2023-09-05'],
    ],
    chosen: [
      ['贷款期限单位', '月'],
      ['质押物', '专利权与其他资产组合'],
    ],
    typedThen: [
      ['贷款期限（月）', '12'],
      ['专利权评估价值', '3000000'],
      ['其他资产评估价值', '2000000'],
    ],
    evidence: ['借款合同', '放款凭证', '质押登记证明', '组合质押资产评估报告'],
  },
  en: {
    item: 'Interest subsidy for a patent-pledged loan',
    typed: [
      ['Number of the loan contract', 'DEMO-LOAN-2023-002'],
      ['Amount of the loan', '5000000'],
      ['Date of disbursement', '2023-09-05'],
    ],
    chosen: [
      ['Unit of the loan period', 'Months'],
      ['Pledged with', 'Patents together with other assets'],
    ],
    typedThen: [
      ['Loan period in months', '12'],
      ['Appraised value of the patents', '3000000'],
      ['Appraised value of the other assets', '2000000'],
    ],
    evidence: [
      'Loan contract',
      'Proof of disbursement',
      'Registration of the pledge',
      'Appraisal report of the mixed pledge',
    ],
  },
};

/** 5,000,000 × 3/5 × 3.45 % × 15 %; after the panel's cut to 4,000,000, of which either treasury owes a half. */
export const AMOUNTS = { declared: '¥15,525.00', settled: '¥12,420.00', half: '¥6,210.00' } as const;

/** The sentence that pays it, as far as one reads it everywhere. */
export const SENTENCE = '企业以专利权进行质押贷款的，按贷款金额*贷款市场报价利率（LPR）的15%';

/** A file as a browser chooses it. */
export interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const chosen = (name: string, { bytes, mediaType }: EvidenceFile): Chosen => ({
  name,
  mimeType: mediaType,
  buffer: Buffer.from(bytes),
});

/** No two are the same, as no two papers are. */
const lineOf = (name: string): string => `Demonstration ${Buffer.from(name).toString('hex').slice(0, 24)}`;

export const documentOf = (name: string): Chosen => chosen(`${name}.pdf`, pdfOf(lineOf(name)));

/** The last is a document, the others pictures: each viewing of a PDF file costs Chromium a second. */
export const evidenceOf = (kind: string, language: Language): Chosen =>
  kind === LOAN[language].evidence.at(-1) ? documentOf(kind) : chosen(`${kind}.png`, pngOf(lineOf(kind)));
