import { describe, expect, it } from '@jest/globals';
import { lawHtml, lawPage, lprRates, policies } from '../src/index.js';

const htmlOf = (id: string): string => lawHtml(lawPage(policies.find(id)!, lprRates));

describe('how a document is handled, on its page', () => {
  it.each(['lechang-2022-86', 'zezhou-2021-16'])('is marked as not stated by the text where we chose it: %s', (id) => {
    const html = htmlOf(id);
    expect(html).toMatch(/汇总部门：[^。]+（文件未规定，由本系统设定）。/);
    expect(html).toMatch(/办理程序：申报→[^。]+→拨付（文件未规定，按默认程序办理）。/);
  });

  it('is not where the text says it', () => {
    const html = htmlOf('yuanzhou-2023-25');
    expect(html).toContain('汇总部门：袁州区科技局、袁州区市场监督管理局。办理程序：申报→');
    expect(html).toContain('→拨付（通过、公示、拨付的先后与文件原文不同，按默认次序办理）。');
    expect(html).not.toContain('文件未规定，');
  });

  it.each(['huichang-2023', 'ganzhou-145'])('is left out where nothing is handled: %s', (id) => {
    expect(htmlOf(id)).not.toContain('办理程序');
  });
});
