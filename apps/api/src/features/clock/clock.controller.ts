import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { streamOf } from '#domain';
import { shanghaiDate, type Instant } from '#kernel';
import { HOUSE, type House } from '#runtime';
import { Acts, Public } from '../../http/actor.guard.js';
import { Commands } from '../../http/commands.service.js';
import type { Reply, Request } from '../../http/types.js';
import { IsInstantText } from '../../http/validators.js';

class MoveClockDto {
  @ApiProperty({ description: 'Later than now; UTC', example: '2025-01-01T00:00:00.000Z' })
  @IsInstantText()
  to!: Instant;
}

/** Business time. Only a demonstration's can be moved, and only forward. */
@ApiTags('clock')
@Controller('clock')
export class ClockController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Business time now, and whether this is a demonstration' })
  async now() {
    const now = this.house.clock.now();
    const { kind } = await this.house.runner.fold('installation', streamOf.installation());
    return { now, day: shanghaiDate(now), kind };
  }

  @Post()
  @HttpCode(200)
  @Acts('administrator')
  @ApiOperation({ summary: "Move a demonstration's clock forward; everything that falls due happens, in order" })
  async move(@Body() body: MoveClockDto, @Req() request: Request, @Res({ passthrough: true }) reply: Reply) {
    // What the events so far cause happens at their time, not after the jump.
    await this.house.idle();
    const answer = await this.commands.run<'installation'>(request, reply, {
      decider: 'installation',
      stream: streamOf.installation(),
      role: 'administrator',
      jurisdiction: '*',
      build: () => ({ type: 'MoveClock', to: body.to }),
    });
    await this.house.processManager.reached(answer.position as never);
    return answer;
  }
}
