import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  Equals,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { IsBusinessDate, IsId, IsInstantText, IsListOf, IsReason, IsYuan } from '../../http/validators.js';

export class CreateApplicationDto {
  @ApiProperty({ description: 'The applicant (申报单位), a party that you act for' })
  @IsId()
  applicant!: string;

  @ApiProperty({ description: 'The round (轮次) to declare in' })
  @IsId()
  round!: string;
}

const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N} ./()（）〔〕[\]_-]{0,99}$/u;

export class ClaimContentDto {
  @ApiProperty({
    description: 'Number of the certificate, contract or invoice (证书、批文编号)',
    example: 'US11223344B2',
  })
  @IsString()
  @Matches(NUMBER)
  certificateNumber!: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description:
      'What it is about, where the item asks: e.g. the patent that won a prize. In a change, absent: as before; null: none',
  })
  @IsOptional()
  @IsString()
  @Matches(NUMBER)
  objectNumber?: string | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Facts as the item declares them (GET /api/policies/{id}); money as yuan text, days as YYYY-MM-DD',
    example: { approval_doc_date: '2023-06-01' },
  })
  @IsObject()
  facts!: Record<string, unknown>;
}

export class DeclareClaimDto extends ClaimContentDto {
  @ApiProperty({ description: 'Item (项目类别) of the policy', example: 'intl_invention' })
  @IsString()
  @Matches(/^[a-z0-9_]{1,60}$/)
  item!: string;

  @ApiPropertyOptional({ description: 'The earlier claim on the same certificate that this one supplements (补差)' })
  @IsOptional()
  @IsId()
  topUpOf?: string;
}

export class SubmissionDto {
  @ApiProperty({ description: '真实性承诺: everything declared is true' })
  @Equals(true)
  undertaking!: boolean;
}

export class WithdrawalDto {
  @ApiProperty({ description: 'Why', minLength: 2, maxLength: 1000 })
  @IsReason()
  reason!: string;
}

export class EndorsementDto {
  @ApiPropertyOptional({ description: 'Opinion (意见) beside the stamp' })
  @IsOptional()
  @IsReason()
  opinion?: string;
}

export class MissingItemDto {
  @ApiPropertyOptional({ description: 'The claim concerned; absent: the whole application' })
  @IsOptional()
  @IsId()
  claim?: string;

  @ApiProperty({ description: 'What is missing or wrong' })
  @IsReason()
  what!: string;
}

export class ReturnDto {
  @ApiProperty({ type: [MissingItemDto], description: 'Everything that is missing, once (一次性告知)' })
  @IsListOf(() => MissingItemDto, 100, 1)
  missing!: MissingItemDto[];

  @ApiPropertyOptional({
    description: 'Until when it is expected back; a UTC instant',
    example: '2024-03-31T16:00:00.000Z',
  })
  @IsOptional()
  @IsInstantText()
  supplementUntil?: string;
}

export class ReasonDto {
  @ApiProperty({ description: 'Reason', minLength: 2, maxLength: 1000 })
  @IsReason()
  reason!: string;
}

export class OtherAwardDto {
  @ApiProperty({ enum: ['otherDistrictPolicy', 'otherPrefecturePolicy', 'provincialPolicy'] })
  @IsIn(['otherDistrictPolicy', 'otherPrefecturePolicy', 'provincialPolicy'])
  source!: 'otherDistrictPolicy' | 'otherPrefecturePolicy' | 'provincialPolicy';

  @ApiProperty({ enum: ['province', 'prefecture', 'district'] })
  @IsIn(['province', 'prefecture', 'district'])
  treasury!: 'province' | 'prefecture' | 'district';

  @ApiProperty({ description: 'Yuan', example: '15000.00' })
  @IsYuan()
  amount!: string;

  @ApiProperty({ description: 'Under which policy, in which document' })
  @IsReason()
  basis!: string;
}

export class AcceptanceDto {
  @ApiPropertyOptional({ description: 'Opinion (部门意见)' })
  @IsOptional()
  @IsReason()
  opinion?: string;

  @ApiPropertyOptional({ type: [OtherAwardDto], description: 'Payments under other policies for the same object' })
  @IsOptional()
  @IsListOf(() => OtherAwardDto, 20)
  otherAwards?: OtherAwardDto[];
}

export class PanelActDto {
  @ApiProperty({ description: 'The panel (评审专项小组) you act on' })
  @IsId()
  panel!: string;
}

export class PanelReasonDto extends PanelActDto {
  @ApiProperty({ description: 'Reason' })
  @IsReason()
  reason!: string;
}

export class PanelReturnDto extends ReturnDto {
  @ApiProperty({ description: 'The panel (评审专项小组) you act on' })
  @IsId()
  panel!: string;
}

export class OnSiteCheckDto extends PanelActDto {
  @ApiProperty({ description: 'Day of the visit', example: '2024-04-15' })
  @IsBusinessDate()
  visitedOn!: string;

  @ApiProperty({ description: 'What was found (现场核实情况)' })
  @IsReason()
  findings!: string;
}

/** Text, a whole number or yes/no; which of them the fact is, its declaration says. */
const IsFactValue = () =>
  ValidateBy({
    name: 'isFactValue',
    validator: {
      validate: (value: unknown) =>
        (typeof value === 'string' && value.length <= 200) || typeof value === 'boolean' || Number.isSafeInteger(value),
    },
  });

export class CutDto {
  @ApiProperty({ description: 'Name of the fact that is lowered (核减)', example: 'principal' })
  @IsString()
  @Matches(/^[a-zA-Z0-9_]{1,60}$/)
  fact!: string;

  @ApiProperty({
    description: 'What the panel holds instead, as the fact is typed: money as yuan text, counts as whole numbers',
    oneOf: [{ type: 'string' }, { type: 'integer' }, { type: 'boolean' }],
  })
  @IsFactValue()
  to!: string | number | boolean;

  @ApiProperty({ description: 'Why' })
  @IsReason()
  reason!: string;
}

export class PanelDecisionDto {
  @ApiPropertyOptional({ description: 'A lower rate than the 最高 of the text', example: '40%' })
  @IsOptional()
  @Matches(/^(0|[1-9][0-9]{0,2})(\.[0-9]{1,4})?%$/)
  rate?: string;

  @ApiPropertyOptional({ description: 'A figure within the ceiling, yuan', example: '30000.00' })
  @IsOptional()
  @IsYuan()
  figure?: string;

  @ApiProperty({ description: 'Why' })
  @IsReason()
  reason!: string;
}

export class VerificationDto extends PanelActDto {
  @ApiPropertyOptional({
    type: [CutDto],
    description: 'Facts that the panel lowers; all others are verified as declared',
  })
  @IsOptional()
  @IsListOf(() => CutDto, 30)
  cuts?: CutDto[];

  @ApiPropertyOptional({ type: PanelDecisionDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => PanelDecisionDto)
  decision?: PanelDecisionDto;

  @ApiPropertyOptional({ description: 'Claims of the same applicant that are similar (相近或相似) to this one' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MinLength(1, { each: true })
  @MaxLength(120, { each: true })
  similarTo?: string[];

  @ApiPropertyOptional({ type: [OtherAwardDto], description: 'Replaces what the department found, where given' })
  @IsOptional()
  @IsListOf(() => OtherAwardDto, 20)
  otherAwards?: OtherAwardDto[];
}
