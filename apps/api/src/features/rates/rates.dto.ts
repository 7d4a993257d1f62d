import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import { IsBusinessDate, IsReason, IsReference, IsText } from '../../http/validators.js';

class RatesDto {
  @ApiProperty({ description: 'One-year rate as announced', example: '3.00%' })
  @IsText(1, 10)
  oneYear!: string;

  @ApiProperty({ description: 'Over-five-year rate as announced', example: '3.50%' })
  @IsText(1, 10)
  overFiveYear!: string;

  @ApiProperty({ description: 'The announcement', example: '2026年9月21日全国银行间同业拆借中心公告' })
  @IsReference()
  source!: string;
}

export class RegisterLprDto extends RatesDto {
  @ApiProperty({ description: 'Day of publication: the 20th or the next working day', example: '2026-09-21' })
  @IsBusinessDate()
  published!: string;
}

export class CorrectLprDto extends RatesDto {
  @ApiProperty({ description: 'What was wrong', example: '一年期利率录入有误' })
  @IsReason()
  reason!: string;

  @ApiPropertyOptional({ description: 'Amounts settled under the former row stay as they are, and you know' })
  @IsOptional()
  @IsBoolean()
  settledAmountsStay?: boolean;
}
