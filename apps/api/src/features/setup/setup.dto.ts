import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, MaxLength, MinLength, ValidateBy } from 'class-validator';
import { IsText } from '../../http/validators.js';
import { isLogin } from '../accounts/login-id.js';

export class SetupCodeDto {
  @ApiProperty({ description: 'The one-time code that was printed at start' })
  @IsString()
  @MaxLength(64)
  code!: string;
}

export class LoadDemonstrationDto extends SetupCodeDto {
  @ApiPropertyOptional({ description: 'Only the administrator and the movable clock: no cases' })
  @IsOptional()
  @IsBoolean()
  empty?: boolean;

  @ApiPropertyOptional({
    description: 'Both rounds up to the last payment, with every exit; takes about half a minute',
  })
  @IsOptional()
  @IsBoolean()
  complete?: boolean;
}

export class FirstAdministratorDto extends SetupCodeDto {
  @ApiProperty({ description: 'Login name', example: 'admin' })
  @ValidateBy({ name: 'isLogin', validator: { validate: isLogin } })
  login!: string;

  @ApiProperty({ description: 'Password, 10 to 128 characters' })
  @IsString()
  @MinLength(10)
  @MaxLength(128)
  password!: string;

  @ApiProperty({ description: 'Name that colleagues see; kept in the vault' })
  @IsText(1, 100)
  displayName!: string;
}
