import { Inject, Injectable } from '@nestjs/common';
import { streamOf, type CommandFor, type DeciderName } from '#domain';
import { isRefusal, shanghaiDate, type Instant } from '#kernel';
import { derivedId, digestOf, HOUSE, type House, type Outcome } from '#runtime';
import { checkPassword } from '#vault';
import { RefusalError, refusalError } from '../../http/refusal-error.js';
import { SETUP_CODE } from '../../tokens.js';
import { AccountsService } from '../accounts/accounts.service.js';
import type { SetupCode } from './setup-code.js';

export interface FirstAdministrator {
  readonly login: string;
  readonly password: string;
  readonly displayName: string;
}

/** The first start: an administrator by the one-time code. It can be repeated after a crash, and done only once. */
@Injectable()
export class SetupService {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(SETUP_CODE) private readonly setupCode: SetupCode,
  ) {}

  async kind(): Promise<'none' | 'real' | 'demonstration'> {
    return (await this.house.runner.fold('installation', streamOf.installation())).kind;
  }

  /** Is there an account with this login? */
  async isPresent(login: string): Promise<boolean> {
    const account = await this.house.runner.fold('account', streamOf.account(this.accounts.idOf(login)));
    return account.status === 'active';
  }

  async assertMayBegin(code: string): Promise<void> {
    if ((await this.kind()) !== 'none') throw refusalError('ALREADY_SET_UP');
    if (!this.setupCode.matches(code)) throw refusalError('SETUP_CODE_WRONG');
  }

  /** Account, role, then the installation itself: whatever a crash cut off is done again under the same ids. */
  async begin(
    administrator: FirstAdministrator,
    kind: 'real' | 'demonstration',
    startsAt: Instant | null,
  ): Promise<{ account: string; outcome: Outcome }> {
    const weak = checkPassword(administrator.password, administrator.login);
    if (weak) throw new RefusalError(weak);
    if (startsAt !== null) this.house.clock.follow(startsAt, this.house.surroundings.systemNow());
    const by = { actor: 'system:setup', role: 'administrator', jurisdiction: '*' };
    const seed = derivedId('setup', administrator.login);
    const { account, outcome } = await this.accounts.register(
      { ...administrator, name: administrator.displayName, recordSeed: seed },
      by,
    );
    if (isRefusal(outcome)) throw new RefusalError(outcome);
    await this.#run('roleGrant', streamOf.roleGrant(account), seed, {
      type: 'GrantRole',
      grant: derivedId('grant', seed),
      role: 'administrator',
      organisation: '*',
      from: shanghaiDate(this.house.clock.now()),
      until: null,
    });
    const begun = await this.#run('installation', streamOf.installation(), seed, {
      type: 'BeginInstallation',
      kind,
      administrator: account,
      startsAt,
    });
    return { account, outcome: begun };
  }

  async #run<Name extends DeciderName>(
    decider: Name,
    stream: string,
    seed: string,
    command: CommandFor<Name>,
  ): Promise<Outcome> {
    const answer = await this.house.runner.execute(
      decider,
      stream,
      {
        commandId: derivedId('setup', seed, decider),
        digest: digestOf(command),
        at: this.house.clock.now(),
        actor: 'system:setup',
        role: 'administrator',
        jurisdiction: '*',
        trusted: true,
      },
      command,
    );
    if (isRefusal(answer)) throw new RefusalError(answer);
    return answer;
  }
}
