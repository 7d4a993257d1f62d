import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import type { QueueRow } from '#read-models';
import type { QueueSort } from '#runtime';
import { PageDto } from '../../http/page.dto.js';
import { IsId, IsInstantText, IsText } from '../../http/validators.js';

const KINDS = [
  'returned',
  'endorse',
  'review',
  'verify',
  'settle',
  'unbatched',
  'openBatch',
  'presentedBatch',
  'unpublished',
  'objection',
  'allot',
  'recover',
  'instruct',
  'bankAnswer',
  'reportShare',
] as const satisfies readonly QueueRow['kind'][];

const SORTS = ['since', 'due', 'total'] as const satisfies readonly QueueSort[];

export class QueueCountsDto {
  @ApiPropertyOptional({ description: 'In the name of which of your organisations; the first one by default' })
  @IsOptional()
  @IsId()
  organisation?: string;

  @ApiPropertyOptional({ description: 'Only this round' })
  @IsOptional()
  @IsId()
  round?: string;

  @ApiPropertyOptional({ description: 'Position of a command: the counts then contain what it wrote' })
  @IsOptional()
  @Matches(/^[0-9A-Za-z:._-]{1,64}$/)
  minPosition?: string;
}

export class QueueDto extends PageDto {
  @ApiPropertyOptional({ description: 'In the name of which of your organisations; the first one by default' })
  @IsOptional()
  @IsId()
  organisation?: string;

  @ApiPropertyOptional({ description: 'Only this round' })
  @IsOptional()
  @IsId()
  round?: string;

  @ApiPropertyOptional({ enum: KINDS, description: 'Only what waits for this' })
  @IsOptional()
  @IsIn(KINDS)
  kind?: QueueRow['kind'];

  @ApiPropertyOptional({ description: 'Only claims of this item', example: 'intl_invention' })
  @IsOptional()
  @Matches(/^[a-z0-9_]{1,60}$/)
  item?: string;

  @ApiPropertyOptional({
    description: 'Only what falls due by then; a UTC instant',
    example: '2024-03-31T16:00:00.000Z',
  })
  @IsOptional()
  @IsInstantText()
  dueUntil?: string;

  @ApiPropertyOptional({
    description:
      'A part of an enterprise’s name, the beginning of its USCC, or the id of an application. Natural persons are found by the application alone.',
  })
  @IsOptional()
  @IsText(1, 120)
  q?: string;

  @ApiPropertyOptional({ enum: SORTS, description: 'By what to sort; since when it waits by default' })
  @IsOptional()
  @IsIn(SORTS)
  sort?: QueueSort;

  @ApiPropertyOptional({ enum: ['ascending', 'descending'], description: 'Ascending by default' })
  @IsOptional()
  @IsIn(['ascending', 'descending'])
  order?: 'ascending' | 'descending';
}
