import { outward } from './chromium/addresses.js';
import { schemes } from './protocol.js';
import { session } from './session.js';
import type { Target } from './target.js';

/** Chromium's names of what a page may ask for, and Electron's. */
const permissions: readonly (readonly [chromium: string, electron: string])[] = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['camera', 'media'],
  ['microphone', 'media'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-write', 'clipboard-sanitized-write'],
  ['midi', 'midi'],
];

/** Ask the program about each permission, and have Chromium do as it says for the page at `url`. */
export async function settlePermissions(target: Target, contents: unknown, url: string): Promise<void> {
  const origin = new URL(outward(url, schemes())).origin;
  for (const [name, electron] of permissions) {
    const setting = session.defaultSession.grants(contents, electron) ? 'granted' : 'denied';
    await target.chromium.devtools.ask('Browser.setPermission', { permission: { name }, setting, origin });
  }
}
