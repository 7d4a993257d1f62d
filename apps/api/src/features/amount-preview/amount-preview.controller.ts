import { Body, Controller, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamOf } from '#domain';
import { lprRatesWith } from '#policies';
import { HOUSE, type House } from '#runtime';
import { policyBook } from '../../../../assessment/src/policy-book.js';
import { Acts } from '../../http/actor.guard.js';
import { actorOf } from '../../http/commands.service.js';
import { Reads } from '../../http/reads.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { mayRead } from '../applications/visibility.js';
import { AmountPreviewDto } from './amount-preview.dto.js';
import { amountPreview, type AmountPreview } from './amount-preview.js';

/** What a claim would be awarded if it were verified so: nothing of it is recorded. */
@ApiTags('applications: reading')
@Controller('applications/:id/claims/:claim/amount-preview')
export class AmountPreviewController {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  @Post()
  @HttpCode(200)
  @Acts('department', 'panel')
  @ApiOperation({
    summary: 'The amount by the declared facts and by those that might be verified, with its steps; nothing is kept',
  })
  async preview(
    @Param('id', IdPipe) id: string,
    @Param('claim', IdPipe) claim: string,
    @Body() body: AmountPreviewDto,
    @Req() request: Request,
  ): Promise<AmountPreview> {
    const view = await this.reads.find((models) => models.case(id));
    if (!(await this.reads.ask((models) => mayRead(actorOf(request), view, models)))) throw refusalError('NOT_FOUND');
    const { rows } = await this.reads.ask((models) => models.claimsOfApplication(id, { limit: 200 }));
    if (!rows.some((row) => row.id === claim)) throw refusalError('CLAIM_UNKNOWN', { claim });
    const law = (await policyBook(this.house.runner)).find(view.policy, view.policyVersion);
    const rates = await this.house.runner.fold('rates', streamOf.rates());
    const { confirmed } = await this.house.runner.fold('policy', streamOf.policy(view.policy));
    const now = this.house.clock.now();
    return amountPreview(view, rows, claim, body, { law, rates: lprRatesWith(rates.rows), confirmed, now });
  }
}
