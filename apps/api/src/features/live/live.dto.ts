import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches, MaxLength } from 'class-validator';

/** What a stream may be of: a page shows a few lists and a case. */
const MOST_TOPICS = 64;
/** From how many positions a page may have come. */
const MOST_POSITIONS = 16;
const POSITION = '[0-9A-Za-z:._-]{1,64}';

export class LiveDto {
  @ApiProperty({
    description:
      'What to follow, with commas: case:<application id>, party:<id>, queue:<stage>, or lists: notices, awards, policies, rounds, ' +
      'organisations, lines, batches, objections, payments, accounts, parties, panels; and what stands in no record: ' +
      'health, what-if:<trial id>',
    example: 'nothing',
  })
  @MaxLength(4000)
  @Matches(new RegExp(`^[\\w:-]+(,[\\w:-]+){0,${MOST_TOPICS - 1}}$`))
  topics!: string;

  @ApiPropertyOptional({
    description:
      'Positions (`duixian-position`) of what was read before, with commas: the first message names what changed since the ' +
      'earliest of them. Last-Event-ID goes before it',
  })
  @IsOptional()
  @MaxLength(MOST_POSITIONS * 65)
  @Matches(new RegExp(`^${POSITION}(,${POSITION}){0,${MOST_POSITIONS - 1}}$`))
  since?: string;
}
