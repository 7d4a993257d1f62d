import type { ReactNode } from 'react';
import { ProblemError } from '../api/problem.js';
import { useBoth, useTexts } from '../i18n/texts.js';
import { Button, LinkButton } from './button.js';
import { Note } from './tag.js';
import { uiTexts } from './texts.js';
import './states.css';

/** While something is being read: lines where text will be, and a word for those who do not see them. */
export function Loading({ lines = 4 }: { readonly lines?: number }) {
  const t = useTexts(uiTexts);
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{t.loading}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} aria-hidden="true" />
      ))}
    </div>
  );
}

export interface EmptyProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
}

/** Nothing is here: why, and what one can do. */
export const Empty = ({ title, children }: EmptyProps) => (
  <div className="state">
    <h2>{title}</h2>
    {children}
  </div>
);

/** What went wrong, in the server's words, and how to go on. */
export function Failure({ error, retry }: { readonly error: unknown; retry?(): void }) {
  const t = useTexts(uiTexts);
  const both = useBoth();
  const problem = error instanceof ProblemError ? error : undefined;
  if (problem?.status === 401) {
    return (
      <Empty title={t.loginNeeded}>
        <LinkButton to={`/login?from=${encodeURIComponent(location.pathname + location.search)}`} look="primary">
          {t.logIn}
        </LinkButton>
      </Empty>
    );
  }
  if (problem?.status === 403) {
    return (
      <Empty title={t.forbiddenTitle}>
        <p>{both(problem.text)}</p>
      </Empty>
    );
  }
  if (problem?.status === 404) {
    return (
      <Empty title={t.notFoundTitle}>
        <p>{t.notFound}</p>
      </Empty>
    );
  }
  return <Said error={error} {...(retry ? { retry } : {})} />;
}

/** The server's words, said at once. */
function Said({ error, retry }: { readonly error: unknown; retry?(): void }) {
  const t = useTexts(uiTexts);
  const both = useBoth();
  const problem = error instanceof ProblemError ? error : undefined;
  return (
    <Note tone="bad" live="alert">
      <p>{problem ? both(problem.text) : t.unreachable}</p>
      {problem?.instance ? <p className="small">{t.reference(problem.instance)}</p> : null}
      {retry ? (
        <Button small onClick={retry}>
          {t.tryAgain}
        </Button>
      ) : null}
    </Note>
  );
}

interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  refetch(): unknown;
}

export interface ShownProps<Data> {
  readonly query: Asked<Data>;
  readonly lines?: number;
  children(data: Data): ReactNode;
}

/** A query in each of its states: being read, failed, there. What is there stays while it is read again. */
export function Shown<Data>({ query, lines, children }: ShownProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <Loading {...(lines === undefined ? {} : { lines })} />;
  return <Failure error={query.error} retry={() => query.refetch()} />;
}

/** Why a command was not carried out, said at once. Nothing while there is nothing to say. */
export const Refused = ({ error }: { readonly error: unknown }) => (error ? <Said error={error} /> : null);
