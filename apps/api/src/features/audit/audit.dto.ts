import { ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsOptional, IsString, Matches } from 'class-validator';
import { PageDto } from '../../http/page.dto.js';
import { IsId, IsInstantText, IsText } from '../../http/validators.js';

class EventFilterDto {
  @ApiPropertyOptional({ description: 'Only of this case' })
  @IsOptional()
  @IsId()
  application?: string;

  @ApiPropertyOptional({ description: 'Only this type', example: 'LinePaid' })
  @IsOptional()
  @Matches(/^[A-Za-z]{1,60}$/)
  type?: string;

  @ApiPropertyOptional({ description: 'Only by this account' })
  @IsOptional()
  @IsString()
  @Matches(/^[a-z0-9:.-]{1,120}$/)
  actor?: string;

  @ApiPropertyOptional({
    description: 'A part of a reason, opinion or document, or an id of a stream, claim, line or payment',
    example: '演示财报',
  })
  @IsOptional()
  @IsText(1, 100)
  text?: string;

  @ApiPropertyOptional({ description: 'Business time from', example: '2024-04-01T00:00:00.000Z' })
  @IsOptional()
  @IsInstantText()
  from?: string;

  @ApiPropertyOptional({ description: 'Business time until, included', example: '2024-05-01T00:00:00.000Z' })
  @IsOptional()
  @IsInstantText()
  until?: string;
}

export class AuditEventsDto extends IntersectionType(PageDto, EventFilterDto) {}

export class AuditCasesDto extends PageDto {
  @ApiPropertyOptional({
    description: 'Id of a case, claim, line, payment or applicant, a USCC, or a part of an enterprise’s name',
    example: '91999999MA0304360F',
  })
  @IsOptional()
  @IsText(2, 120)
  q?: string;

  @ApiPropertyOptional({ description: 'All cases of a round' })
  @IsOptional()
  @IsId()
  round?: string;
}
