import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamOf } from '#domain';
import { isRefusal, refuse } from '#kernel';
import { HOUSE, type House, type PageRequest } from '#runtime';
import type { CredentialStore, SessionStore } from '#vault';
import { Acts } from '../../http/actor.guard.js';
import { actorOf, Commands } from '../../http/commands.service.js';
import { pageOf, SearchedPageDto } from '../../http/page.dto.js';
import { Reads } from '../../http/reads.js';
import { RefusalError } from '../../http/refusal-error.js';
import { searchedPage } from '../../http/searched-page.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { CREDENTIALS, LIMITS, SESSIONS } from '../../tokens.js';
import type { Limits } from '../limits.js';
import { checkGrantee } from '../organisations/organisation-check.js';
import { AccountViews } from './account-views.js';
import { ChangePasswordDto, CreateAccountDto } from './accounts.dto.js';
import { AccountsService } from './accounts.service.js';
import { GrantsService } from './grants.service.js';

/** Persons who log in. */
@ApiTags('accounts')
@Controller('accounts')
export class AccountsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(HOUSE) private readonly house: House,
    @Inject(CREDENTIALS) private readonly credentials: CredentialStore,
    @Inject(SESSIONS) private readonly sessions: SessionStore,
    @Inject(LIMITS) private readonly limits: Limits,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(GrantsService) private readonly grants: GrantsService,
    @Inject(AccountViews) private readonly views: AccountViews,
  ) {}

  @Post()
  @Acts('administrator')
  @ApiOperation({ summary: 'Make an account, with a first role if one is given' })
  async create(@Body() body: CreateAccountDto, @Req() request: Request, @Res({ passthrough: true }) reply: Reply) {
    const id = this.accounts.idOf(body.login);
    const grant = body.grant ? this.grants.contentOf(request, body.grant) : undefined;
    const answer = await this.commands.run(request, reply, {
      decider: 'account',
      stream: streamOf.account(id),
      role: 'administrator',
      jurisdiction: '*',
      build: async (state, world) => {
        if (state.status !== 'none') return refuse('LOGIN_TAKEN');
        // The account is only made when its first role can be given: both or neither.
        const wrong = grant && (await checkGrantee(world, grant.role, grant.organisation));
        if (wrong) return wrong;
        if (grant?.until && grant.until <= grant.from) return refuse('GRANT_ENDS_BEFORE_IT_BEGINS');
        const { login, password, displayName } = body;
        const recordSeed = this.commands.commandId(request);
        return (await this.accounts.prepare({ login, password, name: displayName, recordSeed })).command;
      },
    });
    if (!grant) return answer;
    const granted = await this.commands.attempt(request, this.grants.intentOf(id, grant), 'grant');
    if (isRefusal(granted)) throw new RefusalError(granted);
    void reply.header('duixian-position', granted.position);
    return { ...answer, position: granted.position, grant: grant.grant };
  }

  @Post('me/password')
  @HttpCode(200)
  @ApiOperation({ summary: 'Change your own password; every session of yours ends, so log in again' })
  async changePassword(
    @Body() body: ChangePasswordDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { account, grants } = actorOf(request);
    const answer = await this.commands.run(request, reply, {
      decider: 'account',
      stream: streamOf.account(account),
      role: grants[0]?.role ?? 'public',
      jurisdiction: grants[0]?.organisation ?? '*',
      build: async (state) => {
        const limited = await this.limits.logins.take(`password:${account}`);
        if (limited) return limited;
        if (!(await this.credentials.check(state.ref, body.current))) return refuse('PASSWORD_WRONG');
        if (body.next === body.current) return refuse('PASSWORD_UNCHANGED');
        await this.limits.logins.reset(`password:${account}`);
        return this.accounts.preparePassword(account, state.ref, body.next, this.commands.commandId(request));
      },
    });
    await this.sessions.revokeAll(account);
    return answer;
  }

  @Get()
  @Acts('administrator', 'auditor')
  @ApiOperation({ summary: 'All accounts with their names and roles, or those found by a part of name or login' })
  async list(@Query() query: SearchedPageDto) {
    const ask = (page: PageRequest) => this.reads.ask((models) => models.accounts(page));
    const page = pageOf(query);
    const { q = '' } = query;
    const { rows, next } = await (q.trim() === ''
      ? ask(page)
      : searchedPage(page, q, ask, async ({ id, ref }) => {
          const profile = await this.accounts.profileOf(id, ref);
          return [profile?.name ?? null, profile?.login ?? null];
        }));
    return { rows: await Promise.all(rows.map((row) => this.views.account(row))), next };
  }

  @Get(':id')
  @Acts('administrator', 'auditor')
  @ApiOperation({ summary: 'One account with its name and all its role grants, ended ones included' })
  async one(@Param('id', IdPipe) id: string) {
    return this.views.account(await this.reads.find((models) => models.account(id)));
  }
}
