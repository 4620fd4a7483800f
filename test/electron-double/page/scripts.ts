import { type Secret, bridgeInPage } from './bridge.js';
import { preloadWorld } from './preload-world.js';
import { makeWire } from './wire.js';

/** What TypeScript's runner writes around functions has no meaning in a page. */
const alone = 'const __name = (made) => made;';

/** For the page's own world, before any of its scripts. */
export function bridgeScript(secret: Secret): string {
  return `(() => { if (window !== window.top) return; ${alone} (${bridgeInPage.toString()})(${JSON.stringify(secret)}); })();`;
}

/** For the isolated world: preload's own text, unchanged, with the `require` of a sandboxed preload. */
export function preloadScript(secret: Secret, preload: string): string {
  return `(() => {
    if (window !== window.top) return;
    ${alone}
    const require = (${preloadWorld.toString()})(${JSON.stringify(secret)}, (${makeWire.toString()})());
    const module = { exports: {} };
    (function (require, module, exports) {\n${preload}\n})(require, module, module.exports);
  })();`;
}
