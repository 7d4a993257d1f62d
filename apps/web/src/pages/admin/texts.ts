import { defineTexts } from '../../i18n/texts.js';
import { defaultsTexts } from './defaults/texts.js';
import { healthTexts } from './health/texts.js';
import { organisationsTexts } from './organisations/texts.js';
import { partiesTexts } from './parties/texts.js';
import { roundsTexts } from './rounds/texts.js';
import { stampsTexts } from './rounds/stamps-texts.js';
import { usersTexts } from './users/texts.js';

export const adminTexts = defineTexts(
  {
    title: '管理',
    places: '管理页面',
    nav: {
      health: '运行状况',
      users: '人员',
      organisations: '机构',
      parties: '申报单位',
      rounds: '轮次',
      defaults: '默认做法',
      rates: '贷款市场报价利率',
    },
    zh: '中文名称',
    en: '英文名称',
    kind: '类别',
    name: '名称',
    from: '起',
    until: '止',
    open: '长期',
    optionalUntil: '止（选填，当日起失效）',
    organisationKinds: {
      park: '工业园区',
      township: '乡镇',
      subdistrict: '街道',
      department: '汇总部门',
      panelOffice: '评审专项小组办公室',
      governmentOffice: '区委区政府办公室',
      finance: '财政部门',
      audit: '审计机关',
      policyOffice: '政策办公室',
    },
    users: usersTexts.zh,
    organisations: organisationsTexts.zh,
    parties: partiesTexts.zh,
    rounds: roundsTexts.zh,
    stamps: stampsTexts.zh,
    defaults: defaultsTexts.zh,
    health: healthTexts.zh,
  },
  {
    title: 'Administration',
    places: 'Pages of the administrator',
    nav: {
      health: 'Health',
      users: 'Users',
      organisations: 'Organisations',
      parties: 'Parties',
      rounds: 'Rounds',
      defaults: 'Defaults',
      rates: 'Loan prime rate',
    },
    zh: 'Name in Chinese',
    en: 'Name in English',
    kind: 'Kind',
    name: 'Name',
    from: 'From',
    until: 'Until',
    open: 'open',
    optionalUntil: 'Until (optional; from this day on no longer)',
    organisationKinds: {
      park: 'Industrial park',
      township: 'Township',
      subdistrict: 'Subdistrict',
      department: 'Collecting department',
      panelOffice: 'Panel office',
      governmentOffice: 'Committee and government office',
      finance: 'Finance bureau',
      audit: 'Audit office',
      policyOffice: 'Policy office',
    },
    users: usersTexts.en,
    organisations: organisationsTexts.en,
    parties: partiesTexts.en,
    rounds: roundsTexts.en,
    stamps: stampsTexts.en,
    defaults: defaultsTexts.en,
    health: healthTexts.en,
  },
);
