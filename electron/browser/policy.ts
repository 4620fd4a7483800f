/**
 * What the page may do, as response headers: its own files, and nothing else on any network.
 * The worker has a policy of its own because Arquero compiles constant expressions of ours.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const workerPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval' 'unsafe-eval'",
  "connect-src 'self'",
].join('; ');

/** Headers of every response; `path` is the address below the root, without its leading slash. */
export function policyHeaders(path: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': isWorker(path) ? workerPolicy : pagePolicy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=()',
    'Cache-Control': 'no-store',
  };
}

function isWorker(path: string): boolean {
  return /^assets\/worker-[^/]*\.js$/.test(path);
}
