import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { PageDto } from '../../http/page.dto.js';
import { IsId, IsReason, IsText } from '../../http/validators.js';

export class OpenNoticeDto {
  @ApiProperty({ description: 'The batch whose lines are published' })
  @IsId()
  batch!: string;

  @ApiPropertyOptional({
    description: 'Whole calendar days after the day of opening; absent: as configured',
    example: 7,
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(90)
  days?: number;
}

export class ObjectionDto {
  @ApiProperty({ description: 'The line objected to' })
  @IsId()
  line!: string;

  @ApiPropertyOptional({
    type: [String],
    description: 'Further lines of this notice, objected to for the same reasons',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsId({ each: true })
  alsoLines?: string[];

  @ApiPropertyOptional({ description: 'Your name, if you give it; kept in the vault' })
  @IsOptional()
  @IsText(1, 100)
  name?: string;

  @ApiProperty({ description: 'How the office can reach you; kept in the vault', example: 'mail@example.org' })
  @IsText(3, 200)
  contact!: string;

  @ApiProperty({ description: 'Why the line should not be paid, 5 to 4000 characters; kept in the vault' })
  @IsText(5, 4000)
  grounds!: string;
}

export class ObjectionDecisionDto {
  @ApiProperty({ enum: ['dismissed', 'upheld'], description: 'Dismissed: the line goes on; upheld: it is closed' })
  @IsIn(['dismissed', 'upheld'])
  outcome!: 'dismissed' | 'upheld';

  @ApiProperty({ description: 'Why; shown to whoever objected, so without personal data; 2 to 1000 characters' })
  @IsReason()
  reason!: string;
}

export class NoticesQueryDto extends PageDto {
  @ApiPropertyOptional({ enum: ['open', 'closed'], description: 'Absent: both' })
  @IsOptional()
  @IsIn(['open', 'closed'])
  status?: 'open' | 'closed';
}
