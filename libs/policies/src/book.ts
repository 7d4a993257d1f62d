import { canonicalJson, type BusinessDate } from '#kernel';
import { frozenLaw, frozenResults } from './engine/frozen.js';
import type { Amendment, PolicyVersion } from './engine/types.js';
import { FROZEN_RATES } from './rates/lpr.js';

/** Hex SHA-256 of a text: this library knows no Node. */
export type Sha256 = (text: string) => string;

/** A draft as it was published, with what its law and its results over the generated corpus hashed to then. */
export interface PublishedDraft extends Amendment {
  readonly frozen: PolicyVersion['frozen'];
}

/** Every version there is: documents of the release, and drafts that were published. The one place to look a version up. */
export interface PolicyBook {
  all(): readonly PolicyVersion[];
  /** A version by policy id; without a number, its newest. A version that this release alters is found, and refuses to compute. */
  find(id: string, version?: number): PolicyVersion | undefined;
  /** First qualifying date that falls under a later version; `undefined`: none does. */
  supersededFrom(id: string, version: number): BusinessDate | undefined;
  /** Published drafts that this release would compute otherwise than as published. */
  altered(): readonly { readonly policy: string; readonly version: number }[];
}

/**
 * This release makes something else of a published draft than was published: it must not compute with it, because its amounts
 * would not be those that were promised.
 */
export class VersionAlteredError extends Error {
  readonly code = 'POLICY_VERSION_ALTERED';

  constructor(
    readonly policy: string,
    readonly version: number,
  ) {
    super(`POLICY_VERSION_ALTERED: this release alters ${policy} version ${version} as published; nothing is computed`);
  }
}

/** Enough to meet every rule on both sides of every day, and few enough for a server to compute when it first meets a draft. */
const CASES = 250;

/** What a published draft's law and results hash to as this release has them. Its base is held by far more cases, at each build. */
export const frozenOf = (version: PolicyVersion, sha256: Sha256): PolicyVersion['frozen'] => ({
  law: sha256(frozenLaw(version)),
  results: sha256(frozenResults(version, FROZEN_RATES, CASES)),
});

interface Entry {
  readonly version: PolicyVersion;
  readonly altered: boolean;
}

/** Makes books over a release's documents. Each published draft is built and checked once, whichever book asks for it. */
export function bookMaker(
  released: readonly PolicyVersion[],
  sha256: Sha256,
): (draftsOf: (policy: string) => readonly PublishedDraft[]) => PolicyBook {
  const made = new Map<string, Entry>();
  const entryOf = (base: Entry, draft: PublishedDraft): Entry => {
    const key = canonicalJson([base.version.id, base.version.frozen, draft]);
    const known = made.get(key);
    if (known) return known;
    const entry = published(base, draft, sha256);
    made.set(key, entry);
    return entry;
  };
  return (draftsOf) => {
    const entries = new Map<string, Entry>();
    for (const version of released) entries.set(keyOf(version.id, version.version), { version, altered: false });
    for (const id of new Set(released.map((version) => version.id))) {
      for (const draft of draftsOf(id)) {
        const base = entries.get(keyOf(id, draft.base));
        // In this record the published draft has the number, whatever a release brings under it.
        if (base) entries.set(keyOf(id, draft.version), entryOf(base, draft));
      }
    }
    return bookOf([...entries.values()]);
  };
}

const keyOf = (id: string, version: number): string => `${id}@${version}`;

function bookOf(entries: readonly Entry[]): PolicyBook {
  const versions = entries.map((entry) => entry.version);
  const newestFirst = versions.toSorted((a, b) => b.version - a.version);
  const find = (id: string, number?: number): PolicyVersion | undefined =>
    newestFirst.find((known) => known.id === id && (number === undefined || known.version === number));
  return {
    all: () => versions,
    find,
    supersededFrom: (id, version) => {
      const later = versions.filter((each) => each.id === id && each.version > version && each.amendment !== undefined);
      return later.map((each) => each.amendment!.from).toSorted()[0];
    },
    altered: () =>
      entries.flatMap(({ altered, version }) => (altered ? [{ policy: version.id, version: version.version }] : [])),
  };
}

function published(base: Entry, draft: PublishedDraft, sha256: Sha256): Entry {
  const { frozen, ...amendment } = draft;
  const found = base.altered ? undefined : base.version.amended(amendment);
  if (found !== undefined && !('code' in found)) {
    const version = { ...found, frozen };
    const now = frozenOf(version, sha256);
    if (now.law === frozen.law && now.results === frozen.results) return { version, altered: false };
    return { version: refusing(version), altered: true };
  }
  return { version: refusing({ ...base.version, version: draft.version, amendment, frozen }), altered: true };
}

/** Shown as it is, never computed with. */
function refusing(version: PolicyVersion): PolicyVersion {
  const refuse = (): never => {
    throw new VersionAlteredError(version.id, version.version);
  };
  return {
    ...version,
    assess: refuse,
    admits: refuse,
    payableFrom: refuse,
    requiredStamps: refuse,
    checkFacts: refuse,
    ceilingOn: refuse,
    redrafted: refuse,
    amended: refuse,
  };
}
