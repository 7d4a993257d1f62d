import { defineTexts } from '../../i18n/texts.js';

export const overviewTexts = defineTexts(
  {
    title: '待办',
    what: '等待您办理的事项，按环节列出。',
    nobody: '您目前没有需要办理的环节。',
    nothing: '没有待办事项。',
    queueOf: (stage: string) => `查看“${stage}”待办`,
    pages: { '/batches': '办理批次', '/publication': '办理公示', '/payments': '办理拨付' },
  },
  {
    title: 'Queue',
    what: 'What waits for you, stage by stage.',
    nobody: 'No stage is yours to work on at present.',
    nothing: 'Nothing waits.',
    queueOf: (stage: string) => `Queue of “${stage}”`,
    pages: { '/batches': 'Go to batches', '/publication': 'Go to notices', '/payments': 'Go to payouts' },
  },
);
