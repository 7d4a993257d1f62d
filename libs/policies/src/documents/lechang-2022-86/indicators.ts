import { NO_TARGETS } from '../../engine/indicators.js';

/** 乐府办发函〔2022〕86号 sets no target: nothing in it is to be reached by a year or to grow by a rate. */
export const INDICATORS = NO_TARGETS;
