import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Max, Min, ValidateIf } from 'class-validator';
import { TREASURIES, type Treasury } from '#kernel';
import { PageDto } from '../../http/page.dto.js';
import { IsBusinessDate, IsId, IsReason, IsReference } from '../../http/validators.js';

export class OpenPaymentRunDto {
  @ApiProperty({ description: 'The policy', example: 'yuanzhou-2023-25' })
  @IsId()
  policy!: string;

  @ApiProperty({ description: 'Budget year: the current one', example: 2025 })
  @IsInt()
  @Min(2000)
  @Max(9999)
  year!: number;

  @ApiProperty({ description: 'The document that releases the money', example: '袁财预〔2025〕8号' })
  @IsReference()
  document!: string;
}

export class BankAnswerDto {
  @ApiProperty({ description: 'The attempt that the bank answers', example: 1 })
  @IsInt()
  @Min(1)
  @Max(1000)
  attempt!: number;

  @ApiProperty({
    enum: ['paid', 'rejected', 'unknown'],
    description: '已付, 退票, or 结果不明: the bank is asked again, nothing is sent again',
  })
  @IsIn(['paid', 'rejected', 'unknown'])
  outcome!: 'paid' | 'rejected' | 'unknown';

  @ApiPropertyOptional({ description: 'The bank’s reference; with "paid" only', example: 'ZF20250301000017' })
  @ValidateIf((body: BankAnswerDto) => body.outcome === 'paid' || present(body.bankReference))
  @IsReference()
  bankReference?: string;

  @ApiPropertyOptional({ description: 'Day of payment, not in the future; with "paid" only', example: '2025-03-01' })
  @ValidateIf((body: BankAnswerDto) => body.outcome === 'paid' || present(body.paidOn))
  @IsBusinessDate()
  paidOn?: string;

  @ApiPropertyOptional({ description: 'What the bank said, without personal data; with "rejected" and "unknown" only' })
  @ValidateIf((body: BankAnswerDto) => body.outcome !== 'paid' || present(body.reason))
  @IsReason()
  reason?: string;
}

export class PaymentReturnDto {
  @ApiProperty({ description: 'The attempt that had been paid', example: 1 })
  @IsInt()
  @Min(1)
  @Max(1000)
  attempt!: number;

  @ApiProperty({ description: 'Day on which the money came back, not in the future', example: '2025-03-04' })
  @IsBusinessDate()
  returnedOn!: string;

  @ApiProperty({ description: 'Why it came back, without personal data, 2 to 1000 characters' })
  @IsReason()
  reason!: string;
}

const present = (value: unknown): boolean => value !== undefined && value !== null;

export class DueReportDto {
  @ApiProperty({
    description: 'The document in which the share was reported to the other treasury',
    example: '袁财报〔2025〕4号',
  })
  @IsReference()
  document!: string;
}

const STATUSES = ['open', 'instructed', 'unknown', 'rejected', 'paid', 'returned', 'reportedDue'] as const;

export class PaymentsQueryDto extends PageDto {
  @ApiPropertyOptional({ description: 'Payments of a run' })
  @IsOptional()
  @IsId()
  run?: string;

  @ApiPropertyOptional({ description: 'Payments to a party, instead of a run' })
  @IsOptional()
  @IsId()
  payee?: string;

  @ApiPropertyOptional({ enum: STATUSES, description: 'Within a run' })
  @IsOptional()
  @IsIn(STATUSES)
  status?: (typeof STATUSES)[number];

  @ApiPropertyOptional({ enum: TREASURIES, description: 'Within a run: the fiscal level (财政级次)' })
  @IsOptional()
  @IsIn(TREASURIES)
  treasury?: Treasury;
}
