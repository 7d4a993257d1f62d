import type { components, paths } from './schema.js';

/** What a GET of the API answers: `Answer<'/api/rounds'>`. */
export type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

/** A named type of the API's answers: `View<'ClaimView'>`. */
export type View<Name extends keyof components['schemas']> = components['schemas'][Name];
