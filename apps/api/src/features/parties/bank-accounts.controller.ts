import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamOf } from '#domain';
import { canonicalJson, refuse } from '#kernel';
import { derivedId, HOUSE, type House } from '#runtime';
import type { Vault } from '#vault';
import { Acts } from '../../http/actor.guard.js';
import { Commands, grantOf } from '../../http/commands.service.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Reply, Request } from '../../http/types.js';
import { IdPipe } from '../../http/validators.js';
import { VAULT } from '../../tokens.js';
import { inTheNameOf, payingOffice } from '../payments/finance-office.js';
import { BankAccountCheckDto, BankAccountDto } from './parties.dto.js';
import { actsFor } from './party-access.js';

/** Where a party is paid: confirmed by the party, checked by finance, kept in the vault. */
@ApiTags('parties')
@Controller('parties/:id/bank-account')
export class BankAccountsController {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(HOUSE) private readonly house: House,
    @Inject(VAULT) private readonly vault: Vault,
  ) {}

  @Put()
  @Acts('applicant')
  @ApiOperation({ summary: 'Confirm the account that the party is to be paid to' })
  confirm(
    @Param('id', IdPipe) id: string,
    @Body() body: BankAccountDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { organisation } = grantOf(request, 'applicant', id);
    return this.commands.run(request, reply, {
      decider: 'party',
      stream: streamOf.party(id),
      role: 'applicant',
      jurisdiction: organisation,
      ifMatch: 'optional',
      build: async (state) => {
        const account = { bank: body.bank, accountNumber: body.accountNumber, holder: body.holder };
        // Bank and holder count too: a bank that rejected a wrong holder may be asked again with the right one.
        const fingerprint = this.vault.keyedHash('bank-account', canonicalJson(account).normalize('NFKC'));
        if (state.account?.fingerprint === fingerprint) return refuse('ACCOUNT_UNCHANGED');
        const record = derivedId('bankAccount', this.commands.commandId(request));
        const { ref, commitment } = await this.vault.store(id, record, 'bankAccount', account);
        return { type: 'ConfirmBankAccount', ref, commitment, fingerprint };
      },
    });
  }

  @Get()
  @Acts('applicant', 'finance')
  @ApiOperation({ summary: 'The confirmed account, for the party itself and for finance' })
  async read(@Param('id', IdPipe) id: string, @Req() request: Request, @Res({ passthrough: true }) reply: Reply) {
    const finance = await payingOffice(this.house.runner, request);
    if (!finance && !actsFor(request, id)) throw refusalError('NOT_FOUND');
    const { account, revision } = await this.house.runner.fold('party', streamOf.party(id));
    if (!account) throw refusalError('NOT_FOUND');
    const data = await this.vault.read(account.ref);
    if (!data) throw refusalError('PERSON_ERASED');
    void reply.header('etag', `"${revision}"`).header('cache-control', 'no-store');
    const { bank, accountNumber, holder } = data as { readonly [Field in 'bank' | 'accountNumber' | 'holder']: string };
    return { bank, accountNumber, holder, fingerprint: account.fingerprint, check: account.check };
  }

  @Post('check')
  @HttpCode(200)
  @Acts('finance')
  @ApiOperation({ summary: 'Say whether the confirmed account is the payee’s' })
  async check(
    @Param('id', IdPipe) id: string,
    @Body() { fingerprint, outcome, note }: BankAccountCheckDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { organisation } = inTheNameOf([await payingOffice(this.house.runner, request)]);
    return this.commands.run(request, reply, {
      decider: 'party',
      stream: streamOf.party(id),
      role: 'finance',
      jurisdiction: organisation,
      ifMatch: 'optional',
      build: () => ({ type: 'CheckBankAccount', fingerprint, outcome, ...(note === undefined ? {} : { note }) }),
    });
  }
}
