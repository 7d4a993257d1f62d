import { Controller, Get, Header, Inject, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { streamOf } from '#domain';
import { HOUSE, type House } from '#runtime';
import { Public } from '../../http/actor.guard.js';
import { languageOf } from '../../http/problem.filter.js';
import type { Request } from '../../http/types.js';
import { homePage } from './page.js';

/** Until the web application comes: what this is, the two first choices, links to the API. */
@ApiExcludeController()
@Controller()
export class HomeController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @Public()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'",
  )
  @Header('x-content-type-options', 'nosniff')
  async home(@Req() request: Request): Promise<string> {
    const { kind } = await this.house.runner.fold('installation', streamOf.installation());
    return homePage(languageOf(request), kind);
  }
}
