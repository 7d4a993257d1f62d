import { describe } from '@jest/globals';
import { policies } from '../src/registry.js';
import { documentContract } from '../../../test/support/document-contract.js';

describe.each(policies.all().map((version) => [version.id, version] as const))('%s', (_id, version) => {
  documentContract(version);
});
