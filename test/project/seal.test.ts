import { randomFillSync, webcrypto } from 'node:crypto';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openProjectFile, projectFile } from '../../shared/project/project-file.js';
import { emptyProject } from '../../shared/project/project.js';
import { type Unsealed, isSealed, seal, sealKey, unseal, usualRounds } from '../../shared/project/seal.js';
import { type Outcome, explain } from '../../shared/trouble.js';

const intake = [{ file: 'secret-clinic.csv', sha256: 'x', bytes: 3, sheets: [] }];
const saved = (name: string): Uint8Array =>
  projectFile({ ...emptyProject, name }, { mapping: [], steps: [], intake }).bytes;
const passphrase = 'Räum den Wrekin 14';
const sealedFile = async (bytes: Uint8Array): Promise<Uint8Array> =>
  seal(crypto, await sealKey(crypto, passphrase), bytes);
const open = (bytes: Uint8Array, words = passphrase): Promise<Outcome<Unsealed>> =>
  unseal(crypto, words, { name: 'p.soundings', bytes });
const said = (outcome: Outcome<unknown>): string => (outcome.ok ? 'opened' : explain(outcome.trouble));

describe('a project with a passphrase', () => {
  it('opens with it, and is then what was saved, byte for byte', async () => {
    const bytes = saved('Wrekindale');
    const opened = await open(await sealedFile(bytes));
    expect(opened.ok && opened.value.bytes).toEqual(bytes);
  });

  it('opens however the passphrase was typed: composed or with separate accents', async () => {
    expect(said(await open(await sealedFile(saved('W')), passphrase.normalize('NFD')))).toBe('opened');
  });

  it('says nothing without it: neither name, nor file names, nor that it is a zip, nor its length', async () => {
    const [short, long] = [await sealedFile(saved('W')), await sealedFile(saved('Wrekindale '.repeat(900)))];
    const text = Buffer.from(short).toString('latin1');
    for (const word of ['Wrekin', 'secret-clinic', 'project.json', 'PK\u0003\u0004', 'json', 'csv'])
      expect(text, word).not.toContain(word);
    expect(short.length).toBe(long.length);
    expect((short.length - 41 - 16) % 65_536).toBe(0);
  });

  it('looks like noise behind its header', async () => {
    const bytes = (await sealedFile(saved('W'))).subarray(41);
    const counts = new Array<number>(256).fill(0);
    for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
    const expected = bytes.length / 256;
    const chiSquared = counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    expect(chiSquared).toBeLessThan(380);
  });

  it('is other bytes each time, with another salt and another nonce', async () => {
    const key = await sealKey(crypto, passphrase);
    const [one, other] = [await seal(crypto, key, saved('W')), await seal(crypto, key, saved('W'))];
    expect(one.subarray(29, 41)).not.toEqual(other.subarray(29, 41));
    expect((await sealedFile(saved('W'))).subarray(13, 29)).not.toEqual(one.subarray(13, 29));
  });

  it('is refused in one sentence with a wrong passphrase, which says what to do', async () => {
    expect(said(await open(await sealedFile(saved('W')), 'wrong'))).toBe(
      'p.soundings is not a Soundings project that can be opened: the passphrase is not the right one, or the file is damaged. Type it again, or choose another copy.',
    );
  });

  it('is refused with any part of it changed or cut off, its header too', async () => {
    const bytes = await sealedFile(saved('W'));
    for (const at of [12, 13, 28, 29, 40, 41, 5000, bytes.length - 1]) {
      const changed = bytes.map((byte, i) => (i === at ? byte ^ 1 : byte));
      expect(said(await open(changed)), String(at)).toContain('not the right one, or the file is damaged');
    }
    expect(said(await open(bytes.slice(0, 60)))).toContain('damaged');
  });

  it('of a newer program, or with a header that would keep a computer busy, is refused at once', async () => {
    const bytes = await sealedFile(saved('W'));
    expect(said(await open(bytes.map((byte, i) => (i === 8 ? 2 : byte))))).toContain('Update this program');
    expect(said(await open(bytes.map((byte, i) => (i === 9 ? 255 : byte))))).toContain('damaged');
  });

  it('is known as such before it is opened, and a plain one is not taken for one', async () => {
    const sealed = await sealedFile(saved('W'));
    expect([isSealed(sealed), isSealed(saved('W')), isSealed(new Uint8Array())]).toEqual([
      true,
      false,
      false,
    ]);
    expect(said(openProjectFile('p.soundings', sealed))).toContain('asks for its passphrase');
  });

  it('stretches the passphrase at least as OWASP asks, as another program would', async () => {
    expect(usualRounds).toBeGreaterThanOrEqual(600_000);
    const bytes = await sealedFile(saved('W'));
    const view = new DataView(bytes.buffer);
    const raw = await webcrypto.subtle.importKey('raw', strToU8(passphrase), 'PBKDF2', false, ['deriveBits']);
    const derived = await webcrypto.subtle.deriveBits(
      { name: 'PBKDF2', hash: 'SHA-256', salt: bytes.slice(13, 29), iterations: view.getUint32(9) },
      raw,
      256,
    );
    const key = await webcrypto.subtle.importKey('raw', derived, 'AES-GCM', false, ['decrypt']);
    const plain = await webcrypto.subtle.decrypt(
      { name: 'AES-GCM', iv: bytes.slice(29, 41), additionalData: bytes.slice(0, 41) },
      key,
      bytes.slice(41),
    );
    const length = Number(new DataView(plain).getBigUint64(0));
    expect(new Uint8Array(plain, 8, length)).toEqual(saved('W'));
  });

  it('takes large files as well', async () => {
    const large = randomFillSync(new Uint8Array(20_000_000));
    const opened = await open(await sealedFile(large));
    expect(opened.ok && Buffer.compare(opened.value.bytes, large)).toBe(0);
  });
});
