import { NavLink } from 'react-router';
import './sub-nav.css';

export interface SubPlace {
  readonly to: string;
  readonly name: string;
  /** Only this address itself, not those below it. */
  readonly end?: boolean;
}

/** The pages of one office, above each of them. */
export const SubNav = ({ label, places }: { readonly label: string; readonly places: readonly SubPlace[] }) => (
  <nav className="sub-nav no-print" aria-label={label}>
    {places.map(({ to, name, end = false }) => (
      <NavLink key={to} to={to} end={end}>
        {name}
      </NavLink>
    ))}
  </nav>
);
