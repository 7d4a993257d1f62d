import type { Fen } from '#kernel';
import { fixedSum } from '../../engine/amounts.js';
import { countPerYear } from '../../engine/caps.js';
import type { ClaimContext, TurnedAway } from '../../engine/claim-context.js';
import { choiceFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import type { Parameter } from '../../engine/parameters.js';
import type { Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';
import { choice, item } from './common-facts.js';
import {
  COPYRIGHT,
  COPYRIGHT_PERSON_COUNT,
  COPYRIGHT_UNIT_COUNT,
  DEMO_NATIONAL_PARK,
  DEMO_NATIONAL_UNIT,
  DEMO_PROVINCE_PARK,
  DEMO_PROVINCE_UNIT,
  VALUABLE_WORK,
} from './parameters.js';
import { COPYRIGHT_DEMO, sharedTitleGroup } from './titles.js';

const ARTICLE = '（三）';

/**
 * 对我市单位或个人取得广东省作品著作权登记部门颁发的作品著作权登记证书，给予资助100元/个，同一单位每年受资助的作品数量最高为100件，
 * 同一个人每年受资助的作品数量最高为50件；
 */
const REGISTRATION: ComponentDeclaration = {
  id: 'lechang-3-copyright-reg',
  article: ARTICLE,
  quote:
    '对我市单位或个人取得广东省作品著作权登记部门颁发的作品著作权登记证书，给予资助100元/个，同一单位每年受资助的作品数量最高为100件，同一个人每年受资助的作品数量最高为50件；',
  nature: '资助',
  treasuries: ['district'],
};

/** 我市单位或个人……广东省作品著作权登记部门颁发的 */
function registrationEntitlement(context: ClaimContext): Part[] | TurnedAway {
  const registrar = choiceFact(context.facts, 'registrar');
  if (!context.isLocal) {
    const words = text('不是我市单位或个人', 'not a unit or person of the city');
    return context.turnAway('notEligible', 'NOT_LOCAL', ARTICLE, words);
  }
  if (registrar !== 'guangdong') {
    const words = text(
      '证书不是广东省作品著作权登记部门颁发',
      'the certificate is not from the registrar of Guangdong Province',
    );
    return context.turnAway('notEligible', 'OTHER_REGISTRAR', ARTICLE, words);
  }
  return [fixedSum(context, REGISTRATION, COPYRIGHT)];
}

export const copyrightReg: ItemRule = {
  item: item({
    id: 'copyright_reg',
    title: text('作品著作权登记', 'Copyright registration of a work'),
    components: [REGISTRATION],
    certificate: text('登记证书号（每件作品一份）', 'Number of the certificate (one for each work)'),
    facts: [
      choice('registrar', text('登记机构', 'Registrar'), [
        ['guangdong', '广东省作品著作权登记部门', 'The registrar of Guangdong Province'],
        ['national', '中国版权保护中心', 'The Copyright Protection Centre of China'],
      ]),
    ],
  }),
  entitlement: registrationEntitlement,
  ...countPerYear(({ input }) =>
    input.applicant.kind === 'individual' ? COPYRIGHT_PERSON_COUNT : COPYRIGHT_UNIT_COUNT,
  ),
};

/** 对获评广东省最具价值版权作品称号的单位或个人奖励1万元/个； */
const VALUABLE: ComponentDeclaration = {
  id: 'lechang-3-gd-valuable-work',
  article: ARTICLE,
  quote: '对获评广东省最具价值版权作品称号的单位或个人奖励1万元/个；',
  nature: '奖励',
  treasuries: ['district'],
};

export const gdValuableWork: ItemRule = {
  item: item({
    id: 'gd_valuable_work',
    title: text('广东省最具价值版权作品', 'Most valuable copyright work of Guangdong'),
    components: [VALUABLE],
    certificate: text('称号证书编号', 'Number of the certificate'),
    facts: [],
  }),
  entitlement: (context) => [fixedSum(context, VALUABLE, VALUABLE_WORK)],
};

const SUMS: Readonly<Record<string, Parameter<Fen>>> = {
  nationalPark: DEMO_NATIONAL_PARK,
  nationalUnit: DEMO_NATIONAL_UNIT,
  provincePark: DEMO_PROVINCE_PARK,
  provinceUnit: DEMO_PROVINCE_UNIT,
};

export const copyrightDemo: ItemRule = {
  item: item({
    id: 'copyright_demo',
    title: text('版权示范园区（基地）、示范单位', 'Copyright demonstration park or unit'),
    components: [COPYRIGHT_DEMO],
    certificate: text('称号文件文号', 'Number of the document'),
    facts: [
      choice('title', text('称号', 'Title'), [
        ['nationalPark', '国家版权示范园区（基地）', 'National demonstration park (base)'],
        ['nationalUnit', '国家版权示范单位', 'National demonstration unit'],
        ['provincePark', '广东省版权示范园区（基地）', 'Guangdong demonstration park (base)'],
        ['provinceUnit', '广东省版权示范单位', 'Guangdong demonstration unit'],
      ]),
    ],
  }),
  entitlement: (context) => [fixedSum(context, COPYRIGHT_DEMO, SUMS[choiceFact(context.facts, 'title')]!)],
  groups: (context) => [sharedTitleGroup(context)],
};
