import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsInt, IsObject, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { ORDER_IDS, type OrderId } from '#domain';
import { IsBusinessDate, IsReference } from '../../http/validators.js';
import { WhatIfDto } from '../what-if/what-if.dto.js';

class LegalBasisDto {
  @ApiProperty({ description: 'Number of the document', example: '袁府办字〔2025〕8号' })
  @IsReference()
  number!: string;

  @ApiProperty({ description: 'Its title', example: '关于调整专利奖补标准的通知' })
  @IsReference()
  title!: string;

  @ApiProperty({ description: 'Its date; not in the future', example: '2025-01-06' })
  @IsBusinessDate()
  date!: string;
}

export class PublishDraftDto {
  @ApiProperty({ type: WhatIfDto, description: 'The draft, as it was tried (its `round` is only for trying)' })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => WhatIfDto)
  draft!: WhatIfDto;

  @ApiPropertyOptional({ description: 'Number of the new version; absent: the next', example: 2 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  version?: number;

  @ApiProperty({
    description: 'Facts dated from this day on fall under the new version; earlier ones keep what held before',
    example: '2025-01-01',
  })
  @IsBusinessDate()
  from!: string;

  @ApiPropertyOptional({ type: LegalBasisDto, description: 'The document (依据) that makes the change; none: refused' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => LegalBasisDto)
  legalBasis?: LegalBasisDto;

  @ApiPropertyOptional({ enum: ORDER_IDS, description: 'Order of approval, notice and payout; absent: as its base' })
  @IsOptional()
  @IsIn(ORDER_IDS)
  order?: OrderId;
}
