/** The house's import rule: apps -> adapters and runtime -> (domain, policies, read-models) -> kernel. No circles. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: `^libs/${from}/`, pathNot: '\\.spec\\.ts$' },
  to: { pathNot: [`^libs/${from}/`, ...allowed] },
});
const builtin =
  '^(node:)?(fs|path|os|crypto|sqlite|http|net|timers|events|stream|buffer|url|util|child_process|worker_threads|perf_hooks|async_hooks|process)($|/)';

export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    only(
      'kernel-stands-alone',
      'kernel',
      ['node_modules/temporal-polyfill'],
      'The kernel knows no Node, no clock, no framework.',
    ),
    only('domain-on-kernel', 'domain', ['^libs/kernel/'], 'Domain and policies never meet: the worker joins them.'),
    only('policies-on-kernel', 'policies', ['^libs/kernel/'], 'The law depends on nothing but the kernel.'),
    only(
      'read-models-on-domain',
      'read-models',
      ['^libs/(kernel|domain)/'],
      'Read models are pure functions of domain events.',
    ),
    only('contracts-on-kernel', 'contracts', ['^libs/kernel/'], 'Shared with the browser.'),
    only(
      'event-store-on-kernel',
      'event-store',
      ['^libs/kernel/', builtin, '@eventstore/db-client', 'node_modules/@grpc/grpc-js'],
      'An adapter knows no domain.',
    ),
    only(
      'jobs-on-kernel',
      'jobs',
      ['^libs/kernel/', builtin, 'node_modules/(bullmq|ioredis)'],
      'An adapter knows no domain.',
    ),
    only('vault-on-kernel', 'vault', ['^libs/kernel/', builtin], 'An adapter knows no domain.'),
    only(
      'runtime-on-ports',
      'runtime',
      ['^libs/(kernel|domain|read-models|event-store|jobs)/', builtin],
      'The runtime joins ports with deciders; it knows no law and no HTTP.',
    ),
    {
      name: 'documents-are-islands',
      severity: 'error',
      comment: 'No policy document imports another.',
      from: { path: '^libs/policies/src/documents/([^/]+)/' },
      to: { path: '^libs/policies/src/documents/[^/]+/', pathNot: '^libs/policies/src/documents/$1/' },
    },
    {
      name: 'libs-know-no-apps',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(apps|tools|bench)/' },
    },
    {
      name: 'api-and-worker-meet-at-the-door',
      severity: 'error',
      comment: 'Only the embedded entry joins both applications.',
      from: { path: '^apps/api/', pathNot: '^apps/api/src/(main|server)\\.ts$' },
      to: { path: '^apps/worker/' },
    },
    { name: 'worker-knows-no-api', severity: 'error', from: { path: '^apps/worker/' }, to: { path: '^apps/api/' } },
    {
      name: 'web-knows-the-api-by-its-types',
      severity: 'error',
      comment: 'The browser shares nothing with the server but contracts and the generated types.',
      from: { path: '^apps/web/src/' },
      to: { path: '^(apps/(api|worker|assessment|settings)|libs/(?!contracts/)|tools|bench|test)/' },
    },
    {
      name: 'pages-are-islands',
      severity: 'error',
      comment: 'What two pages need goes down: to ui, terms, forms, api or app.',
      from: { path: '^apps/web/src/pages/([^/]+)/' },
      to: { path: '^apps/web/src/pages/[^/]+/', pathNot: '^apps/web/src/pages/($1|demonstration)/' },
    },
    {
      name: 'web-below-knows-no-pages',
      severity: 'error',
      from: { path: '^apps/web/src/(api|i18n|ui|terms|forms|office)/' },
      to: { path: '^apps/web/src/pages/' },
    },
    {
      name: 'citizens-load-no-ant-design',
      severity: 'error',
      comment: 'The first load of a public page stays small.',
      from: {
        path: '^apps/web/src/(app|api|i18n|ui|terms|forms|pages/(home|setup|login|demonstration|account|policies|calculator|notices|objections|awards|my|forms))/',
      },
      to: { path: 'node_modules/(antd|@ant-design|recharts|dayjs)/' },
    },
    {
      name: 'one-file-imports-the-eventstore-client',
      severity: 'error',
      comment: 'The double speaks the protocol that the client ships; the bench compares with it.',
      from: { pathNot: '^libs/event-store/src/esdb/client\\.ts$|^test/doubles/esdb/|^bench/engine-events\\.ts$' },
      to: { path: '@eventstore/db-client' },
    },
    {
      name: 'one-file-imports-bullmq',
      severity: 'error',
      from: { pathNot: '^(libs/jobs/src/bullmq-adapter|bench/engine-jobs)\\.ts$' },
      to: { path: 'node_modules/bullmq' },
    },
    {
      name: 'one-file-imports-ioredis',
      severity: 'error',
      from: { path: '^(apps|libs|tools)/', pathNot: '^libs/jobs/src/redis\\.ts$' },
      to: { path: 'node_modules/ioredis' },
    },
    {
      name: 'decorators-live-in-apps',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: 'node_modules/(@nestjs|class-validator|class-transformer|reflect-metadata)' },
    },
    {
      name: 'shipped-code-imports-no-test',
      severity: 'error',
      from: { path: '^(apps|libs|tools)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^test/|\\.spec\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
