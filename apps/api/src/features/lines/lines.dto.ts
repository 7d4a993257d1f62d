import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import type { StageId } from '#kernel';
import { PageDto } from '../../http/page.dto.js';
import { IsId, IsReason } from '../../http/validators.js';

/** Lines to act on, each by its own command. */
export class LineListDto {
  @ApiProperty({ description: 'Lines (兑现行), at most 200', type: [String] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsId({ each: true })
  lines!: string[];
}

export class LineReasonDto {
  @ApiProperty({ description: 'Why, 2 to 1000 characters' })
  @IsReason()
  reason!: string;
}

const STAGES = ['approval', 'notice', 'payout'] as const satisfies readonly StageId[];

export class LinesQueryDto extends PageDto {
  @ApiPropertyOptional({ enum: STAGES, description: 'Lines whose next stage is this; alone, or within a round' })
  @IsOptional()
  @IsIn(STAGES)
  stage?: (typeof STAGES)[number];

  @ApiPropertyOptional({ description: 'Lines of a round' })
  @IsOptional()
  @IsId()
  round?: string;

  @ApiPropertyOptional({ description: 'Lines of a batch' })
  @IsOptional()
  @IsId()
  batch?: string;

  @ApiPropertyOptional({ description: 'Lines of a notice' })
  @IsOptional()
  @IsId()
  notice?: string;

  @ApiPropertyOptional({ description: 'Lines of an applicant' })
  @IsOptional()
  @IsId()
  applicant?: string;

  @ApiPropertyOptional({ description: 'Lines of an application' })
  @IsOptional()
  @IsId()
  application?: string;
}
