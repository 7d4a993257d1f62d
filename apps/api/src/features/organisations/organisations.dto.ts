import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, IsString, Matches, ValidateNested } from 'class-validator';
import type { OrganisationKind } from '#domain';
import { TREASURIES, type Treasury } from '#kernel';
import { IsText } from '../../http/validators.js';

export const ORGANISATION_KINDS = [
  'park',
  'township',
  'subdistrict',
  'department',
  'panelOffice',
  'governmentOffice',
  'finance',
  'audit',
  'policyOffice',
] as const satisfies readonly OrganisationKind[];

/** A name in both languages. */
export class BilingualDto {
  @ApiProperty({ description: '中文', example: '袁州区科技局' })
  @IsText(1, 200)
  zh!: string;

  @ApiProperty({ description: 'English', example: 'Yuanzhou District Science and Technology Bureau' })
  @IsText(1, 200)
  en!: string;
}

export class RegisterOrganisationDto {
  @ApiProperty({ enum: ORGANISATION_KINDS, description: 'What kind of office it is' })
  @IsIn(ORGANISATION_KINDS)
  kind!: OrganisationKind;

  @ApiProperty({ type: () => BilingualDto })
  @IsObject()
  @ValidateNested()
  @Type(() => BilingualDto)
  name!: BilingualDto;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Departments only: the key under which policy documents name it; one organisation per key',
    example: 'science',
  })
  @IsOptional()
  @IsString()
  @Matches(/^[a-z][A-Za-z0-9-]{0,40}$/)
  key?: string | null;

  @ApiPropertyOptional({
    enum: TREASURIES,
    description: 'Finance only: the treasury that it pays from; absent: that of the document under which it pays',
  })
  @IsOptional()
  @IsIn(TREASURIES)
  treasury?: Treasury;
}
