import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, ValidateBy } from 'class-validator';
import { APPLICANT_KINDS, type ApplicantKind } from '#kernel';
import { SearchedPageDto } from '../../http/page.dto.js';
import { IsBusinessDate, IsId, IsReason, IsText } from '../../http/validators.js';
import { isIdNumber } from './id-number.js';

const rule = (name: string, validate: (value: unknown) => boolean, text: string) =>
  ValidateBy({ name, validator: { validate, defaultMessage: () => text } });

export class RegisterPartyDto {
  @ApiProperty({ enum: APPLICANT_KINDS, description: 'What kind of applicant it can be' })
  @IsIn(APPLICANT_KINDS)
  kind!: ApplicantKind;

  @ApiProperty({ description: 'Name; of a natural person it is kept in the vault', example: '宜春某某科技有限公司' })
  @IsText(2, 200)
  name!: string;

  @ApiPropertyOptional({
    description: '统一社会信用代码 (GB 32100); not for individuals',
    example: '91360902MA35F0000A',
  })
  @IsOptional()
  // Whether its check character is right is a question of its own, with its own code (USCC_INVALID).
  @Matches(/^[0-9A-Z]{18}$/)
  uscc?: string;

  @ApiPropertyOptional({ description: '公民身份号码, 18 characters; individuals only; kept in the vault' })
  @IsOptional()
  @rule('isIdNumber', isIdNumber, 'must be an identity number')
  idNumber?: string;
}

export class PartiesDto extends SearchedPageDto {
  @ApiPropertyOptional({ description: 'Only those that belong to this park, township or subdistrict, without an end' })
  @IsOptional()
  @IsId()
  organisation?: string;
}

export class RelatePartyDto {
  @ApiProperty({
    enum: ['park', 'township'],
    description: 'Residence in a park, or seat (home) in a township/subdistrict',
  })
  @IsIn(['park', 'township'])
  relation!: 'park' | 'township';

  @ApiProperty({ description: 'The park, township or subdistrict' })
  @IsId()
  organisation!: string;

  @ApiProperty({ description: 'First day (Asia/Shanghai)', example: '2022-03-01' })
  @IsBusinessDate()
  from!: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'The day from which it no longer holds; absent: still',
    example: '2024-03-01',
  })
  @IsOptional()
  @IsBusinessDate()
  until?: string | null;
}

export class BankAccountDto {
  @ApiProperty({ description: 'Bank and branch (开户行)', example: '中国某某银行宜春袁州支行' })
  @IsText(2, 200)
  bank!: string;

  @ApiProperty({ description: 'Account number (账号), 8 to 32 digits', example: '6222000000000000000' })
  @IsString()
  @Matches(/^[0-9]{8,32}$/)
  accountNumber!: string;

  @ApiProperty({ description: 'Account holder (户名)', example: '宜春某某科技有限公司' })
  @IsText(2, 200)
  holder!: string;
}

export class BankAccountCheckDto {
  @ApiProperty({ description: 'Fingerprint of the account that was looked at, from GET …/bank-account' })
  @Matches(/^[0-9a-f]{64}$/)
  fingerprint!: string;

  @ApiProperty({ enum: ['matches', 'doesNotMatch'], description: 'Is it the payee’s account?' })
  @IsIn(['matches', 'doesNotMatch'])
  outcome!: 'matches' | 'doesNotMatch';

  @ApiPropertyOptional({ description: 'What was wrong, without personal data; 2 to 1000 characters' })
  @IsOptional()
  @IsReason()
  note?: string;
}
