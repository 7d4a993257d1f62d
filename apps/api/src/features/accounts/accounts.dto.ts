import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
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
import type { Role } from '#domain';
import { IsBusinessDate, IsReason, IsText } from '../../http/validators.js';
import { isLogin } from './login-id.js';

export const ROLES = [
  'applicant',
  'endorser',
  'department',
  'panel',
  'governmentOffice',
  'finance',
  'auditor',
  'policyOffice',
  'administrator',
] as const satisfies readonly Role[];

const ORGANISATION = /^(\*|[a-z0-9.-]{1,120})$/;

const IsLogin = () =>
  ValidateBy({ name: 'isLogin', validator: { validate: isLogin, defaultMessage: () => 'must be a login name' } });

export class GrantDto {
  @ApiProperty({ enum: ROLES, description: 'Role (角色)' })
  @IsIn(ROLES)
  role!: Role;

  @ApiPropertyOptional({
    description: 'In whose name: an organisation, for applicants a party; not for administrators',
    example: '2k1x9a7c3e5g7i9k1m3o5q7s9u',
  })
  @IsOptional()
  @IsString()
  @Matches(ORGANISATION)
  organisation?: string;

  @ApiProperty({ description: 'First day (Asia/Shanghai)', example: '2024-01-01' })
  @IsBusinessDate()
  from!: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'The day from which it no longer holds; absent: open',
    example: '2025-01-01',
  })
  @IsOptional()
  @IsBusinessDate()
  until?: string | null;
}

export class CreateAccountDto {
  @ApiProperty({
    description: 'Login name: 3 to 64 letters, digits, ". _ @ -"; case does not count',
    example: 'clerk-01',
  })
  @IsLogin()
  login!: string;

  @ApiProperty({ description: 'First password, 10 to 128 characters', example: 'correct horse battery' })
  @IsString()
  @MinLength(10)
  @MaxLength(128)
  password!: string;

  @ApiProperty({ description: 'Name that colleagues see; kept in the vault', example: '张三' })
  @IsText(1, 100)
  displayName!: string;

  @ApiPropertyOptional({ type: () => GrantDto, description: 'A first role' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => GrantDto)
  grant?: GrantDto;
}

export class ChangePasswordDto {
  @ApiProperty({ description: 'The password until now' })
  @IsString()
  @MinLength(1)
  @MaxLength(128)
  current!: string;

  @ApiProperty({ description: 'The new password, 10 to 128 characters' })
  @IsString()
  @MinLength(10)
  @MaxLength(128)
  next!: string;
}

export class RevocationDto {
  @ApiProperty({ description: 'The day from which the grant no longer holds: today or later', example: '2024-07-01' })
  @IsBusinessDate()
  until!: string;

  @ApiProperty({ description: 'Why, 2 to 1000 characters' })
  @IsReason()
  reason!: string;
}
