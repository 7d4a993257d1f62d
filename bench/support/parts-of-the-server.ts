/** Where the server's time goes. */
export type Part =
  | 'HTTP edge (Node, Fastify, Nest)'
  | 'guard: session, roles'
  | 'DTO validation'
  | 'JSON parsed strictly'
  | 'command door: ids, digest, bus'
  | 'features: what a command is built of'
  | 'law: facts, assess'
  | 'worker: settlement'
  | 'command loop'
  | 'fold: read, evolve'
  | 'decide'
  | 'seal: canonical JSON, SHA-256'
  | 'append and fsync'
  | 'log read for subscribers'
  | 'sagas, timers, their checkpoint'
  | 'projections'
  | 'reads'
  | 'vault, evidence'
  | 'node and engine'
  | 'garbage collection'
  | 'this profile'
  | 'idle';

interface Rule {
  readonly url?: RegExp;
  readonly name?: RegExp;
  readonly part: Part;
}

/** The first that fits. What fits none (JSON, crypto, SQLite's own functions …) counts for whoever called it. */
const RULES: readonly Rule[] = [
  { name: /^\(idle\)$/, part: 'idle' },
  { url: /^node:inspector/, part: 'this profile' },
  { name: /^\(garbage collector\)$/, part: 'garbage collection' },
  {
    url: /event-store\/src\/sqlite\/(group-commit|stream-table)|event-store\/src\/append-rules/,
    part: 'append and fsync',
  },
  { url: /event-store\/src\/record\.js/, part: 'seal: canonical JSON, SHA-256' },
  { url: /event-store\/src\/live\.js/, part: 'log read for subscribers' },
  { url: /event-store\/src\/sqlite\/reader\.js/, name: /^log$/, part: 'log read for subscribers' },
  { url: /runtime\/src\/fold-cache|domain\/src\/.*evolve/, part: 'fold: read, evolve' },
  {
    url: /domain\/src\/sagas|runtime\/src\/(process-|digester|timer|parking|keep-sub|business)/,
    part: 'sagas, timers, their checkpoint',
  },
  { url: /runtime\/src\/projector\/(case|money|past|tables|case-view|reconciliation|as-of)/, part: 'reads' },
  { url: /runtime\/src\/projector|libs\/read-models/, part: 'projections' },
  { url: /runtime\/src\/(command-runner|mutexes)/, part: 'command loop' },
  { url: /domain\/src/, part: 'decide' },
  { url: /apps\/worker/, part: 'worker: settlement' },
  { url: /libs\/policies|law\.service/, part: 'law: facts, assess' },
  { url: /http\/actor\.guard|sqlite-session-store/, part: 'guard: session, roles' },
  { url: /libs\/vault|features\/evidence/, part: 'vault, evidence' },
  { url: /class-validator|class-transformer|validation\.pipe|http\/validators/, part: 'DTO validation' },
  { url: /http\/(strict-json|body-parsers)/, part: 'JSON parsed strictly' },
  {
    url: /http\/(commands\.service|execute\.handler)|runtime\/src\/ids|nestjs\/cqrs/,
    part: 'command door: ids, digest, bus',
  },
  { url: /apps\/api\/src\/features/, part: 'features: what a command is built of' },
  {
    url: /node_modules\/(@nestjs|fastify|@fastify|rxjs|find-my-way|light-my-request|avvio)|apps\/api\/src\/http/,
    part: 'HTTP edge (Node, Fastify, Nest)',
  },
  // What an awaited file answers with has no caller any more; nothing but the vault waits for files.
  { url: /^node:(internal\/)?fs/, part: 'vault, evidence' },
  {
    url: /^node:(_http|net|internal\/stream|stream|internal\/http|http|internal\/timers|timers)/,
    part: 'HTTP edge (Node, Fastify, Nest)',
  },
];

export function partOf(functionName: string, url: string): Part | undefined {
  return RULES.find((rule) => (rule.name?.test(functionName) ?? true) && (rule.url?.test(url) ?? true))?.part;
}
