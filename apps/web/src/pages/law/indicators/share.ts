import type { View } from '../../../api/answer.js';

/** "92.5%", as the server computed it. */
export const shareText = ({ percent }: View<'ShareOfIndicators'>): string =>
  percent.endsWith('%') ? percent : `${percent}%`;

/** For a bar's length only. */
export const shareValue = ({ percent }: View<'ShareOfIndicators'>): number => Number.parseFloat(percent);
