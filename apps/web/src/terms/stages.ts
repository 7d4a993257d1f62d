import { defineTexts } from '../i18n/texts.js';

export const STAGES = [
  'declaration',
  'endorsement',
  'department',
  'panel',
  'settlement',
  'approval',
  'notice',
  'payout',
] as const;

export type Stage = (typeof STAGES)[number];

/** Names of the stages, and who acts in each. */
export const stageTexts = defineTexts(
  {
    names: {
      declaration: '申报',
      endorsement: '审核盖章',
      department: '部门审核',
      panel: '评审核实',
      settlement: '奖补金额核定',
      approval: '区委、区政府通过',
      notice: '公示',
      payout: '拨付',
    },
    actors: {
      declaration: '申报单位',
      endorsement: '乡镇、街道或园区',
      department: '汇总部门',
      panel: '评审专项小组',
      settlement: '系统按条款计算',
      approval: '区委、区政府',
      notice: '社会公众',
      payout: '财政部门',
    },
  },
  {
    names: {
      declaration: 'Declaration',
      endorsement: 'Endorsement',
      department: 'Department review',
      panel: 'Panel verification',
      settlement: 'Settlement',
      approval: 'Approval',
      notice: 'Public notice',
      payout: 'Payout',
    },
    actors: {
      declaration: 'the applicant',
      endorsement: 'township, subdistrict or park',
      department: 'the collecting department',
      panel: 'the review panel',
      settlement: 'computed from the articles',
      approval: 'district committee and government',
      notice: 'the public',
      payout: 'the finance bureau',
    },
  },
);
