import { join } from 'node:path';
import { type Session, app, protocol } from 'electron';
import { pageFile, pathOf } from '../browser/page-files.js';
import { policyHeaders } from '../browser/policy.js';
import { handedResponse, tokenIn } from './handed-response.js';

const scheme = 'app';
const host = 'workbench';

/** The one address the window ever shows. */
export const pageUrl = `${scheme}://${host}/index.html`;

/** Before `ready`: our files have an origin of their own, so that the page's policy can name it. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answer `app://workbench/…` from the built page, and with the files that the person chose; any other host, method or path is refused. */
export function servePage(session: Session): void {
  const folder = join(app.getAppPath(), 'dist', 'web');
  session.protocol.handle(scheme, async (request) => {
    const { host: asked } = new URL(request.url);
    if (asked !== host || (request.method !== 'GET' && request.method !== 'HEAD')) return refused(403);
    const path = pathOf(request.url) ?? '';
    const token = request.method === 'GET' ? tokenIn(path) : undefined;
    if (token !== undefined) return (await handedResponse(token, policyHeaders(''))) ?? refused(404);
    const file = await pageFile(folder, request.url);
    if (file === undefined) return refused(404);
    const headers = { ...policyHeaders(path), 'Content-Type': file.type };
    return new Response(request.method === 'HEAD' ? null : file.bytes, { headers });
  });
}

function refused(status: number): Response {
  return new Response(null, { status, headers: policyHeaders('') });
}
