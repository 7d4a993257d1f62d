import { defineTexts } from '../../../i18n/texts.js';

/** The offices of every tier. */
export const organisationsTexts = defineTexts(
  {
    title: '机构',
    register: '登记机构',
    key: '政策文件中的部门代号',
    keyHelp: '仅汇总部门填写，如 science、market。',
    treasury: '拨付的财政级次',
    treasuryHelp: '仅财政部门填写；不填则按政策文件的本级财政。',
    byDocument: '按政策文件',
    table: '机构一览',
    related: '所辖申报单位',
    members: '在其名下办理的人员',
    none: '还没有登记机构。',
    done: '机构已登记。',
    noRelated: '没有登记在其名下的申报单位。',
    moreRelated: '显示更多',
  },
  {
    title: 'Organisations',
    register: 'Register an organisation',
    key: 'Key in the policy documents',
    keyHelp: 'Departments only, e.g. science, market.',
    treasury: 'Treasury that it pays from',
    treasuryHelp: 'Finance only; otherwise the document’s own treasury.',
    byDocument: 'as the document says',
    table: 'All organisations',
    related: 'Parties that belong to it',
    members: 'Who acts in its name',
    none: 'There is no organisation yet.',
    done: 'The organisation was registered.',
    noRelated: 'No party belongs to it.',
    moreRelated: 'Show more',
  },
);
