import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveFolder } from '../../electron/browser/serve.js';

const folder = mkdtempSync(join(tmpdir(), 'soundings-page-'));
const outside = mkdtempSync(join(tmpdir(), 'soundings-outside-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), '<p>page</p>');
writeFileSync(join(folder, 'assets', 'worker-abc.js'), 'export {}');
writeFileSync(join(folder, 'notes.exe'), 'no');
writeFileSync(join(outside, 'secret.txt'), 'secret');
symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));

let served: Served;
beforeAll(async () => {
  served = await serveFolder(folder);
});
afterAll(() => served.close());

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
  readonly headers: Record<string, unknown>;
}

/** The path goes out as it is written, without the tidying that fetch would do. */
function ask(path: string, { method = 'GET', host = new URL(served.url).host } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(served.url);
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.on('data', (piece: Buffer) => (body += piece.toString()));
      response.on('end', () => {
        resolve({ status: response.statusCode, body, headers: response.headers });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('the page served to this machine', () => {
  it('is bound to 127.0.0.1', () => {
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('gives the page with a policy that allows its own files alone', async () => {
    const { status, body, headers } = await ask('/');
    expect([status, body]).toEqual([200, '<p>page</p>']);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("connect-src 'self'");
    expect(headers['content-security-policy']).not.toContain("'unsafe-eval'");
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it('lets only the worker compile expressions, and connect nowhere else', async () => {
    const { headers } = await ask('/assets/worker-abc.js');
    expect(headers['content-security-policy']).toContain("'unsafe-eval'");
    expect(headers['content-security-policy']).toContain("connect-src 'self'");
  });

  it.each([
    ['a path out of the folder', '/../secret.txt'],
    ['an encoded path out of the folder', '/%2e%2e/%2e%2e/etc/passwd'],
    ['a link out of the folder', '/link.txt'],
    ['a kind of file the page does not use', '/notes.exe'],
    ['a file that is not there', '/nothing.js'],
    ['an address that cannot be decoded', '/%E0%A4%A'],
    ['a folder', '/assets'],
  ])('refuses %s', async (_, path) => {
    const { status, body } = await ask(path);
    expect([status, body]).toEqual([404, '']);
  });

  it('refuses to be asked under another name, as a rebinding site would', async () => {
    expect((await ask('/', { host: 'evil.example' })).status).toBe(403);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    expect((await ask('/', { method })).status).toBe(405);
  });
});

describe('the port', () => {
  it('is the one asked for, and another where that is taken', async () => {
    const { port } = new URL(served.url);
    const other = await serveFolder(folder, Number(port));
    expect(new URL(other.url).port).not.toBe(port);
    await other.close();
  });
});
