import type { View } from '../../api/answer.js';
import type { Tone } from '../../ui/tag.js';

/** How a batch's state looks; its word says the same. */
export const BATCH_TONES: Readonly<Record<View<'BatchView'>['status'], Tone>> = {
  open: 'active',
  presented: 'warn',
  approved: 'good',
};
