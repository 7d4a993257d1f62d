import { Body, Controller, Module, Param, Post, Put } from '@nestjs/common';
import { ClaimContentDto, CreateApplicationDto } from '../../apps/api/src/features/applications/applications.dto.js';
import { Acts } from '../../apps/api/src/http/actor.guard.js';
import type { CommandAnswer } from '../../apps/api/src/http/commands.service.js';
import { IdPipe } from '../../apps/api/src/http/validators.js';

/** An answer of the same shape and size as a command's. */
const ANSWER: CommandAnswer = {
  id: 'a'.repeat(26),
  version: 1,
  position: '1000',
  at: '2024-03-04T01:00:00.000Z',
  events: ['ClaimAmended'],
};

/** The same edge, guard, role and DTO as the commands that are measured, and nothing behind them. Only in the bench. */
@Controller('bench/applications')
@Acts('applicant')
class NoOpController {
  @Post()
  create(@Body() _body: CreateApplicationDto) {
    return ANSWER;
  }

  @Put(':id/claims/:claim')
  amend(@Param('id', IdPipe) _id: string, @Param('claim', IdPipe) claim: string, @Body() _body: ClaimContentDto) {
    return { ...ANSWER, claim };
  }
}

@Module({ controllers: [NoOpController] })
export class NoOpModule {}
