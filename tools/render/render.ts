import { lawHtml, lawPage, lprRates, type PolicyVersion } from '#policies';

/** File name -> page. A document's newest version has its id as its name; older ones keep theirs with the number. */
export function renderLaw(versions: readonly PolicyVersion[]): ReadonlyMap<string, string> {
  return new Map(
    versions.map((version) => {
      const newest = versions.every((other) => other.id !== version.id || other.version <= version.version);
      return [`${version.id}${newest ? '' : `-v${version.version}`}.html`, lawHtml(lawPage(version, lprRates))];
    }),
  );
}
