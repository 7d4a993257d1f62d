import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { TREASURIES, type StageId, type Treasury } from '#kernel';
import { PageDto } from '../../http/page.dto.js';
import { IsBusinessDate, IsId, IsReason, IsReference } from '../../http/validators.js';

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

export class RecoveryDto {
  @ApiProperty({ enum: TREASURIES, description: 'To which treasury it came back; its share is recovered as a whole' })
  @IsIn(TREASURIES)
  treasury!: Treasury;

  @ApiProperty({ description: 'Day on which it came back; not in the future', example: '2025-03-12' })
  @IsBusinessDate()
  recoveredOn!: string;

  @ApiProperty({ description: 'The document that records it', example: '非税收入票据〔2025〕0031号' })
  @IsReference()
  document!: string;
}

const STAGES = ['approval', 'notice', 'payout'] as const satisfies readonly StageId[];

const STATUSES = [
  'waiting',
  'inBatch',
  'published',
  'inQuestion',
  'allotted',
  'instructed',
  'failed',
  'paymentReturned',
  'paid',
] as const;

export class LinesQueryDto extends PageDto {
  @ApiPropertyOptional({ enum: STAGES, description: 'Lines whose next stage is this; alone, or within a round' })
  @IsOptional()
  @IsIn(STAGES)
  stage?: (typeof STAGES)[number];

  @ApiPropertyOptional({ enum: STATUSES, description: 'Of the lines found, those that are so far' })
  @IsOptional()
  @IsIn(STATUSES)
  status?: (typeof STATUSES)[number];

  @ApiPropertyOptional({ description: 'Of the lines found, those of this policy' })
  @IsOptional()
  @IsId()
  policy?: string;

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
