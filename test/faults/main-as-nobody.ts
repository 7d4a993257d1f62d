/** `npm start` by somebody who is not root, whom no permission would stop. */
const NOBODY = 65534;
if (process.getuid?.() === 0) {
  process.setgid?.(NOBODY);
  process.setuid?.(NOBODY);
}
await import('../../apps/api/src/main.js');
