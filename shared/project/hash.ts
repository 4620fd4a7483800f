import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of bytes as 64 hex digits; the same code in the page, the browser and Node. */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** The same of bytes that come piece after piece. */
export function runningSha256(): { readonly take: (piece: Uint8Array) => void; readonly end: () => string } {
  const hash = sha256.create();
  return {
    take: (piece) => {
      hash.update(piece);
    },
    end: () => bytesToHex(hash.digest()),
  };
}

const stretch = 1 << 22;

/** The same, stopping now and then to say what share of the bytes is done. */
export function* sha256InSteps(bytes: Uint8Array): Generator<number, string, undefined> {
  const hash = sha256.create();
  for (let from = 0; from < bytes.length; from += stretch) {
    hash.update(bytes.subarray(from, from + stretch));
    yield Math.min(1, (from + stretch) / bytes.length);
  }
  return bytesToHex(hash.digest());
}

/** Random bytes that a project's key is made of. */
export const keyBytes = 32;

/** The key of a project from random bytes that the page hands in, as 64 hex digits. Throws where they are too few. */
export function projectKey(random: Uint8Array): string {
  if (random.length < keyBytes) throw new Error(`a key needs ${String(keyBytes)} bytes`);
  return bytesToHex(random.slice(0, keyBytes));
}

/** A pseudonym that cannot be undone without the project's key (HMAC-SHA-256, first 16 hex digits). */
export function keyedPseudonym(keyHex: string, identifier: string): string {
  return bytesToHex(hmac(sha256, hexToBytes(keyHex), utf8ToBytes(identifier))).slice(0, 16);
}

/** The first 12 hex digits of a hash of these words: enough to tell the rows and issues of one project apart. */
export function shortHash(...words: readonly string[]): string {
  return sha256Hex(utf8ToBytes(JSON.stringify(words))).slice(0, 12);
}
