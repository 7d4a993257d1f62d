import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { streamOf } from '#domain';
import { noticeOf, shownDiscretion, type ItemDeclaration, type PolicyVersion } from '#policies';
import { HOUSE, type House } from '#runtime';
import { policyBook } from '../../../../assessment/src/policy-book.js';
import { Public } from '../../http/actor.guard.js';

/** The documents and their items by name, for lists and for choosing: what an item asks is in its schema, the rest in the document. */
@ApiTags('policies')
@Controller('catalogue')
export class CatalogueController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Every policy with its items, in short: names, validity, the sentences that pay' })
  async list() {
    const versions = (await policyBook(this.house.runner)).all();
    const rows = await Promise.all(
      versions.map(async (version) => {
        const { versions: published } = await this.house.runner.fold('policy', streamOf.policy(version.id));
        return inShort(
          version,
          published.some((each) => each.version === version.version),
        );
      }),
    );
    return { rows, next: null };
  }
}

const inShort = (law: PolicyVersion, published: boolean) => ({
  id: law.id,
  family: law.family,
  version: law.version,
  title: law.title,
  number: law.number,
  issuer: law.issuer,
  kind: law.kind,
  // Only a measure pays: everything else is for the calculator, rehearsal or indicators.
  pays: law.kind === 'measure',
  notice: noticeOf(law),
  validity: law.validity,
  published,
  items: law.items.map(itemInShort),
});

const itemInShort = ({ id, title, department, applicantKinds, discretion, components }: ItemDeclaration) => ({
  id,
  title,
  department,
  applicantKinds,
  discretion: discretion && shownDiscretion(discretion),
  components: components.map(({ id: component, article, quote, treasuries, amountless }) => ({
    id: component,
    article,
    quote,
    treasuries,
    amountless,
  })),
});
