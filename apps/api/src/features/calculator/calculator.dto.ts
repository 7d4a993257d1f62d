import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { APPLICANT_KINDS, TREASURIES, type ApplicantKind, type Treasury } from '#kernel';
import type { CalculatorAward } from '#policies';
import { IsId, IsListOf, IsYuan } from '../../http/validators.js';

const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N} ./()（）〔〕[\]_-]{0,99}$/u;
const ITEM = /^[a-z0-9_]{1,60}$/;
const SOURCES = ['here', 'otherDistrictPolicy', 'otherPrefecturePolicy', 'provincialPolicy'] as const;

/** At most 60 answers, each a short value. What they mean is for the item's declaration to say. */
const isAnswers = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length <= 60 &&
  Object.entries(value).every(
    ([name, answer]) =>
      name.length <= 60 &&
      (answer === null ||
        ['boolean', 'number'].includes(typeof answer) ||
        (typeof answer === 'string' && answer.length <= 400)),
  );
const IsAnswers = () => ValidateBy({ name: 'isAnswers', validator: { validate: isAnswers } });

/** At most 20 sets of two to 20 ids. */
const isSetsOfIds = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length <= 20 &&
  value.every(
    (set) =>
      Array.isArray(set) &&
      set.length >= 2 &&
      set.length <= 20 &&
      set.every((id) => typeof id === 'string' && /^[a-z0-9.-]{1,40}$/.test(id)),
  );
const IsSetsOfIds = () => ValidateBy({ name: 'isSetsOfIds', validator: { validate: isSetsOfIds } });

export class CalculatorApplicantDto {
  @ApiProperty({ enum: APPLICANT_KINDS })
  @IsIn(APPLICANT_KINDS)
  kind!: ApplicantKind;

  @ApiPropertyOptional({ description: "In the policy's area on the day that counts; absent: yes", default: true })
  @IsOptional()
  @IsBoolean()
  local?: boolean;
}

export class CalculatorDecisionDto {
  @ApiPropertyOptional({ description: 'A rate that the panel might lower it to', example: '40%' })
  @IsOptional()
  @IsString()
  @Matches(/^(100|\d{1,2})(\.\d{1,4})?%$/)
  rate?: string;

  @ApiPropertyOptional({ description: 'A figure that the panel might fix, in yuan', example: '80000.00' })
  @IsOptional()
  @IsYuan()
  figure?: string;
}

export class CalculatorClaimDto {
  @ApiProperty({ description: 'Your own name for it', example: 'a' })
  @IsId()
  @Matches(/^.{1,40}$/)
  id!: string;

  @ApiProperty({ description: 'Item (项目类别), as GET /api/policies names it', example: 'cn_invention' })
  @IsString()
  @Matches(ITEM)
  item!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description:
      'What is known so far; money as yuan text, days as YYYY-MM-DD. What is missing is asked for in the answer',
    example: { approval_doc_date: '2023-06-01' },
  })
  @IsObject()
  @IsAnswers()
  facts!: Record<string, unknown>;

  @ApiPropertyOptional({ description: 'Claims with the same one are about one certificate' })
  @IsOptional()
  @IsString()
  @Matches(NUMBER)
  certificate?: string;

  @ApiPropertyOptional({ description: 'What it is about, where the item asks' })
  @IsOptional()
  @IsString()
  @Matches(NUMBER)
  object?: string;

  @ApiPropertyOptional({ description: 'Claims of one project are one sum' })
  @IsOptional()
  @IsId()
  project?: string;

  @ApiPropertyOptional({ description: 'The earlier claim that this one supplements (补差)' })
  @IsOptional()
  @IsId()
  topUpOf?: string;

  @ApiPropertyOptional({ description: "In the area on this claim's own day; absent: as the applicant" })
  @IsOptional()
  @IsBoolean()
  local?: boolean;

  @ApiPropertyOptional({ type: CalculatorDecisionDto })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => CalculatorDecisionDto)
  decision?: CalculatorDecisionDto;
}

export class CalculatorAwardDto {
  @ApiProperty({ enum: SOURCES })
  @IsIn(SOURCES)
  source!: CalculatorAward['source'];

  @ApiPropertyOptional({ description: 'The claim (by its id here) that it was paid for' })
  @IsOptional()
  @IsId()
  claim?: string;

  @ApiPropertyOptional({ description: 'Of awards here: item, component and certificate' })
  @IsOptional()
  @IsString()
  @Matches(ITEM)
  item?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsId()
  component?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @Matches(NUMBER)
  certificate?: string;

  @ApiProperty({ example: 2023 })
  @IsInt()
  @Min(2000)
  @Max(2100)
  awardYear!: number;

  @ApiProperty({ enum: TREASURIES })
  @IsIn(TREASURIES)
  treasury!: Treasury;

  @ApiProperty({ description: 'Yuan', example: '15000.00' })
  @IsYuan()
  amount!: string;
}

export class CalculatorDto {
  @ApiPropertyOptional({
    description: 'One document; absent: every one that has an item of a claim',
    example: 'yuanzhou-2023-25',
  })
  @IsOptional()
  @IsId()
  policy?: string;

  @ApiPropertyOptional({ description: 'All documents of one place: the first part of their ids', example: 'yuanzhou' })
  @IsOptional()
  @IsString()
  @Matches(/^[a-z]{1,40}$/)
  jurisdiction?: string;

  @ApiProperty({ type: CalculatorApplicantDto })
  @IsObject()
  @ValidateNested()
  @Type(() => CalculatorApplicantDto)
  applicant!: CalculatorApplicantDto;

  @ApiProperty({ type: [CalculatorClaimDto], maxItems: 20 })
  @IsListOf(() => CalculatorClaimDto, 20, 1)
  claims!: CalculatorClaimDto[];

  @ApiPropertyOptional({
    type: [CalculatorAwardDto],
    maxItems: 20,
    description: 'Paid already, here or under other policies',
  })
  @IsOptional()
  @IsListOf(() => CalculatorAwardDto, 20)
  awards?: CalculatorAwardDto[];

  @ApiPropertyOptional({ description: 'Claims that a reviewer would find similar (相近或相似)', example: [['a', 'b']] })
  @IsOptional()
  @IsSetsOfIds()
  similar?: string[][];
}
