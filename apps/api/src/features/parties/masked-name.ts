/** Compound surnames (复姓) that are still common; any other surname is one character. */
const COMPOUND = new Set([
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '令狐',
  '慕容',
  '长孙',
  '宇文',
  '司徒',
  '司空',
  '夏侯',
  '端木',
  '百里',
  '南宫',
  '西门',
  '独孤',
  '轩辕',
  '澹台',
  '公冶',
  '太史',
  '申屠',
  '钟离',
  '闻人',
  '濮阳',
  '淳于',
  '单于',
  '呼延',
  '拓跋',
  '第五',
  '赫连',
]);

/**
 * A natural person's name as the public sees it: the surname and "**", however long the given name is. Of names in other
 * scripts the first letter only. `undefined` (erased) is "**".
 */
export function maskedName(name: string | undefined): string {
  const characters = [...(name ?? '').normalize('NFC').trim()];
  const compound = characters.length > 2 && COMPOUND.has(characters.slice(0, 2).join(''));
  return `${characters.slice(0, compound ? 2 : 1).join('')}**`;
}
