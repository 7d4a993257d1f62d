import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { SESSION_COOKIE } from './actor.guard.js';
import { RESPONSES } from './responses.generated.js';
import { withResponses, type ResponseSchemas } from './responses.js';

/** OpenAPI at /api/openapi.json and a page to try it at /api/docs. */
export function describeApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => documentOf(app, RESPONSES), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Duixian API',
  });
}

/** The OpenAPI document of the application. `responses`: what its routes answer. */
export function documentOf(app: NestFastifyApplication, responses: ResponseSchemas): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('Duixian (兑现)')
    .setDescription(
      'Award approval: declaration → endorsement → department → panel → settlement → approval → notice → payout. ' +
        'Commands need an Idempotency-Key; stage decisions an If-Match with the ETag seen. ' +
        'Amounts are yuan with two decimals, as text.',
    )
    .setVersion('0.1.0')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth(SESSION_COOKIE)
    .addBearerAuth()
    .addGlobalParameters(
      {
        name: 'Idempotency-Key',
        in: 'header',
        required: false,
        description: '8–128 visible ASCII characters; required on every write',
        schema: { type: 'string' },
      },
      {
        name: 'If-Match',
        in: 'header',
        required: false,
        description: 'ETag of the claim, line or payment that was seen',
        schema: { type: 'string' },
      },
    )
    .build();
  return withResponses(SwaggerModule.createDocument(app, description), responses);
}
