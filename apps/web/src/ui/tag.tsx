import type { ReactNode } from 'react';
import './tag.css';

export type Tone = 'plain' | 'active' | 'good' | 'warn' | 'bad';

/** A state in one word. The word says it; the colour only helps. */
export const Tag = ({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) => (
  <span className={tone === 'plain' ? 'tag' : `tag tag--${tone}`}>{children}</span>
);

export interface NoteProps {
  readonly tone?: Exclude<Tone, 'plain' | 'active'>;
  /** Said aloud when it appears: `alert` at once, `status` when there is a pause. */
  readonly live?: 'alert' | 'status';
  readonly children: ReactNode;
}

/** Something that the reader should know here. */
export const Note = ({ tone, live, children }: NoteProps) => (
  <div className={tone === undefined ? 'note' : `note note--${tone}`} role={live}>
    {children}
  </div>
);
