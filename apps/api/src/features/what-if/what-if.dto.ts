import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsBusinessDate, IsId, IsListOf } from '../../http/validators.js';
import { OverrideDto } from './override.dto.js';

export class ParameterChangeDto {
  @ApiProperty({ description: 'Id of the parameter', example: 'intl-invention' })
  @Matches(/^[a-z0-9-]{1,80}$/)
  parameter!: string;

  @ApiProperty({ description: 'As the policy lists it: yuan, percent, a whole number, a day', example: '120000.00' })
  @IsString()
  @MaxLength(40)
  value!: string;

  @ApiPropertyOptional({ description: 'Qualifying dates from this day on; absent: all', example: '2024-01-01' })
  @IsOptional()
  @IsBusinessDate()
  from?: string;
}

export class ReadingChoiceDto {
  @ApiProperty({ example: 'AMB-YZ-07' })
  @Matches(/^[A-Za-z0-9-]{1,40}$/)
  reading!: string;

  @ApiProperty({ type: [String], example: ['R2'] })
  @IsArray()
  @ArrayMaxSize(10)
  @Matches(/^[A-Za-z0-9-]{1,20}$/, { each: true })
  options!: string[];
}

export class WhatIfDto {
  @ApiProperty({ description: 'Id of the policy', example: 'yuanzhou-2023-25' })
  @IsId()
  policy!: string;

  @ApiPropertyOptional({ description: 'Version that the draft changes; absent: the newest', example: 1 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  version?: number;

  @ApiPropertyOptional({ description: 'Changed numbers and dates', type: [ParameterChangeDto] })
  @IsOptional()
  @IsListOf(() => ParameterChangeDto, 200)
  parameters?: ParameterChangeDto[];

  @ApiPropertyOptional({
    description: 'Changed readings; others stay as each case was settled',
    type: [ReadingChoiceDto],
  })
  @IsOptional()
  @IsListOf(() => ReadingChoiceDto, 100)
  readings?: ReadingChoiceDto[];

  @ApiPropertyOptional({ description: 'Further superior rules (上位规定)', type: [OverrideDto] })
  @IsOptional()
  @IsListOf(() => OverrideDto, 50)
  overrides?: OverrideDto[];

  @ApiPropertyOptional({ description: 'Only cases of this round; absent: all past cases' })
  @IsOptional()
  @IsId()
  round?: string;
}
