import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Contents, app, recorded } from '../support/electron-recorder.js';

vi.mock('electron', () => import('../support/electron-recorder.js'));

beforeAll(async () => {
  await import('../../electron/desktop/main.js');
  await vi.waitFor(() => {
    expect(recorded.windows[0]?.url).toBeDefined();
  });
});

const pageUrl = 'app://workbench/index.html';
const ours = { senderFrame: { url: pageUrl, parent: null } };

describe('the desktop shell at start', () => {
  it('turns the sandbox on and names its scheme before it is ready', () => {
    expect(recorded.order.slice(0, 3)).toEqual(['sandbox', 'schemes', 'ready']);
    expect(recorded.privileges).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });

  it('opens one window of its own page, sandboxed and isolated, without developer tools when packaged', () => {
    expect(recorded.windows.map(({ url }) => url)).toEqual([pageUrl]);
    expect(recorded.windows[0]?.options['webPreferences']).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    });
  });

  it('looks nothing up: no background requests, no encrypted name look-ups, no spelling', () => {
    expect(recorded.switches).toEqual(
      new Map([
        ['disable-background-networking', ''],
        ['dns-over-https-mode', 'off'],
      ]),
    );
    expect(recorded.spelling).toBe(false);
  });
});

describe('the network', () => {
  const cancelled = (url: string): boolean => {
    let verdict = { cancel: false };
    recorded.beforeRequest?.({ url }, (given) => {
      verdict = given;
    });
    return verdict.cancel;
  };

  it.each([
    'https://example.org/',
    'http://127.0.0.1:80/',
    'ws://127.0.0.1/',
    'wss://a.example/',
    'ftp://a.example/',
    'file:///etc/passwd',
    'devtools://devtools/x',
  ])('is shut to %s', (url) => {
    expect(cancelled(url)).toBe(true);
  });

  it.each([pageUrl, 'blob:app://workbench/1', 'data:text/plain,x'])('is open to the page’s own %s', (url) => {
    expect(cancelled(url)).toBe(false);
  });

  it('leads nowhere even past the filter', () => {
    expect(recorded.proxy).toEqual({
      mode: 'fixed_servers',
      proxyRules: '127.0.0.1:9',
      proxyBypassRules: '',
    });
  });
});

describe('permissions', () => {
  it.each([
    'geolocation',
    'media',
    'notifications',
    'clipboard-read',
    'openExternal',
    'fileSystem',
    'local-network',
  ])('deny %s', (permission) => {
    let granted = true;
    recorded.permissionRequest?.({}, permission, (given) => {
      granted = given;
    });
    expect([granted, recorded.permissionCheck?.({}, permission), recorded.device?.()]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('a page', () => {
  it('stays where it is: no navigation, no webview, no window', () => {
    const contents = new Contents();
    app.emit('web-contents-created', {}, contents);
    const stopped = ['will-navigate', 'will-frame-navigate', 'will-attach-webview'].map((event) => {
      const preventDefault = vi.fn();
      contents.emit(event, { preventDefault });
      return preventDefault.mock.calls.length;
    });
    expect([stopped, contents.opener?.()]).toEqual([[1, 1, 1], { action: 'deny' }]);
  });
});

async function ask(url: string, method = 'GET'): Promise<Response> {
  const handler = recorded.schemes.get('app');
  if (handler === undefined) throw new Error('no handler');
  return handler({ url, method } as Request);
}

describe('app://', () => {
  it.each([
    ['another host', 'app://elsewhere/index.html', 'GET', 403],
    ['a method that writes', pageUrl, 'POST', 403],
    ['a path out of the folder', 'app://workbench/..%2f..%2fetc/passwd', 'GET', 404],
  ])('refuses %s, with the policy all the same', async (_, url, method, status) => {
    const response = await ask(url, method);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('a call from the page', () => {
  it('is answered for the page alone', async () => {
    const choose = recorded.calls.get('chooseFiles');
    expect(() =>
      choose?.({ senderFrame: { url: 'https://evil.example/', parent: null } }, 'exports'),
    ).toThrow('unknown page');
    expect(() => choose?.({ senderFrame: { url: pageUrl, parent: {} } }, 'exports')).toThrow('unknown page');
    expect(() => choose?.({ senderFrame: null }, 'exports')).toThrow('unknown page');
    await expect(choose?.(ours, 'exports')).resolves.toEqual({ ok: true, value: [] });
  });

  it('with arguments that are not of the contract is refused', async () => {
    await expect(recorded.calls.get('chooseFiles')?.(ours, '__proto__')).rejects.toThrow('chooseFiles takes');
    await expect(recorded.calls.get('saveFile')?.(ours, 'x', 'text')).rejects.toThrow('saveFile takes');
  });

  it('to choose hands over names and tokens, never a path, and each token is answered once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'soundings-choose-'));
    writeFileSync(join(folder, 'a.csv'), 'a');
    recorded.opened = { canceled: false, filePaths: [join(folder, 'a.csv')] };
    const chosen = await recorded.calls.get('chooseFiles')?.(ours, 'exports');
    expect(chosen).toMatchObject({ ok: true, value: [{ name: 'a.csv' }] });
    expect(JSON.stringify(chosen)).not.toContain(folder);
    const { value } = chosen as { value: readonly { token: string }[] };
    const address = `app://workbench/.file/${value[0]?.token ?? ''}`;
    const [first, second] = [await ask(address), await ask(address)];
    expect([first.status, await first.text(), second.status]).toEqual([200, 'a', 404]);
    expect(first.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('to save writes where the person said, and suggests a name without a folder', async () => {
    const place = join(mkdtempSync(join(tmpdir(), 'soundings-save-')), 'r.html');
    recorded.saved = { canceled: false, filePath: place };
    await expect(
      recorded.calls.get('saveFile')?.(ours, '../../etc/report: 1.html', new Uint8Array([104, 105])),
    ).resolves.toEqual({ ok: true, value: 'saved' });
    expect(readFileSync(place, 'utf8')).toBe('hi');
    expect(recorded.saveOptions).toEqual({ defaultPath: 'report_ 1.html' });
  });
});

describe('unsaved decisions', () => {
  it('are kept in the user’s own folder, handed back with the time, and thrown away when asked', async () => {
    recorded.userData = join(mkdtempSync(join(tmpdir(), 'soundings-drafts-')), 'not-yet-there');
    const call = (name: string, ...args: unknown[]): unknown => recorded.calls.get(name)?.(ours, ...args);
    await expect(call('draft')).resolves.toEqual({ ok: true, value: null });
    const bytes = new Uint8Array([1, 2, 3]);
    const before = Date.now();
    await expect(call('keepDraft', bytes)).resolves.toEqual({ ok: true, value: null });
    const found = (await call('draft')) as { value: { bytes: Uint8Array; keptAt: string } };
    expect(found.value.bytes).toEqual(bytes);
    expect(Math.abs(Date.parse(found.value.keptAt) - before)).toBeLessThan(10_000);
    await expect(call('dropDraft')).resolves.toEqual({ ok: true, value: null });
    await expect(call('draft')).resolves.toEqual({ ok: true, value: null });
    await expect(call('keepDraft', 'text')).rejects.toThrow('keepDraft takes bytes');
  });

  it('are asked about before the window closes: stay, or close all the same', () => {
    const contents = recorded.windows[0]?.contents;
    const closing = [0, 1].map((pressed) => {
      recorded.pressed = pressed;
      const preventDefault = vi.fn();
      contents?.emit('will-prevent-unload', { preventDefault });
      return preventDefault.mock.calls.length;
    });
    expect(closing).toEqual([0, 1]);
    expect(recorded.questions[0]).toMatchObject({ buttons: ['Stay', 'Close without saving'] });
  });
});

describe('preload', () => {
  it('gives the page its calls and nothing else', async () => {
    await import('../../electron/preload.js');
    expect([...recorded.exposed.keys()]).toEqual(['workbench']);
    const workbench = recorded.exposed.get('workbench');
    expect(Object.keys(workbench ?? {})).toEqual([
      'chooseFiles',
      'takeDropped',
      'nextArrival',
      'saveFile',
      'keepDraft',
      'draft',
      'dropDraft',
    ]);
    await expect(workbench?.['chooseFiles']?.('exports')).resolves.toBe('answered');
    await workbench?.['takeDropped']?.([new File([], 'a.csv')]);
    expect(recorded.invoked).toEqual([
      ['chooseFiles', 'exports'],
      ['takeDropped', ['/of/a.csv']],
    ]);
  });
});
