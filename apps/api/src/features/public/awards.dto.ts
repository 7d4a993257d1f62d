import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { PageDto } from '../../http/page.dto.js';
import { IsId, IsText } from '../../http/validators.js';

export class AwardsQueryDto extends PageDto {
  @ApiPropertyOptional({ description: "A part of an enterprise's name; natural persons are not found by name" })
  @IsOptional()
  @IsText(2, 100)
  name?: string;

  @ApiPropertyOptional({ description: 'Unified social credit code (统一社会信用代码)' })
  @IsOptional()
  @Matches(/^[0-9A-Z]{18}$/)
  uscc?: string;

  @ApiPropertyOptional({ description: 'Award year', example: '2023' })
  @IsOptional()
  @Matches(/^[0-9]{4}$/)
  year?: string;

  @ApiPropertyOptional({ description: 'Policy', example: 'yuanzhou-2023-25' })
  @IsOptional()
  @IsId()
  policy?: string;
}
