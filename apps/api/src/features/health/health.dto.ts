import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches } from 'class-validator';

export class RetryDto {
  @ApiPropertyOptional({ description: 'Only what hangs together with this case', example: 'application-a1' })
  @IsOptional()
  @IsString()
  @Matches(/^[A-Za-z][A-Za-z0-9_.:-]{1,299}$/)
  case?: string;
}
