import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { PageDto } from '../../http/page.dto.js';
import { IsBusinessDate, IsId, IsReason, IsReference } from '../../http/validators.js';

export class OpenBatchDto {
  @ApiProperty({ description: 'The round (轮次) whose lines it takes' })
  @IsId()
  round!: string;
}

export class StrikeDto {
  @ApiProperty({ description: 'A line of the batch' })
  @IsId()
  line!: string;

  @ApiProperty({ enum: ['deferred', 'rejected'], description: '暂缓: waits for a later batch; 不予: no longer stands' })
  @IsIn(['deferred', 'rejected'])
  kind!: 'deferred' | 'rejected';

  @ApiProperty({ description: 'Why, 2 to 1000 characters' })
  @IsReason()
  reason!: string;
}

export class DecisionDto {
  @ApiProperty({ description: 'The body that decided: an id of the policy’s approvalBodies', example: 'government' })
  @Matches(/^[a-z][A-Za-z0-9-]{0,40}$/)
  body!: string;

  @ApiProperty({ description: 'The numbered meeting', example: '区政府第12次常务会议' })
  @IsReference()
  meeting!: string;

  @ApiProperty({ description: 'Day of the meeting; not in the future', example: '2024-06-18' })
  @IsBusinessDate()
  date!: string;

  @ApiProperty({ description: 'The document that records it', example: '袁府纪要〔2024〕12号' })
  @IsReference()
  document!: string;

  @ApiPropertyOptional({ description: 'Hash of the minutes, from POST …/minutes-files (hex SHA-256)' })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  minutes?: string;
}

export class BatchesQueryDto extends PageDto {
  @ApiPropertyOptional({ description: 'Only batches of this round' })
  @IsOptional()
  @IsId()
  round?: string;
}
