import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Type } from 'class-transformer';
import { ORDER_IDS, type OrderId } from '#domain';
import { IsBusinessDate, IsIndicatorValue, IsReason, IsReference } from '../../http/validators.js';

export class VersionDto {
  @ApiPropertyOptional({ description: 'A version, published drafts included; absent: the newest', example: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  version?: number;

  @ApiPropertyOptional({ description: 'Position of a command that must be included' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  minPosition?: string;
}

export class PublishDto {
  @ApiPropertyOptional({ description: 'A version in this release; absent: the newest', example: 1 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  version?: number;

  @ApiPropertyOptional({
    enum: ORDER_IDS,
    description:
      'Order of approval, notice and payout (通过、公示、拨付的先后), fixed for the version; absent: as the document is configured',
    example: 'approvalFirst',
  })
  @IsOptional()
  @IsIn(ORDER_IDS)
  order?: OrderId;
}

export class ConfirmReadingDto {
  @ApiProperty({ description: 'Id of the reading (口径)', example: 'AMB-YZ-07' })
  @Matches(/^[A-Za-z0-9-]{1,40}$/)
  reading!: string;

  @ApiProperty({ description: 'R1, another option, or a set declared compatible', example: ['R1'], type: [String] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @Matches(/^[A-Za-z0-9-]{1,20}$/, { each: true })
  options!: string[];

  @ApiProperty({ description: 'Who decided it', example: '袁州区科技局' })
  @IsReference()
  authority!: string;

  @ApiProperty({ description: 'In which document', example: '袁科函〔2024〕3号' })
  @IsReference()
  document!: string;

  @ApiProperty({ description: 'On which day; not in the future', example: '2024-01-15' })
  @IsBusinessDate()
  decidedOn!: string;
}

export class IndicatorValueDto {
  @ApiProperty({ description: 'Id of the indicator (指标) in the document', example: 'gi-marks' })
  @Matches(/^[a-z0-9-]{1,60}$/)
  indicator!: string;

  @ApiProperty({ description: 'The year that the value is of; not in the future', example: 2023 })
  @IsInt()
  @Min(1990)
  @Max(2100)
  year!: number;

  @ApiProperty({ description: 'A plain decimal in the indicator’s unit', example: '33' })
  @IsIndicatorValue()
  value!: string;

  @ApiProperty({ description: 'Which bulletin, report or letter says so', example: '赣州市2023年知识产权统计公报' })
  @IsReference()
  source!: string;

  @ApiPropertyOptional({ description: 'Why a recorded value is corrected; only then', example: '公报更正' })
  @IsOptional()
  @IsReason()
  correction?: string;
}
