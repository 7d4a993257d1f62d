import { useId, type ReactNode } from 'react';
import './card.css';

export interface CardProps {
  readonly title?: ReactNode;
  /** Beside the title. */
  readonly aside?: ReactNode;
  /** One of a list of its kind, which may be called alike: no landmark of the page. */
  readonly listed?: boolean;
  readonly children: ReactNode;
}

/** A section with a heading of its own. */
export function Card({ title, aside, listed = false, children }: CardProps) {
  const id = useId();
  if (title === undefined) return <div className="card">{children}</div>;
  const Part = listed ? 'article' : 'section';
  return (
    <Part className="card" aria-labelledby={id}>
      <div className="row row--between">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </Part>
  );
}

export interface Fact {
  readonly label: ReactNode;
  readonly value: ReactNode;
}

/** Labels with their values. */
export const Facts = ({ of }: { readonly of: readonly Fact[] }) => (
  <dl className="facts">
    {of.map(({ label, value }, index) => (
      <FactPair key={index} label={label} value={value} />
    ))}
  </dl>
);

const FactPair = ({ label, value }: Fact) => (
  <>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </>
);
