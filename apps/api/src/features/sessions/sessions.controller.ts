import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamOf } from '#domain';
import { HOUSE, type House } from '#runtime';
import type { CredentialStore, SessionStore } from '#vault';
import type { Config } from '../../config.js';
import { Public, SESSION_COOKIE, tokenOf } from '../../http/actor.guard.js';
import { actorOf } from '../../http/commands.service.js';
import { RefusalError, refusalError } from '../../http/refusal-error.js';
import type { Reply, Request } from '../../http/types.js';
import { CONFIG, CREDENTIALS, LIMITS, SESSIONS } from '../../tokens.js';
import { AccountsService } from '../accounts/accounts.service.js';
import type { Limits } from '../limits.js';
import { LogInDto } from './sessions.dto.js';

/** Logging in and out. Not a command: sessions are no part of the record. */
@ApiTags('sessions')
@Controller('sessions')
export class SessionsController {
  constructor(
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(CREDENTIALS) private readonly credentials: CredentialStore,
    @Inject(SESSIONS) private readonly sessions: SessionStore,
    @Inject(HOUSE) private readonly house: House,
    @Inject(LIMITS) private readonly limits: Limits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @Public()
  @ApiOperation({ summary: 'Log in; the token comes as a cookie and in the answer' })
  async logIn(@Body() body: LogInDto, @Req() request: Request, @Res({ passthrough: true }) reply: Reply) {
    const account = this.accounts.idOf(body.login);
    for (const key of [`login:${account}`, `address:${request.ip}:${account}`]) {
      const limited = await this.limits.logins.take(key);
      if (limited) throw new RefusalError(limited);
    }
    const state = await this.house.runner.fold('account', streamOf.account(account));
    // An unknown login takes as long as a wrong password.
    const right = await this.credentials.check(state.status === 'active' ? state.ref : undefined, body.password);
    if (!right) throw refusalError('LOGIN_FAILED');
    await this.limits.logins.reset(`login:${account}`);
    await this.limits.logins.reset(`address:${request.ip}:${account}`);
    const { token, session } = await this.sessions.create(account);
    void reply.header('set-cookie', this.#cookie(token, this.config.sessionHours * 3600));
    return { token, account, expiresAt: session.expiresAt };
  }

  @Get('current')
  @ApiOperation({ summary: 'Who am I, in which roles' })
  async current(@Req() request: Request) {
    const { account, grants } = actorOf(request);
    const profile = await this.accounts.profile(account);
    return { account, login: profile?.login ?? null, displayName: profile?.name ?? null, grants };
  }

  @Delete('current')
  @HttpCode(204)
  @ApiOperation({ summary: 'Log out' })
  async logOut(@Req() request: Request, @Res({ passthrough: true }) reply: Reply): Promise<void> {
    const token = tokenOf(request);
    if (token) await this.sessions.revoke(token);
    void reply.header('set-cookie', this.#cookie('', 0));
  }

  #cookie(token: string, seconds: number): string {
    const secure = this.config.secureCookie ? '; Secure' : '';
    return `${SESSION_COOKIE}=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${secure}`;
  }
}
