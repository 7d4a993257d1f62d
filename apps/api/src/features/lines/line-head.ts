import type { PolicyBook } from '#policies';
import type { LineRow } from '#read-models';
import { lineBasis, publicCertificate } from './line-view.js';

/** Which case and claim a line is of, as lists of the offices name it. */
export const lineHead = (
  line: LineRow,
  { application, claim, applicant, item, awardYear, certificate }: NonNullable<LineRow['content']>,
  applicantName: string | null,
  book: PolicyBook,
) => ({
  application,
  claim,
  applicant,
  applicantName,
  item,
  title: lineBasis(line, book)?.title ?? null,
  certificate: publicCertificate(certificate),
  awardYear,
  progress: line.progress,
  presentedAgain: line.presentedAgain,
  revision: line.revision,
});
