import { ganzhou145 } from './documents/ganzhou-145/index.js';
import { huichang2023 } from './documents/huichang-2023/index.js';
import { lechang2022 } from './documents/lechang-2022-86/index.js';
import { yuanzhou2023 } from './documents/yuanzhou-2023-25/index.js';
import { zezhou2021 } from './documents/zezhou-2021-16/index.js';
import type { PolicyVersion } from './engine/types.js';

const VERSIONS: readonly PolicyVersion[] = [yuanzhou2023, huichang2023, lechang2022, zezhou2021, ganzhou145];

/** All published versions of all documents. */
export const policies = {
  all: (): readonly PolicyVersion[] => VERSIONS,
  /** A version by policy id; without a number, its newest. */
  find(id: string, version?: number): PolicyVersion | undefined {
    const found = VERSIONS.filter((known) => known.id === id && (version === undefined || known.version === version));
    return found.toSorted((a, b) => b.version - a.version)[0];
  },
};
