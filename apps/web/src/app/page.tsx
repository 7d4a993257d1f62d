import { useEffect, type ReactNode } from 'react';
import { useTexts } from '../i18n/texts.js';
import { appTexts } from './texts.js';

export interface PageProps {
  readonly title: string;
  /** Beside the title: what one can do here. */
  readonly actions?: ReactNode;
  /** Tables of the offices use the whole width. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** One page: its heading, which is the document's title too, and its content. */
export function Page({ title, actions, wide, children }: PageProps) {
  const t = useTexts(appTexts);
  useEffect(() => {
    document.title = `${title} · ${t.name}`;
  }, [title, t]);
  return (
    <div className={wide ? 'page page--wide' : 'page'}>
      <div className="page-head">
        <h1>{title}</h1>
        {actions ? <div className="row no-print">{actions}</div> : null}
      </div>
      {children}
    </div>
  );
}
