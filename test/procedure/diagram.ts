import type { OrderTable } from '../order/order-table.js';

/** Names the node of a state, or nothing when the diagram does not show it. */
export type NodeOf = (state: unknown) => string | undefined;

/**
 * A Mermaid state diagram of what the deciders allow in the states of their tables of order: an edge for every command that
 * leads to another node, labelled with its events. Drawn by running the commands, so it cannot differ from the code.
 */
export function stateDiagram(tables: readonly OrderTable[], nodeOf: NodeOf): string {
  const edges = new Map<string, Set<string>>();
  for (const { pairs } of tables) {
    for (const { move } of pairs) {
      const moved = move();
      const from = moved && nodeOf(moved.before);
      const to = moved && nodeOf(moved.after);
      if (!moved || from === undefined || to === undefined || from === to) continue;
      const labels = edges.get(`${from}|${to}`) ?? new Set();
      edges.set(`${from}|${to}`, labels.add(moved.events.join(' + ')));
    }
  }
  const nodes = [...new Set([...edges.keys()].flatMap((edge) => edge.split('|')))].toSorted();
  const idOf = (node: string) => `s${nodes.indexOf(node)}`;
  const lines = [...edges.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([edge, labels]) => {
      const [from = '', to = ''] = edge.split('|');
      return `  ${idOf(from)} --> ${idOf(to)}: ${[...labels].toSorted().join(', ')}`;
    });
  return ['stateDiagram-v2', ...nodes.map((node) => `  state "${node}" as ${idOf(node)}`), ...lines].join('\n');
}
