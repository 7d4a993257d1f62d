import { describe } from '@jest/globals';
import { SEED } from './extent.js';
import { poisonSuite } from './poison-suite.js';

describe(`poison, half of it (DUIXIAN_TEST_SEED=${SEED})`, () => {
  poisonSuite(1);
});
