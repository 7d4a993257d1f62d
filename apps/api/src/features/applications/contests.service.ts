import { Inject, Injectable } from '@nestjs/common';
import { streamOf, type Certificate, type Reservation } from '#domain';
import type { ClaimRow } from '#read-models';
import { HOUSE, type House } from '#runtime';
import { Reads } from '../../http/reads.js';
import type { Actor } from '../../http/types.js';
import { PartyNames } from '../parties/party-names.service.js';
import { mayRead } from './visibility.js';

/** Another applicant's claim on the same certificate. */
export interface ContestHolder {
  readonly party: string;
  /** A natural person's in full only for whoever may read that person's case. `null`: erased. */
  readonly name: string | null;
  readonly application: string;
  readonly claim: string;
  readonly item: string;
  readonly status: Reservation['status'];
}

/** Who else claims a certificate: for the office that decides which of them are paid for it. */
@Injectable()
export class Contests {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(PartyNames) private readonly names: PartyNames,
  ) {}

  /** The claim's own standing on its certificate, and how everybody else's stands who has not given it up. */
  async standing({ id, applicant, certificate }: Contestant) {
    const { reservations } = await this.house.runner.fold(
      'achievement',
      streamOf.achievement(certificate.kind, certificate.key),
    );
    const others = Object.values(reservations).filter(
      (each) => each.applicant !== applicant && each.status !== 'released',
    );
    return { own: reservations[id]?.status ?? null, others };
  }

  /** The others with their names, as far as this actor may see them. */
  async holders(claim: Contestant, actor: Actor): Promise<readonly ContestHolder[]> {
    const { others } = await this.standing(claim);
    return Promise.all(others.map((each) => this.#holder(each, actor)));
  }

  async #holder({ applicant, application, claim, item, status }: Reservation, actor: Actor): Promise<ContestHolder> {
    const [party, readable] = await this.reads.ask((models) => {
      const view = models.case(application);
      return [models.party(applicant), view !== undefined && mayRead(actor, view, models)] as const;
    });
    const name = party && (readable ? await this.names.full(party.name) : await this.names.masked(party.name));
    return { party: applicant, name: name ?? null, application, claim, item, status };
  }
}

type Contestant = Pick<ClaimRow, 'id' | 'applicant'> & { readonly certificate: Certificate };
