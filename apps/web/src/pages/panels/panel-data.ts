import type { Answer } from '../../api/answer.js';

export type Panel = Answer<'/api/panels/{id}'>;
