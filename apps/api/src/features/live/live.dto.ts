import { ApiProperty } from '@nestjs/swagger';
import { Matches, MaxLength } from 'class-validator';

/** What a stream may be of: a page shows a few lists and a case. */
const MOST_TOPICS = 64;

export class LiveDto {
  @ApiProperty({
    description:
      'What to follow, with commas: case:<application id>, queue:<stage>, or lists: notices, awards, policies, rounds, ' +
      'organisations, lines, batches, objections, payments, accounts, parties, panels; and what stands in no record: ' +
      'health, what-if:<trial id>',
    example: 'nothing',
  })
  @MaxLength(4000)
  @Matches(new RegExp(`^[\\w:-]+(,[\\w:-]+){0,${MOST_TOPICS - 1}}$`))
  topics!: string;
}
