import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamOf } from '#domain';
import { isRefusal, isUscc, refuse } from '#kernel';
import type { PartyRow } from '#read-models';
import type { PageRequest } from '#runtime';
import { Acts } from '../../http/actor.guard.js';
import { Commands } from '../../http/commands.service.js';
import { pageOf } from '../../http/page.dto.js';
import { readablePage } from '../../http/readable-page.js';
import { Reads } from '../../http/reads.js';
import { refusalError } from '../../http/refusal-error.js';
import { searchedPage } from '../../http/searched-page.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { organisationOfKind } from '../organisations/organisation-check.js';
import { maskedIdNumber } from './id-number.js';
import { PartiesDto, RegisterPartyDto, RelatePartyDto } from './parties.dto.js';
import { assertMaySee } from './party-access.js';
import { PartyNames } from './party-names.service.js';
import { PartyRegister } from './party-register.service.js';

/** 主体: who can apply and be paid. */
@ApiTags('parties')
@Controller('parties')
export class PartiesController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(PartyRegister) private readonly parties: PartyRegister,
    @Inject(PartyNames) private readonly names: PartyNames,
  ) {}

  @Post()
  @Acts('administrator')
  @ApiOperation({
    summary: 'Register a party: an organisation by its USCC, or an individual by name and identity number',
  })
  async register(@Body() body: RegisterPartyDto, @Req() request: Request, @Res({ passthrough: true }) reply: Reply) {
    // Before an identity is kept that nobody has.
    if (body.uscc !== undefined && !isUscc(body.uscc)) throw refusalError('USCC_INVALID');
    const id = await this.parties.partyOf(identityOf(body), this.commands.newId(request, 'party'));
    return this.commands.run(request, reply, {
      decider: 'party',
      stream: streamOf.party(id),
      role: 'administrator',
      jurisdiction: '*',
      build: (state) =>
        state.status === 'none'
          ? this.parties.commandOf(id, body, this.commands.commandId(request))
          : refuse('PARTY_EXISTS', { party: id }),
    });
  }

  @Post(':id/relations')
  @Acts('administrator')
  @ApiOperation({
    summary: 'Say in which park a party resides, or in which township or subdistrict it sits, from when',
  })
  relate(
    @Param('id', IdPipe) id: string,
    @Body() { relation, organisation, from, until }: RelatePartyDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    return this.commands.run(request, reply, {
      decider: 'party',
      stream: streamOf.party(id),
      role: 'administrator',
      jurisdiction: '*',
      build: async (_, world) => {
        const kinds = relation === 'park' ? (['park'] as const) : (['township', 'subdistrict'] as const);
        const found = await organisationOfKind(world, organisation, kinds);
        if (isRefusal(found)) return found;
        return { type: 'RelateParty', relation, organisation, from, until: until ?? null };
      },
    });
  }

  @Get()
  @Acts('administrator', 'auditor')
  @ApiOperation({
    summary: 'All parties, those of an office, or those found by a part of the name or the USCC, natural persons too',
  })
  async list(@Query() query: PartiesDto) {
    const { q = '', organisation } = query;
    const ask = (each: PageRequest) =>
      this.reads.ask((models) =>
        organisation === undefined
          ? models.allParties(each)
          : readablePage(each, (next) => models.allParties(next), belongsTo(organisation)),
      );
    const page = pageOf(query);
    const { rows, next } = await (q.trim() === ''
      ? ask(page)
      : searchedPage(page, q, ask, async ({ name, uscc }) => [await this.names.full(name), uscc]));
    return { rows: await Promise.all(rows.map((row) => this.#view(row))), next };
  }

  @Get(':id')
  @ApiOperation({
    summary: 'A party: for itself, for the offices that it is related to, and for the district’s offices',
  })
  async one(@Param('id', IdPipe) id: string, @Req() request: Request, @Res({ passthrough: true }) reply: Reply) {
    const row = await this.reads.find((models) => models.party(id));
    assertMaySee(request, id, row.relations);
    void reply.header('etag', `"${row.revision}"`);
    return this.#view(row);
  }

  /** Everything but the account itself, which finance and the party read at …/bank-account. */
  async #view({ id, kind, name, uscc, relations, account, registeredAt, revision }: PartyRow) {
    const idNumber = name.kind === 'vault' ? await this.parties.idNumberOf(id, name.ref) : undefined;
    return {
      id,
      kind,
      name: await this.names.full(name),
      uscc,
      idNumber: idNumber === undefined ? null : maskedIdNumber(idNumber),
      relations,
      bankAccount: account && { check: account.check, confirmedAt: account.confirmedAt, note: account.note },
      registeredAt,
      revision,
    };
  }
}

const belongsTo =
  (organisation: string) =>
  ({ relations }: PartyRow): boolean =>
    relations.some((relation) => relation.organisation === organisation && relation.until === null);

/** USCC or identity number, whichever its kind has; the other must be absent. */
function identityOf({ kind, uscc, idNumber }: RegisterPartyDto): string {
  const person = kind === 'individual';
  const [own, other] = person ? [idNumber, uscc] : [uscc, idNumber];
  if (own === undefined || own === null || (other !== undefined && other !== null)) {
    throw refusalError('IDENTITY_OF_WRONG_KIND', { kind, expected: person ? 'idNumber' : 'uscc' });
  }
  return person ? `id-number:${own.toUpperCase()}` : `uscc:${own}`;
}
