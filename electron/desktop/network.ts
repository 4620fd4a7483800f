import type { Session } from 'electron';

/** A proxy address at which nothing listens: whatever slips past the filter below ends there. */
const nowhere = '127.0.0.1:9';

/** Nothing leaves the machine: every request that is not for our own files is cancelled before it starts. */
export async function shutNetwork(session: Session): Promise<void> {
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !isOurs(details.url) });
  });
  await session.setProxy({ mode: 'fixed_servers', proxyRules: nowhere, proxyBypassRules: '' });
}

function isOurs(url: string): boolean {
  const { protocol } = new URL(url);
  return protocol === 'app:' || protocol === 'blob:' || protocol === 'data:';
}
