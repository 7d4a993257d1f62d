import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { PageRequest } from '#runtime';

/** Cursor pagination of every list. */
export class PageDto {
  @ApiPropertyOptional({ description: 'Opaque; from `next` of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;

  @ApiPropertyOptional({ description: '1 to 200; 50 by default', example: '50' })
  @IsOptional()
  @Matches(/^[0-9]{1,3}$/)
  limit?: string;

  @ApiPropertyOptional({ description: 'Position of a command: the list then contains what it wrote' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  minPosition?: string;
}

/** Of lists that are searched by name. */
export class SearchedPageDto extends PageDto {
  @ApiPropertyOptional({
    description: 'In a name or a code; absent: all. A short page may have a `next`: go on from there',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}

export const pageOf = (page: PageDto): PageRequest => ({
  ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
  ...(page.limit === undefined ? {} : { limit: Number(page.limit) }),
});
