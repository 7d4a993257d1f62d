import { Inject, Injectable } from '@nestjs/common';
import type { QueueRow } from '#read-models';
import type { PolicyBook, Text } from '#policies';
import { HOUSE, type House, type QueueGroup } from '#runtime';
import { policyBook } from '../../../../assessment/src/policy-book.js';
import { Reads } from '../../http/reads.js';
import type { Actor } from '../../http/types.js';
import { Contests, type ContestHolder } from '../applications/contests.service.js';
import { yuanOf } from '../lines/wire.js';
import { PartyNames } from '../parties/party-names.service.js';

/** An item as it is shown: by the title that its policy gives it. */
export interface NamedItem {
  readonly id: string;
  readonly policy: string;
  readonly title: Text;
}

/** Something that waits, with the names of what it is about. Amounts in yuan. */
export interface QueueEntry extends QueueRow {
  /** `null`: it is about no applicant, or the person was erased. */
  readonly applicantName: string | null;
  readonly items: readonly NamedItem[];
  readonly roundTitle: Text | null;
  /** Number of the certificate, where it is about one claim and the number is no natural person's. */
  readonly certificate: string | null;
  /** Of a contested claim: who else claims the certificate. */
  readonly holders?: readonly ContestHolder[];
}

/** How many wait, of one round. */
export interface RoundCount {
  readonly id: string;
  readonly title: Text | null;
  readonly count: number;
}

export interface ItemCount extends NamedItem {
  readonly count: number;
}

/** Names in queues: whoever works a queue may read what is in it, applicants' names included. */
@Injectable()
export class QueueViews {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Contests) private readonly contests: Contests,
    @Inject(PartyNames) private readonly names: PartyNames,
  ) {}

  async entries(rows: readonly QueueRow[], actor: Actor): Promise<readonly QueueEntry[]> {
    const book = await policyBook(this.house.runner);
    const names = await this.names.fullOf(rows.flatMap(({ applicant }) => applicant ?? []));
    const titles = await this.#roundTitles(rows.flatMap(({ round }) => round ?? []));
    return Promise.all(
      rows.map(async (row) => ({
        ...row,
        total: row.total === null ? null : yuanOf(row.total as never),
        applicantName: (row.applicant && names.get(row.applicant)) || null,
        items: await this.#items(row, book),
        roundTitle: (row.round && titles.get(row.round)) || null,
        certificate: await this.#certificate(row),
        ...(await this.#holders(row, actor)),
      })),
    );
  }

  async rounds(groups: readonly QueueGroup[]): Promise<readonly RoundCount[]> {
    const counts = summed(groups, ({ round }) => round);
    const titles = await this.#roundTitles([...counts.keys()]);
    return [...counts].map(([id, count]) => ({ id, title: titles.get(id) ?? null, count }));
  }

  async items(groups: readonly QueueGroup[]): Promise<readonly ItemCount[]> {
    const book = await policyBook(this.house.runner);
    const named = groups.filter(({ policy, item }) => policy !== null && item !== null);
    const counts = summed(named, ({ policy, item }) => `${policy} ${item}`);
    return [...counts].map(([key, count]) => {
      const [policy = '', item = ''] = key.split(' ');
      return { ...namedItem(book, policy, item), count };
    });
  }

  /** A stamp is for all claims of an application that wait for it; everything else is about one item at most. */
  async #items({ policy, item, kind, claims }: QueueRow, book: PolicyBook): Promise<readonly NamedItem[]> {
    if (policy === null) return [];
    if (item !== null) return [namedItem(book, policy, item)];
    if (kind !== 'endorse') return [];
    const found = await this.reads.ask((models) => claims.flatMap((id) => models.claim(id)?.item ?? []));
    return [...new Set(found)].map((each) => namedItem(book, policy, each));
  }

  async #certificate({ claims }: QueueRow): Promise<string | null> {
    const [id, ...others] = claims;
    if (id === undefined || others.length > 0) return null;
    const number = (await this.reads.ask((models) => models.claim(id)))?.certificate.number;
    return number?.kind === 'public' ? number.number : null;
  }

  async #roundTitles(ids: readonly string[]): Promise<ReadonlyMap<string, Text>> {
    const rows = await this.reads.ask((models) => [...new Set(ids)].flatMap((id) => models.round(id) ?? []));
    return new Map(rows.map(({ id, title }) => [id, title]));
  }

  /** What waits because of other applicants says who they are. */
  async #holders(row: QueueRow, actor: Actor): Promise<{ holders?: readonly ContestHolder[] }> {
    const [id] = row.claims;
    if (row.kind !== 'review' || row.note !== 'contested' || id === undefined) return {};
    const claim = await this.reads.find((models) => models.claim(id));
    return { holders: await this.contests.holders(claim, actor) };
  }
}

function namedItem(book: PolicyBook, policy: string, id: string): NamedItem {
  const title = book.find(policy)?.items.find((each) => each.id === id)?.title ?? { zh: id, en: id };
  return { id, policy, title };
}

function summed(groups: readonly QueueGroup[], keyOf: (group: QueueGroup) => string | null) {
  const counts = new Map<string, number>();
  for (const group of groups) {
    const key = keyOf(group);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + group.count);
  }
  return counts;
}
