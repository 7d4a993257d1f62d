const swc = (parser) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      keepClassNames: true,
      experimental: { keepImportAttributes: true },
      parser,
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

/** What `npm run test:web` and `npm run test:faults:engines` run and `npm test` does not: it stays under ten minutes. */
const LEFT_OUT = [
  ...(process.env.DUIXIAN_TEST_WEB === 'full' ? [] : ['/test/web/full/']),
  ...(process.env.DUIXIAN_TEST_FAULTS === 'full' ? [] : ['/test/demonstration-distributed']),
];

/** Unit, contract and end-to-end suites. `npm test` runs it on the pinned Node. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test', '<rootDir>/tools'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...LEFT_OUT],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^#([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.ts$': swc({ syntax: 'typescript', decorators: true }),
    '^.+\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
  },
  // Only what hangs for good is ended by it: no test depends on how fast the machine is.
  testTimeout: 300_000,
  // Jest keeps one core for itself otherwise, and half the machine idles where there are two.
  maxWorkers: '100%',
};
