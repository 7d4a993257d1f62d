import { useEffect } from 'react';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { useTexts } from '../i18n/texts.js';
import { Button, LinkButton } from '../ui/button.js';
import { Empty } from '../ui/states.js';
import { uiTexts } from '../ui/texts.js';

/** A page that failed, or was not found: what was saved is safe, and how to go on. */
export function Crashed() {
  const t = useTexts(uiTexts);
  const error = useRouteError();
  // The browser's own place for errors: a developer finds it there.
  useEffect(() => reportError(error), [error]);
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  return (
    <div className="page">
      <Empty title={t.crashed}>
        <Button look="primary" onClick={() => location.reload()}>
          {t.reload}
        </Button>
      </Empty>
    </div>
  );
}

export function NotFound() {
  const t = useTexts(uiTexts);
  return (
    <div className="page">
      <Empty title={t.notFoundTitle}>
        <p>{t.notFound}</p>
        <LinkButton to="/">{t.home}</LinkButton>
      </Empty>
    </div>
  );
}
