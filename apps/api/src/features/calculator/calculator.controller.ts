import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamOf } from '#domain';
import { shanghaiDate } from '#kernel';
import { calculate, lprRatesWith, type CalculatorAnswer, type Readings } from '#policies';
import { HOUSE, type House } from '#runtime';
import { policyBook } from '../../../../assessment/src/policy-book.js';
import { Public } from '../../http/actor.guard.js';
import { RefusalError, refusalError } from '../../http/refusal-error.js';
import type { Request } from '../../http/types.js';
import { LIMITS } from '../../tokens.js';
import type { Limits } from '../limits.js';
import { requestOf } from './calculator-request.js';
import { CalculatorDto } from './calculator.dto.js';

/** 试算: what the documents would pay, for everybody. Nothing of it is written: no event, no row, no log line. */
@ApiTags('public')
@Public()
@Controller('calculator')
export class CalculatorController {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(LIMITS) private readonly limits: Limits,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'What the documents would pay on these facts, and why; what is missing; nothing is kept',
  })
  async calculate(@Body() body: CalculatorDto, @Req() request: Request): Promise<CalculatorAnswer> {
    const limited = await this.limits.calculations.take(`calculator:${request.ip}`);
    if (limited) throw new RefusalError(limited);
    const versions = (await policyBook(this.house.runner)).all();
    const { rows } = await this.house.runner.fold('rates', streamOf.rates());
    const confirmed = new Map<string, Readings>();
    for (const { id } of versions) {
      const state = await this.house.runner.fold('policy', streamOf.policy(id));
      confirmed.set(id, state.confirmed);
    }
    const answer = calculate(requestOf(body), {
      versions,
      rates: lprRatesWith(rows),
      today: shanghaiDate(this.house.clock.now()),
      confirmed: (policy) => confirmed.get(policy) ?? {},
    });
    if ('refused' in answer) throw refusalError(answer.refused.code, answer.refused.details);
    return answer;
  }
}
