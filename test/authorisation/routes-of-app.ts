import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Built files that hold nothing of the record: the API's description, and the pages (test/web/addresses). */
const FILES = /^\/(?:api\/docs|assets\/|favicon|\*)/;

/** Every route that the running server answers, as "METHOD /path/{param}": what it prints as its routing tree. */
export function routesOf(app: NestFastifyApplication): readonly string[] {
  const tree = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const found = new Set<string>();
  const above: string[] = [];
  for (const line of tree.split('\n')) {
    const leaf = /^(.*?)[└├]── (\S+)(?: \(([A-Z, ]+)\))?$/.exec(line);
    if (!leaf) continue;
    const depth = leaf[1]!.length / 4;
    above.length = depth;
    above[depth] = leaf[2]!;
    const path = `/${above.join('')}`.replaceAll(/\/{2,}/g, '/').replaceAll(/:(\w+)/g, '{$1}');
    for (const method of leaf[3]?.split(', ') ?? []) {
      if (method !== 'HEAD' && !FILES.test(path)) found.add(`${method} ${path}`);
    }
  }
  return [...found];
}
