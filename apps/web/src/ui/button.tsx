import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'react-router';
import './button.css';

type Look = 'plain' | 'primary' | 'danger' | 'quiet';

const lookOf = (look: Look, small: boolean | undefined): string =>
  ['button', look === 'plain' ? '' : `button--${look}`, small ? 'button--small' : ''].filter(Boolean).join(' ');

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  readonly look?: Look;
  readonly small?: boolean;
  /** Being done: it stays where it is, says so, and takes no second click. */
  readonly busy?: boolean;
}

export function Button({ look = 'plain', small, busy, children, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={lookOf(look, small)}
      aria-busy={busy}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? <span aria-hidden="true">…</span> : null}
      {children}
    </button>
  );
}

export interface LinkButtonProps {
  readonly to: string;
  readonly look?: Look;
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export const LinkButton = ({ to, look = 'plain', small, children }: LinkButtonProps) => (
  <Link to={to} className={lookOf(look, small)}>
    {children}
  </Link>
);
