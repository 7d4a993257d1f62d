import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { Position } from '#event-store';
import { parseInstant } from '#kernel';
import { HOUSE, type AsOf, type House } from '#runtime';
import { Reads } from '../../http/reads.js';
import { refusalError } from '../../http/refusal-error.js';

const MIN_POSITION = { description: 'Position of a command that must be included' };

export class AsOfQueryDto {
  @ApiPropertyOptional({
    description: 'A moment of business time (UTC) or a position, as commands answer it; absent: now',
    example: '2024-04-01T00:00:00.000Z',
  })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  asOf?: string;

  @ApiPropertyOptional(MIN_POSITION)
  @IsOptional()
  @IsString()
  @MaxLength(64)
  minPosition?: string;
}

export class PeriodQueryDto {
  @ApiProperty({
    description: 'A moment of business time (UTC) or a position: what happened after it',
    example: '2024-04-01T00:00:00.000Z',
  })
  @IsString()
  @MaxLength(64)
  from!: string;

  @ApiPropertyOptional({ description: 'Up to and including this moment or position; absent: now' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  until?: string;

  @ApiPropertyOptional(MIN_POSITION)
  @IsOptional()
  @IsString()
  @MaxLength(64)
  minPosition?: string;
}

/** Reads moments and positions out of requests. */
@Injectable()
export class When {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  /** Absent: now. MOMENT_MALFORMED. */
  of(text: string | undefined): AsOf {
    if (text === undefined) return 'now';
    const moment = parseInstant(text);
    if (moment) return { moment };
    const position = text as Position;
    // What is no position of this record is not even equal to itself.
    if (!/^[0-9A-Za-z:._-]{1,64}$/.test(text) || this.house.store.compare(position, position) !== 0) {
      throw refusalError('MOMENT_MALFORMED');
    }
    return { position };
  }

  /** MOMENT_MALFORMED; PERIOD_REVERSED when it ends before it begins. */
  async period({ from, until }: PeriodQueryDto): Promise<{ readonly from: AsOf; readonly until: AsOf }> {
    const period = { from: this.of(from), until: this.of(until) };
    const inOrder = await this.reads.ask((models) => models.inOrder(period.from, period.until));
    if (!inOrder) throw refusalError('PERIOD_REVERSED');
    return period;
  }
}
