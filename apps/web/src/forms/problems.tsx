import type { View } from '../api/answer.js';
import { isProblem } from '../api/problem.js';
import { useBoth, useTexts, type Both } from '../i18n/texts.js';
import { Note } from '../ui/tag.js';
import { formTexts } from './texts.js';

/** Why a fact is refused: the server's words and the sentence that asks for it. Both `FactProblem` and a refusal's details fit. */
export interface ShownProblem {
  readonly code: string;
  readonly fact?: string | null;
  readonly article: string;
  readonly quote?: string | null;
  readonly message: Both;
}

type FactProblem = View<'FactProblem'>;

const NONE: readonly ShownProblem[] = [];

/** What a refusal said about the facts; nothing of any other error. */
export const factProblemsOf = (error: unknown): readonly ShownProblem[] =>
  isProblem(error, 'FACTS_INVALID') ? ((error.details.problems as readonly FactProblem[] | undefined) ?? NONE) : NONE;

/** One problem with its sentence. */
export function ProblemText({ problem }: { readonly problem: ShownProblem }) {
  const t = useTexts(formTexts);
  const both = useBoth();
  return (
    <>
      {both(problem.message)}
      {problem.quote ? (
        <span className="fact-law">
          {t.law(problem.article)}
          <q lang="zh-CN">{problem.quote}</q>
        </span>
      ) : null}
    </>
  );
}

/** Problems that belong to no single field. */
export function ProblemList({ problems }: { readonly problems: readonly ShownProblem[] }) {
  const t = useTexts(formTexts);
  if (problems.length === 0) return null;
  return (
    <Note tone="bad" live="alert">
      <p>{t.problems}</p>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>
            <ProblemText problem={problem} />
          </li>
        ))}
      </ul>
    </Note>
  );
}
