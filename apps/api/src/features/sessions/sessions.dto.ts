import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';

export class LogInDto {
  @ApiProperty({ description: 'Login name', example: 'admin' })
  @IsString()
  @MinLength(1)
  @MaxLength(64)
  login!: string;

  @ApiProperty({ description: 'Password' })
  @IsString()
  @MinLength(1)
  @MaxLength(128)
  password!: string;
}
