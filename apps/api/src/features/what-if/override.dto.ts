import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsDefined,
  IsIn,
  IsObject,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import { APPLICANT_KINDS, type ApplicantKind } from '#kernel';
import { IsBusinessDate, IsReference, IsText, IsYuan } from '../../http/validators.js';

export class EffectDto {
  @ApiProperty({
    enum: ['stop', 'exclude', 'cap', 'reduce'],
    description:
      'stop: pays no longer; exclude: not to these kinds of applicants; cap: at most so much; reduce: to a share',
  })
  @IsIn(['stop', 'exclude', 'cap', 'reduce'])
  kind!: 'stop' | 'exclude' | 'cap' | 'reduce';

  @ApiPropertyOptional({ enum: APPLICANT_KINDS, isArray: true, description: 'Of exclude' })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(APPLICANT_KINDS, { each: true })
  applicantKinds?: ApplicantKind[];

  @ApiPropertyOptional({ enum: ['claim', 'year'], description: 'Of cap: each claim, or all of an award year' })
  @IsOptional()
  @IsIn(['claim', 'year'])
  per?: 'claim' | 'year';

  @ApiPropertyOptional({ description: 'Of cap: yuan', example: '100000.00' })
  @IsOptional()
  @IsYuan()
  amount?: string;

  @ApiPropertyOptional({ description: 'Of reduce: the share that is paid', example: '80%' })
  @IsOptional()
  @Matches(/^[0-9]{1,3}(?:\.[0-9]{1,4})?%$/)
  to?: string;
}

class WordsDto {
  @ApiProperty({ example: '《关于规范奖补资金的通知》' })
  @IsText(1, 200)
  zh!: string;

  @ApiProperty({ example: 'Notice on awards' })
  @IsText(1, 400)
  en!: string;
}

class SuperiorBasisDto {
  @ApiProperty({ type: WordsDto })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => WordsDto)
  title!: WordsDto;

  @ApiProperty({ description: 'Number of the document', example: '某发〔2025〕1号' })
  @IsReference()
  document!: string;

  @ApiProperty({ description: 'The sentence, verbatim' })
  @IsText(1, 2000)
  quote!: string;
}

export class OverrideDto {
  @ApiProperty({ description: 'Id of the superior rule (上位规定) within the version', example: 'notice-2025-1' })
  @Matches(/^[a-z0-9-]{1,80}$/)
  id!: string;

  @ApiPropertyOptional({ description: 'Ids of the items that it takes from; absent: all', type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique()
  @Matches(/^[a-z0-9_-]{1,80}$/, { each: true })
  items?: string[];

  @ApiProperty({ description: 'First qualifying date that it holds for', example: '2025-01-01' })
  @IsBusinessDate()
  from!: string;

  @ApiPropertyOptional({ description: 'Last one; absent: no end', example: '2026-12-31' })
  @IsOptional()
  @IsBusinessDate()
  until?: string;

  @ApiProperty({ type: EffectDto })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => EffectDto)
  effect!: EffectDto;

  @ApiProperty({ type: SuperiorBasisDto })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => SuperiorBasisDto)
  legalBasis!: SuperiorBasisDto;
}
