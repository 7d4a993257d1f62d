import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsId, IsInstantText, IsListOf, IsText } from '../../http/validators.js';

export class WindowDto {
  @ApiProperty({ description: 'First instant, UTC', example: '2023-12-31T16:00:00.000Z' })
  @IsInstantText()
  from!: string;

  @ApiProperty({ description: 'First instant that is too late, UTC', example: '2024-03-31T16:00:00.000Z' })
  @IsInstantText()
  until!: string;
}

export class RoundTitleDto {
  @ApiProperty({ description: '中文', example: '2023年度专利奖补兑现' })
  @IsText(1, 200)
  zh!: string;

  @ApiProperty({ description: 'English', example: 'Patent awards for 2023' })
  @IsText(1, 200)
  en!: string;
}

export class StampDto {
  @ApiProperty({ description: 'A park, township, subdistrict or department' })
  @IsId()
  organisation!: string;

  @ApiProperty({ description: 'Of applications that claim one of these items; empty: of all', type: [String] })
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @Matches(/^[a-z0-9_]{1,60}$/, { each: true })
  items!: string[];
}

export class StampsDto {
  @ApiProperty({
    type: () => [StampDto],
    description: 'All of them; whose stamp the seat needs is the policy’s matter',
  })
  @IsListOf(() => StampDto, 50)
  stamps!: StampDto[];
}

export class OpenRoundDto {
  @ApiProperty({ description: 'A published policy', example: 'yuanzhou-2023-25' })
  @IsId()
  policy!: string;

  @ApiPropertyOptional({ description: 'A published version of it; absent: the newest', example: 1 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  policyVersion?: number;

  @ApiProperty({ description: 'Award years (奖励年度) covered', example: [2023], type: [Number] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1990, { each: true })
  @Max(9999, { each: true })
  awardYears!: number[];

  @ApiProperty({ type: () => WindowDto, description: 'When one may declare' })
  @IsObject()
  @ValidateNested()
  @Type(() => WindowDto)
  window!: WindowDto;

  @ApiProperty({ description: 'Lead department: its key in the policy document', example: 'science' })
  @IsString()
  @Matches(/^[a-z][A-Za-z0-9-]{0,40}$/)
  leadDepartment!: string;

  @ApiProperty({ type: () => RoundTitleDto })
  @IsObject()
  @ValidateNested()
  @Type(() => RoundTitleDto)
  title!: RoundTitleDto;
}
