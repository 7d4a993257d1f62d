import { ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { IsListOf } from '../../http/validators.js';
import { CutDto, OtherAwardDto, PanelDecisionDto } from '../applications/applications.dto.js';

/** As one types: the reason may still be to come. */
export class TriedCutDto extends OmitType(CutDto, ['reason'] as const) {}
export class TriedDecisionDto extends OmitType(PanelDecisionDto, ['reason'] as const) {}

/** What the panel might verify; all of it may be absent. */
export class AmountPreviewDto {
  @ApiPropertyOptional({ type: [TriedCutDto], description: 'Facts that would be lowered' })
  @IsOptional()
  @IsListOf(() => TriedCutDto, 30)
  cuts?: TriedCutDto[];

  @ApiPropertyOptional({ type: TriedDecisionDto })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => TriedDecisionDto)
  decision?: TriedDecisionDto;

  @ApiPropertyOptional({ description: 'Claims that are similar (相近或相似) to this one', type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(120, { each: true })
  similarTo?: string[];

  @ApiPropertyOptional({ type: [OtherAwardDto], description: 'In the place of what the department found' })
  @IsOptional()
  @IsListOf(() => OtherAwardDto, 20)
  otherAwards?: OtherAwardDto[];
}
