import type { ReactNode } from 'react';
import './office.css';

/** Something wider than a phone: it scrolls by itself, by keyboard too. */
export const Scroll = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className="scroll" role="group" aria-label={label} tabIndex={0}>
    {children}
  </div>
);
