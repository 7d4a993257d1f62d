import { it } from '@jest/globals';

/** The steps of one journey, in their order. After one that failed the others are not tried: they say which it was. */
export function journey(): (name: string, act: () => Promise<unknown>) => void {
  let failed: string | undefined;
  return (name, act) =>
    it(name, async () => {
      if (failed !== undefined) throw new Error(`not reached: “${failed}” failed`);
      try {
        await act();
      } catch (error) {
        failed = name;
        throw error;
      }
    });
}
