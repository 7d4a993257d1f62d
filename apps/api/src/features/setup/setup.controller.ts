import { Body, Controller, Get, Inject, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { Public } from '../../http/actor.guard.js';
import { Commands } from '../../http/commands.service.js';
import { RefusalError, refusalError } from '../../http/refusal-error.js';
import type { Request } from '../../http/types.js';
import { LIMITS } from '../../tokens.js';
import type { Limits } from '../limits.js';
import { DemonstrationLoader, type Extent } from './demonstration-loader.js';
import { FirstAdministratorDto, LoadDemonstrationDto } from './setup.dto.js';
import { SetupService } from './setup.service.js';

/** The two first choices: start for real, or look around. */
@ApiTags('setup')
@Public()
@Controller('setup')
export class SetupController {
  constructor(
    @Inject(SetupService) private readonly setup: SetupService,
    @Inject(DemonstrationLoader) private readonly demonstration: DemonstrationLoader,
    @Inject(Commands) private readonly commands: Commands,
    @Inject(LIMITS) private readonly limits: Limits,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Is this folder set up, and as what' })
  async state() {
    return { kind: await this.setup.kind() };
  }

  @Get('demonstration')
  @ApiOperation({ summary: 'The persons of a demonstration and their password; of a real folder, nothing' })
  async persons() {
    return this.demonstration.persons();
  }

  @Post('administrator')
  @ApiOperation({ summary: 'Start for real: the first administrator' })
  async administrator(@Body() body: FirstAdministratorDto, @Req() request: Request) {
    await this.#assertMayBegin(body.code, request);
    const { account, outcome } = await this.setup.begin(body, 'real', null);
    return { account, position: outcome.position };
  }

  @Post('demonstration')
  @ApiOperation({ summary: 'Look around: load the demonstration; answers with its persons and their password' })
  async loadDemonstration(@Body() body: LoadDemonstrationDto, @Req() request: Request) {
    await this.#assertMayBegin(body.code, request);
    return this.demonstration.load(request.server as unknown as FastifyInstance, extentOf(body));
  }

  async #assertMayBegin(code: string, request: Request): Promise<void> {
    this.commands.commandId(request);
    const limited = await this.limits.logins.take(`setup:${request.ip}`);
    if (limited) throw new RefusalError(limited);
    await this.setup.assertMayBegin(code);
  }
}

function extentOf({ empty = false, complete = false }: LoadDemonstrationDto): Extent {
  if (empty && complete)
    throw refusalError('BODY_INVALID', { fields: [{ field: 'complete', rules: ['notWithEmpty'] }] });
  return empty ? 'empty' : complete ? 'complete' : 'underWay';
}
