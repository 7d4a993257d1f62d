/** `node --import` this to run our TypeScript without a build: as jest's moduleNameMapper does. */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';

const libs = new URL('../../libs/', import.meta.url);

registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('#')) return next(new URL(`${specifier.slice(1)}/src/index.ts`, libs).href, context);
    if (specifier.startsWith('.') && specifier.endsWith('.js')) {
      const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
      if (existsSync(source)) return next(source.href, context);
    }
    return next(specifier, context);
  },
});
