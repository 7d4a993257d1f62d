import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { followChanges } from './api/live.js';
import { createQueryClient } from './api/queries.js';
import { takeFirstAnswers } from './app/first-answers.js';
import { takeFirstCode } from './app/first-code.js';
import { routes } from './app/routes.js';
import { LanguageProvider } from './i18n/language.js';
import './ui/tokens.css';
import './ui/base.css';

const queries = createQueryClient();
followChanges(queries, (url) => new EventSource(url));

function draw(): void {
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LanguageProvider>
          <RouterProvider router={createBrowserRouter(routes)} />
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

// Without them a page is as complete, only later.
void Promise.all([takeFirstAnswers(queries), takeFirstCode()]).finally(draw);
