import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, Matches } from 'class-validator';
import { PageDto } from '../../http/page.dto.js';
import { IsId, IsReason, IsReference } from '../../http/validators.js';

export class AppointPanelDto {
  @ApiProperty({ description: 'The round (轮次) whose claims it verifies' })
  @IsId()
  round!: string;

  @ApiProperty({ description: 'Accounts that hold the role "panel" today; at least three', type: [String] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsId({ each: true })
  members!: string[];

  @ApiProperty({ description: 'The document that appoints it', example: '袁知办〔2024〕2号' })
  @IsReference()
  document!: string;
}

export class RecusalDto {
  @ApiProperty({ description: 'The member (account)' })
  @IsId()
  member!: string;

  @ApiProperty({ description: 'The application that the member must not act on' })
  @IsId()
  application!: string;

  @ApiProperty({ description: 'Why, 2 to 1000 characters' })
  @IsReason()
  reason!: string;
}

export class SignMinutesDto {
  @ApiProperty({ description: 'Hash of the file, from POST …/minutes-files (hex SHA-256)' })
  @Matches(/^[0-9a-f]{64}$/)
  hash!: string;
}

export class PanelsOfRoundDto extends PageDto {
  @ApiProperty({ description: 'The round' })
  @IsId()
  round!: string;
}
