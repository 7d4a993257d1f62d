import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamOf } from '#domain';
import type { Instant, StageId } from '#kernel';
import { HOUSE, type House, type QueueCount, type QueueFilter, type QueueGroup, type ReadModels } from '#runtime';
import { actorOf } from '../../http/commands.service.js';
import { pageOf } from '../../http/page.dto.js';
import { readablePage } from '../../http/readable-page.js';
import { Reads } from '../../http/reads.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Actor, Request } from '../../http/types.js';
import { isOnPanel } from '../applications/visibility.js';
import { OWN_QUEUES, workersOf } from './queue-roles.js';
import { QueueViews } from './queue-views.service.js';
import { QueueCountsDto, QueueDto } from './queues.dto.js';

/** Whose queue. */
type Scope = Pick<QueueFilter, 'stage' | 'organisation'>;

/** What waits at a stage for the one who asks. */
@ApiTags('queues')
@Controller('queues')
export class QueuesController {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(HOUSE) private readonly house: House,
    @Inject(QueueViews) private readonly views: QueueViews,
  ) {}

  @Get(':stage')
  @ApiOperation({ summary: 'The queue of a stage, of your jurisdiction' })
  async queue(@Param('stage') stage: string, @Query() query: QueueDto, @Req() request: Request) {
    const actor = actorOf(request);
    const scope = await this.#scope(stage as StageId, query.organisation, actor);
    const filter = await this.#filter(scope, query);
    const { rows, next } = await this.reads.ask((models) => {
      const may = mayWork(actor, scope, models);
      return readablePage(
        pageOf(query),
        (page) => models.queue(filter, page),
        ({ round }) => may(round),
      );
    });
    return { rows: await this.views.entries(rows, actor), next };
  }

  @Get(':stage/counts')
  @ApiOperation({ summary: 'How many wait at a stage: by kind, by round, by item' })
  async counts(@Param('stage') stage: string, @Query() query: QueueCountsDto, @Req() request: Request) {
    const actor = actorOf(request);
    const scope = await this.#scope(stage as StageId, query.organisation, actor);
    const groups = await this.reads.ask((models) => {
      const may = mayWork(actor, scope, models);
      return models.queueGroups(scope).filter(({ round }) => may(round));
    });
    const asked = groups.filter(({ round }) => query.round === undefined || round === query.round);
    return {
      rows: kindsOf(scope.stage, asked),
      rounds: await this.views.rounds(groups),
      items: await this.views.items(asked),
    };
  }

  /** An application that the text names by its id, or else applicants. */
  async #filter(scope: Scope, { q, order, ...query }: QueueDto): Promise<QueueFilter> {
    const { kind, item, round, sort } = query;
    const dueUntil = query.dueUntil as Instant | undefined;
    const known = q !== undefined && (await this.reads.ask((models) => models.case(q))) !== undefined;
    return {
      ...scope,
      ...(kind ? { kind } : {}),
      ...(item ? { item } : {}),
      ...(round ? { round } : {}),
      ...(dueUntil ? { dueUntil } : {}),
      ...(q === undefined ? {} : known ? { application: q } : { search: q }),
      ...(sort ? { sort } : {}),
      ...(order === 'descending' ? { descending: true } : {}),
    };
  }

  async #scope(stage: StageId, asked: string | undefined, actor: Actor): Promise<Scope> {
    const roles = workersOf(stage);
    if (!roles) throw refusalError('STAGE_UNKNOWN', { stage });
    const grants = actor.grants.filter((grant) => roles.includes(grant.role));
    const grant = asked === undefined ? grants[0] : grants.find((each) => each.organisation === asked);
    if (!grant) throw refusalError('NOT_IN_YOUR_JURISDICTION', { stage });
    if (!OWN_QUEUES.includes(stage)) return { stage };
    const organisation = stage === 'department' ? await this.#departmentKey(grant.organisation) : grant.organisation;
    return { stage, organisation };
  }

  async #departmentKey(organisation: string): Promise<string> {
    const { content } = await this.house.runner.fold('organisation', streamOf.organisation(organisation));
    if (!content?.key) throw refusalError('NOT_IN_YOUR_JURISDICTION', { stage: 'department' });
    return content.key;
  }
}

/** A panel works the cases of its round; everybody else whatever is in the queue. */
function mayWork(actor: Actor, { stage }: Scope, models: ReadModels): (round: string | null) => boolean {
  if (stage !== 'panel') return () => true;
  const known = new Map<string, boolean>();
  return (round) => {
    if (round === null) return false;
    const may = known.get(round) ?? isOnPanel(actor, round, models);
    known.set(round, may);
    return may;
  };
}

function kindsOf(stage: StageId, groups: readonly QueueGroup[]): readonly QueueCount[] {
  const kinds = new Set(groups.map(({ kind }) => kind));
  const countOf = (kind: QueueCount['kind']) =>
    groups.reduce((sum, group) => (group.kind === kind ? sum + group.count : sum), 0);
  return [...kinds].map((kind) => ({ stage, kind, count: countOf(kind) }));
}
