import { text } from '../../../libs/policies/src/engine/trace.js';
import type { ReadingDeclaration } from '../../../libs/policies/src/engine/types.js';

export const READINGS: readonly ReadingDeclaration[] = [
  {
    id: 'AMB-QH-01',
    article: '（一）',
    title: text('“在本区实施转化”说的是哪里', 'What 在本区 speaks of'),
    quote: '在本区实施转化的发明专利',
    options: [
      { id: 'R1', text: text('转化须在本区内进行', 'the conversion takes place in the district') },
      {
        id: 'R2',
        text: text('本区企业在区外转化的也算', 'conversion elsewhere by an enterprise of the district counts'),
      },
    ],
    rationale: text('“在本区”修饰“实施转化”。', '在本区 stands before 实施转化.'),
  },
];
