import { defineTexts } from '../i18n/texts.js';

export const apiTexts = defineTexts(
  { failed: (status: number) => `服务器返回 ${status}，请稍后重试。` },
  { failed: (status: number) => `The server answered ${status}. Please try again later.` },
);
