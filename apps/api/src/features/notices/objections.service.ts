import { Inject, Injectable } from '@nestjs/common';
import { streamOf, type Grant, type LineState, type World } from '#domain';
import { refuse, type Refusal } from '#kernel';
import type { ObjectionRow } from '#read-models';
import { HOUSE, type House } from '#runtime';
import type { JsonObject, Vault } from '#vault';
import { findVersion } from '../../../../assessment/src/policy-book.js';
import { actorOf } from '../../http/commands.service.js';
import type { Request } from '../../http/types.js';
import { VAULT } from '../../tokens.js';
import { without, yuanOf } from '../lines/wire.js';
import { PartyNames } from '../parties/party-names.service.js';

/** Who decides an objection: the government's office, or the department that collects the line's item. */
@Injectable()
export class Objections {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(PartyNames) private readonly names: PartyNames,
  ) {}

  /** The grant in which the actor decides on this line; NOT_IN_YOUR_JURISDICTION, CONFLICT_OF_DUTY. */
  async decider(world: World, request: Request, line: LineState): Promise<Grant | Refusal> {
    const { account } = actorOf(request);
    const grant = await this.#grantFor(world, request, line);
    if (!grant) return refuse('NOT_IN_YOUR_JURISDICTION', { role: 'department' });
    if (line.duties.applied?.includes(account))
      return refuse('CONFLICT_OF_DUTY', { duty: 'reviewed', held: 'applied' });
    return grant;
  }

  /** Contact and grounds only for those who would decide; for others the statement is `null`. */
  async view(request: Request, { statement, ...row }: ObjectionRow) {
    const line = await this.house.runner.fold('line', streamOf.line(row.line));
    const may = (await this.#grantFor(this.house.runner, request, line)) !== undefined;
    const data = may ? await this.vault.read(statement) : undefined;
    const told = data && statementOf(data);
    return {
      ...without(row, 'raisedOrdinal'),
      statement: told ?? null,
      mayDecide: may,
      about: await this.#about(request, line),
    };
  }

  /** The line objected to, as a person names it. */
  async #about(request: Request, { content, revision }: LineState) {
    if (!content) return null;
    const { applicant, application, item, awardYear, total, policy, policyVersion } = content;
    const names = await this.names.forOffice(actorOf(request), [applicant]);
    const law = await findVersion(this.house.runner, policy, policyVersion);
    const title = law?.items.find((each) => each.id === item)?.title ?? null;
    return {
      application,
      applicantName: names.get(applicant) ?? null,
      title,
      awardYear,
      total: yuanOf(total),
      revision,
    };
  }

  async #grantFor(world: World, request: Request, { content }: LineState): Promise<Grant | undefined> {
    const { grants } = actorOf(request);
    const office = grants.find((each) => each.role === 'governmentOffice');
    if (office || !content) return office;
    const law = await findVersion(world, content.policy, content.policyVersion);
    const item = law?.items.find((each) => each.id === content.item);
    for (const grant of grants.filter((each) => each.role === 'department')) {
      const { content: organisation } = await world.fold('organisation', streamOf.organisation(grant.organisation));
      if (item && organisation?.key === item.department) return grant;
    }
    return undefined;
  }
}

/** As the public wrote it; who objects need not give a name. */
function statementOf({ name, contact, grounds }: JsonObject) {
  return { name, contact, grounds } as {
    readonly name: string | null;
    readonly contact: string;
    readonly grounds: string;
  };
}
