import { type Canary, startCanary } from '../../support/canary.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../launch.js';
import { type Patch, freshHome, patchedProgram, program } from '../program-copy.js';
import { inMain } from './item.js';

let canary: Canary;
beforeAll(async () => {
  canary = await startCanary();
});
afterAll(() => canary.close());

const policyOff = inMain('"Content-Security-Policy": isWorker(path) ? workerPolicy : pagePolicy,', '');
const filterOff = inMain('callback({ cancel: !isOurs(details.url) });', 'callback({});');
const proxyOff = inMain('await session.setProxy({', 'void ({');

/** Every way out that a page has, tried at an address where something listens. True: one of them arrived. */
async function getsOut(patches: readonly Patch[]): Promise<boolean> {
  const app = patches.length === 0 ? program : patchedProgram(patches);
  const started = await launch({ app, home: freshHome() });
  const page = await started.firstWindow();
  const before = canary.seen.length;
  await page.evaluate(`(async () => {
    const away = ${JSON.stringify(canary.url)};
    const inWorker = 'onmessage = () => fetch("' + away + '/worker", { mode: "no-cors" }).catch(() => 0)';
    const tries = [
      () => fetch(away + '/fetch', { mode: 'no-cors' }),
      () => { new Image().src = away + '/image'; },
      () => { new WebSocket(away.replace('http', 'ws') + '/socket'); },
      () => { navigator.sendBeacon(away + '/beacon', 'x'); },
      () => { new Worker(URL.createObjectURL(new Blob([inWorker]))).postMessage(0); },
      () => { const frame = document.createElement('iframe'); frame.src = away + '/frame'; document.body.append(frame); },
    ];
    for (const one of tries) try { await one(); } catch { }
    await new Promise((resolve) => setTimeout(resolve, 700));
  })()`);
  await started.close();
  return canary.seen.length > before;
}

describe('S08, the network', () => {
  it('is reached in no way at all', async () => {
    expect(await getsOut([])).toBe(false);
  });

  it('is not reached where the page has no policy: the filter stops every request', async () => {
    expect(await getsOut([policyOff])).toBe(false);
  });

  it('is not reached past the filter either: the way out leads nowhere', async () => {
    expect(await getsOut([policyOff, filterOff])).toBe(false);
  });

  it('would be reached without the three: the test is not blind', async () => {
    expect(await getsOut([policyOff, filterOff, proxyOff])).toBe(true);
  });
});
