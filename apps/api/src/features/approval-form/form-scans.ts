import type { Instant } from '#kernel';
import type { Text } from '#policies';
import type { CaseView, ReadModels } from '#runtime';

/** A scan of the signed form, as it is listed: the first one counts. */
export interface FormScan {
  readonly scan: string;
  readonly at: Instant;
  /** Who attached it; of an office its name, as far as it is known. */
  readonly from: 'applicant' | 'office';
  readonly office: Text | null;
  readonly hash: string;
  readonly size: number;
  readonly mediaType: string;
}

/** Newest first. `departments`: names by the key by which the law names a department. */
export function scansOf(
  { signedForms, applicant }: CaseView,
  departments: Readonly<Record<string, Text>>,
  models: ReadModels,
): readonly FormScan[] {
  return signedForms.toReversed().map(({ id, at, organisation, hash, size, mediaType }) => ({
    scan: id,
    at,
    from: organisation === applicant ? 'applicant' : 'office',
    office: departments[organisation] ?? models.organisation(organisation)?.name ?? null,
    hash,
    size,
    mediaType,
  }));
}
