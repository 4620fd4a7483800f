import { strToU8 } from 'fflate';
import type { Outcome } from '../trouble.js';

/** What sealing takes from where it runs: `globalThis.crypto` is one, in the page and in Node alike. */
export interface Cipher {
  readonly subtle: Pick<SubtleCrypto, 'importKey' | 'deriveKey' | 'encrypt' | 'decrypt'>;
  getRandomValues(array: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>;
}

/** A key made of a passphrase and a salt, so that a file saved again and again asks for the long work once. */
export interface SealKey {
  readonly key: CryptoKey;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
}

/** How often a passphrase is stretched (PBKDF2-SHA-256; OWASP asks for at least 600,000). */
export const usualRounds = 1_000_000;
/** A damaged or hostile header must not keep a computer busy for hours. */
const mostRounds = 20_000_000;

const mark = strToU8('SOUNDING');
const formatVersion = 1;
const saltAt = 13;
const nonceAt = 29;
const headerLength = 41;
const block = 65_536;
const lengthBytes = 8;

/** Whether these bytes are a sealed project: nothing else of it can be seen without the passphrase. */
export function isSealed(bytes: Uint8Array): boolean {
  return bytes.length > headerLength && mark.every((byte, i) => bytes[i] === byte);
}

/** A new key with a new salt. */
export async function sealKey(cipher: Cipher, passphrase: string): Promise<SealKey> {
  const salt = cipher.getRandomValues(new Uint8Array(nonceAt - saltAt));
  return stretched(cipher, passphrase, { salt, rounds: usualRounds });
}

/**
 * Seal bytes (AES-256-GCM, a new nonce each time). The header is mark, version, rounds, salt and nonce; it is
 * authenticated with the rest, and what is sealed is filled up to whole blocks of 64 KiB so that its size says little.
 */
export async function seal(
  cipher: Cipher,
  { key, salt, rounds }: SealKey,
  bytes: Uint8Array,
): Promise<Uint8Array> {
  const header = new Uint8Array(headerLength);
  header.set(mark);
  const view = new DataView(header.buffer);
  view.setUint8(mark.length, formatVersion);
  view.setUint32(mark.length + 1, rounds);
  header.set(salt, saltAt);
  header.set(cipher.getRandomValues(new Uint8Array(headerLength - nonceAt)), nonceAt);
  const sealed = await cipher.subtle.encrypt(parameters(header), key, filledUp(bytes));
  const whole = new Uint8Array(headerLength + sealed.byteLength);
  whole.set(header);
  whole.set(new Uint8Array(sealed), headerLength);
  return whole;
}

/** What was sealed, and the key to seal it again with. */
export interface Unsealed {
  readonly bytes: Uint8Array;
  readonly key: SealKey;
}

/** Open a sealed file. A wrong passphrase and a changed byte cannot be told apart, and the sentence says so. */
export async function unseal(
  cipher: Cipher,
  passphrase: string,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Outcome<Unsealed>> {
  const refused = (reason: string): Outcome<never> => ({
    ok: false,
    trouble: { kind: 'project-unreadable', file: name, reason },
  });
  const header = bytes.slice(0, headerLength);
  const view = new DataView(header.buffer);
  if (view.getUint8(mark.length) > formatVersion) return refused(newerSeal);
  const rounds = view.getUint32(mark.length + 1);
  if (rounds < 1 || rounds > mostRounds) return refused(wrongOrDamaged);
  const key = await stretched(cipher, passphrase, { salt: header.slice(saltAt, nonceAt), rounds });
  try {
    const opened = await cipher.subtle.decrypt(parameters(header), key.key, bytes.slice(headerLength));
    return { ok: true, value: { bytes: withoutFilling(new Uint8Array(opened)), key } };
  } catch {
    return refused(wrongOrDamaged);
  }
}

const wrongOrDamaged =
  'the passphrase is not the right one, or the file is damaged. Type it again, or choose another copy.';
const newerSeal = 'a newer Soundings sealed it. Update this program, then open it again.';

async function stretched(
  { subtle }: Cipher,
  passphrase: string,
  { salt, rounds }: Omit<SealKey, 'key'>,
): Promise<SealKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  const raw = await subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const key = await subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    raw,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  return { key, salt, rounds };
}

function parameters(header: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv: header.slice(nonceAt), additionalData: header };
}

function filledUp(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const filled = new Uint8Array(Math.ceil((bytes.length + lengthBytes) / block) * block);
  new DataView(filled.buffer).setBigUint64(0, BigInt(bytes.length));
  filled.set(bytes, lengthBytes);
  return filled;
}

function withoutFilling(filled: Uint8Array<ArrayBuffer>): Uint8Array {
  const length = Number(new DataView(filled.buffer).getBigUint64(0));
  return filled.slice(lengthBytes, lengthBytes + length);
}
