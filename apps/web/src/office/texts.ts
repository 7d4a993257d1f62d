import { defineTexts } from '../i18n/texts.js';

export const officeTexts = defineTexts(
  {
    previousPage: '上一页',
    nextPage: '下一页',
    pages: (table: string) => `${table}翻页`,
    selectRow: (name: string) => `选择 ${name}`,
    selectAll: '选择本页全部',
    accepted: (count: number) => `${count} 条已办理`,
    refusedOf: (count: number) => `${count} 条未办理，原因如下`,
    download: '下载',
    none: '—',
    unknownName: '（姓名已删除）',
    openCase: '查看案件',
    cancel: '取消',
  },
  {
    previousPage: 'Previous page',
    nextPage: 'Next page',
    pages: (table: string) => `Pages of ${table}`,
    selectRow: (name: string) => `Select ${name}`,
    selectAll: 'Select all on this page',
    accepted: (count: number) => `${count} done`,
    refusedOf: (count: number) => `${count} not done, because`,
    download: 'Download',
    none: '—',
    unknownName: '(name erased)',
    openCase: 'Open the case',
    cancel: 'Cancel',
  },
);
