import type { OpenAPIObject } from '@nestjs/swagger';

/** What the routes answer: read off the types of their controllers by tools/openapi. */
export interface ResponseSchemas {
  /** By operation id; `null`: an answer without a body. */
  readonly operations: Readonly<Record<string, Answer | null>>;
  /** Schemas by name. */
  readonly components: Readonly<Record<string, object>>;
}

/** Schemas by media type. */
export type Answer = Readonly<Record<string, object>>;

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Responses = Operation['responses'];

const PROBLEM: Responses[string] = {
  description: 'A refusal, with a stable code and text in Chinese and English',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** The document with what every operation answers: its own, and a problem. */
export function withResponses(document: OpenAPIObject, { operations, components }: ResponseSchemas): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const operation of [path.get, path.post, path.put, path.delete, path.patch]) {
      if (operation) operation.responses = responsesOf(operation, operations[operation.operationId ?? '']);
    }
  }
  const schemas = { ...document.components?.schemas, ...components } as NonNullable<
    NonNullable<OpenAPIObject['components']>['schemas']
  >;
  return { ...document, components: { ...document.components, schemas } };
}

/** `answer` of success; `undefined`: the tool has not seen the route yet. */
function responsesOf({ responses }: Operation, answer: Answer | null | undefined): Responses {
  const answered = Object.entries(responses).map(([status, response]): [string, Responses[string]] => {
    if (!answer) return [status, response];
    const content = Object.fromEntries(Object.entries(answer).map(([type, schema]) => [type, { schema }]));
    return [status, { ...response, content } as Responses[string]];
  });
  return { ...Object.fromEntries(answered), default: PROBLEM };
}
