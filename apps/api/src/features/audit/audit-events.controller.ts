import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { parseInstant } from '#kernel';
import type { AuditEventFilter, HistoryEntry } from '#runtime';
import { Acts } from '../../http/actor.guard.js';
import { pageOf } from '../../http/page.dto.js';
import { Reads } from '../../http/reads.js';
import { timelineView } from '../applications/timeline-view.js';
import { PartyNames } from '../parties/party-names.service.js';
import { ActorNames } from './actor-names.service.js';
import { AuditEventsDto } from './audit.dto.js';

/** Searching the record: what happened to cases, the newest first. */
@ApiTags('audit')
@Acts('auditor')
@Controller('audit/events')
export class AuditEventsController {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(ActorNames) private readonly actors: ActorNames,
    @Inject(PartyNames) private readonly parties: PartyNames,
  ) {}

  @Get()
  @ApiOperation({
    summary:
      'Events of cases by case, type, actor, text and business time, the newest first; a page looks at a bounded part of the record',
  })
  async search(@Query() query: AuditEventsDto) {
    const page = await this.reads.ask((models) => models.auditEvents(filterOf(query), pageOf(query)));
    return { ...page, rows: await this.#named(page.rows) };
  }

  async #named(entries: readonly HistoryEntry[]) {
    const applicants = await this.#applicantsOf(entries);
    const [accounts, organisations, parties] = await Promise.all([
      this.actors.accountsOf(entries.map(({ row }) => row.actor)),
      this.actors.organisationsOf(entries.map(({ row }) => row.jurisdiction)),
      this.parties.fullOf([...applicants.values(), ...entries.map(({ row }) => row.jurisdiction)]),
    ]);
    return entries.map(({ row, recorded }) => {
      const applicant = applicants.get(row.application) ?? null;
      return auditEventView(row, recorded.event.body, {
        actorName: accounts.get(row.actor) ?? null,
        organisationName: organisations.get(row.jurisdiction) ?? null,
        partyName: parties.get(row.jurisdiction) ?? null,
        applicant,
        applicantName: (applicant === null ? undefined : parties.get(applicant)) ?? null,
      });
    });
  }

  async #applicantsOf(entries: readonly HistoryEntry[]): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(entries.map(({ row }) => row.application))];
    const rows = await this.reads.ask((models) => ids.flatMap((id) => models.case(id) ?? []));
    return new Map(rows.map(({ id, applicant }) => [id, applicant]));
  }
}

interface Names {
  readonly actorName: string | null;
  readonly organisationName: { readonly zh: string; readonly en: string } | null;
  /** Of an applicant in whose name it was done. */
  readonly partyName: string | null;
  readonly applicant: string | null;
  readonly applicantName: string | null;
}

/** An event with its whole body as the record has it (money in it is fen text), and who is meant by the ids around it. */
const auditEventView = (row: HistoryEntry['row'], body: object, names: Names) => ({
  ...timelineView(row),
  ...names,
  body,
});

const filterOf = ({ application, type, actor, text, from, until }: AuditEventsDto): AuditEventFilter => ({
  ...(application === undefined ? {} : { application }),
  ...(type === undefined ? {} : { type }),
  ...(actor === undefined ? {} : { actor }),
  ...(text === undefined ? {} : { text }),
  ...(from === undefined ? {} : { from: parseInstant(from)! }),
  ...(until === undefined ? {} : { until: parseInstant(until)! }),
});
