/** `npm run test:web` goes every way; `npm test` the essential ones. */
export const FULL = process.env['DUIXIAN_TEST_WEB'] === 'full';
