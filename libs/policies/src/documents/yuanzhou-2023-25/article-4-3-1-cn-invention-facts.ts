import { text } from '../../engine/trace.js';
import type { EvidenceDeclaration, FactDeclaration } from '../../engine/types.js';
import { APPROVAL_DOC_DATE, GRANTING_DOCUMENT, PATENT_CERTIFICATE } from './common-facts.js';

const CONVERTED = { fact: 'conversion', is: ['inDistrict', 'elsewhere'] } as const;

/** What the three sentences on 国家发明专利 ask. */
export const CN_INVENTION_FACTS: readonly FactDeclaration[] = [
  {
    name: 'patent_kind',
    type: 'choice',
    label: text('专利类型', 'Kind of patent'),
    choices: [
      { value: 'invention', label: text('发明', 'Invention') },
      { value: 'utilityModel', label: text('实用新型', 'Utility model') },
      { value: 'design', label: text('外观设计', 'Design') },
    ],
  },
  APPROVAL_DOC_DATE,
  {
    name: 'grant_date',
    type: 'date',
    label: text('授权公告日', 'Date of grant'),
    help: text('市财政配套的2年自授权日起算', "The 2 years of the prefecture's matching award run from this day"),
    notInFuture: true,
  },
  {
    name: 'conversion',
    type: 'choice',
    label: text('转化应用', 'Conversion'),
    help: text(
      '区内、区外均有转化的，选“在本辖区内转化应用”',
      'Converted both inside and outside: choose inside the district',
    ),
    choices: [
      { value: 'none', label: text('未转化', 'Not converted') },
      { value: 'inDistrict', label: text('在本辖区内转化应用', 'Converted inside the district') },
      { value: 'elsewhere', label: text('仅在本辖区外转化应用', 'Converted outside the district only') },
    ],
  },
  {
    name: 'conversion_date',
    type: 'date',
    label: text('转化应用日期', 'Date of conversion'),
    askedWhen: CONVERTED,
    notInFuture: true,
  },
  {
    name: 'patentee_in_district',
    type: 'boolean',
    label: text('专利权人在本区', 'The patentee is in the district'),
  },
];

export const CN_INVENTION_EVIDENCE: readonly EvidenceDeclaration[] = [
  PATENT_CERTIFICATE,
  GRANTING_DOCUMENT,
  {
    kind: 'conversion_proof',
    label: text('转化应用证明（实施、许可或转让）', 'Proof of conversion (own use, licence or transfer)'),
    askedWhen: CONVERTED,
  },
];
