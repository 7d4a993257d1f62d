import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../../http/commands.service.js';
import { Reads } from '../../http/reads.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { mayRead } from '../applications/visibility.js';
import { ApprovalForms, type ApprovalForm } from './approval-forms.service.js';

/** 申报审批表: what goes on the paper that the tiers sign and seal. */
@ApiTags('applications: reading')
@Controller('applications/:id/approval-form')
export class ApprovalFormController {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(ApprovalForms) private readonly forms: ApprovalForms,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'The approval form (申报审批表) of a case: amounts, undertaking, opinions and decisions so far',
  })
  async one(@Param('id', IdPipe) id: string, @Req() request: Request): Promise<ApprovalForm> {
    const actor = actorOf(request);
    const view = await this.reads.find((models) => models.case(id));
    const readable = await this.reads.ask((models) => mayRead(actor, view, models));
    // Who may not read it learns not even that it exists.
    if (!readable) throw refusalError('NOT_FOUND');
    return this.forms.of(view, actor);
  }
}
