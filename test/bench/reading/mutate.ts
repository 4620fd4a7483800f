import { unzipSync, zipSync } from 'fflate';
import { between, pick } from './random.js';

type Random = () => number;
type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

/** A damaged file, and how it was damaged. */
export interface Mutant {
  readonly bytes: Uint8Array;
  readonly how: readonly string[];
}

const mostMutations = 4;
const fewer = 0.45;
/** A zip file that is damaged from outside hardly ever opens, so most damage is done within. */
const mostlyInside = 0.7;

/** Damage a file in one to four ways; `other` is a file that parts are spliced in from. */
export function mutant(bytes: Uint8Array, random: Random, other: Uint8Array): Mutant {
  const how: string[] = [];
  let made = bytes;
  do {
    const isInside = isZip(made) && random() < mostlyInside;
    const [name, mutate] = isInside ? inside : pick(random, mutations);
    made = mutate(made, random, other);
    how.push(name);
  } while (how.length < mostMutations && random() > fewer);
  return { bytes: made, how };
}

const mutations: readonly (readonly [string, Mutation])[] = [
  ['flip bits', flipBits],
  ['set bytes', setBytes],
  ['truncate', truncate],
  ['cut the beginning', cutBeginning],
  ['splice', splice],
  ['duplicate', duplicate],
  ['leave out', leaveOut],
  ['swap', swap],
  ['insert quotes', (bytes, random) => sprinkle(bytes, random, pick(random, ['"', "'", '""', '\\"']))],
  [
    'insert line ends',
    (bytes, random) => sprinkle(bytes, random, pick(random, ['\r', '\n', '\r\n', '\r\r\n'])),
  ],
  [
    'insert delimiters',
    (bytes, random) => sprinkle(bytes, random, pick(random, [',', ';', '\t', '|', ', '])),
  ],
  ['insert NULs', (bytes, random) => sprinkle(bytes, random, '\0')],
  ['insert byte order marks', (bytes, random) => sprinkle(bytes, random, '\uFEFF')],
  ['insert strange text', (bytes, random) => sprinkle(bytes, random, pick(random, strangeTexts))],
];
const inside = ['mutate inside the zip', insideZip] as const;

const strangeTexts = [
  '__proto__',
  'constructor',
  '\u202E',
  '\u2028',
  '\u0085',
  '\u001A',
  '<table>',
  '</td>',
  '&x;',
  '<!DOCTYPE a [<!ENTITY x "y">]>',
  '#REF!',
  '1e999',
  '\uD83D\uDE00',
  'A'.repeat(5000),
  ','.repeat(3000),
  '"'.repeat(999),
];

function flipBits(bytes: Uint8Array, random: Random): Uint8Array {
  const made = bytes.slice();
  for (let n = between(random, 1, 8); n > 0 && made.length > 0; n -= 1) {
    const at = place(made, random);
    made[at] = (made[at] ?? 0) ^ (1 << between(random, 0, 7));
  }
  return made;
}

/** Bytes that mean much to binary formats: lengths and counts at their edges. */
function setBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const made = bytes.slice();
  const value = pick(random, [0, 1, 0x7f, 0x80, 0xff]);
  const at = place(made, random);
  made.fill(value, at, at + pick(random, [1, 2, 4, 8]));
  return made;
}

function truncate(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.slice(0, place(bytes, random));
}

function cutBeginning(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.slice(place(bytes, random));
}

function splice(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  const [from, to] = stretch(other, random);
  const at = place(bytes, random);
  return joined([bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at)]);
}

function duplicate(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = stretch(bytes, random);
  return joined([bytes.subarray(0, to), bytes.subarray(from)]);
}

function leaveOut(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to] = stretch(bytes, random);
  return joined([bytes.subarray(0, from), bytes.subarray(to)]);
}

function swap(bytes: Uint8Array, random: Random): Uint8Array {
  const [a, c] = stretch(bytes, random);
  const b = between(random, a, c);
  return joined([bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c)]);
}

function sprinkle(bytes: Uint8Array, random: Random, text: string): Uint8Array {
  const inserted = new TextEncoder().encode(text);
  let made = bytes;
  for (let n = between(random, 1, 6); n > 0; n -= 1) {
    const at = place(made, random);
    made = joined([made.subarray(0, at), inserted, made.subarray(at)]);
  }
  return made;
}

/** Damage to the packed parts themselves, which an ordinary flip never reaches because unpacking fails first. */
function insideZip(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  const entries = unpacked(bytes);
  const names = Object.keys(entries);
  if (names.length === 0) return flipBits(bytes, random);
  const name = pick(random, names);
  const entry = entries[name] ?? new Uint8Array();
  const change = pick(random, [flipBits, truncate, leaveOut, duplicate, swap, splice, changeNumber]);
  return zipSync({ ...entries, [name]: change(entry, random, other) }, { level: 1, mtime: '1990-01-01' });
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ originalSize }) => originalSize < 2_000_000 });
  } catch {
    return {};
  }
}

const edgeNumbers = ['-1', '0', '65536', '1048577', '4294967295', '99999999999', '1e308', 'NaN', ''];

/** Put a number at the edge of what formats allow where the file has another. */
function changeNumber(bytes: Uint8Array, random: Random): Uint8Array {
  const isDigit = (at: number): boolean => (bytes[at] ?? 0) >= 0x30 && (bytes[at] ?? 0) <= 0x39;
  let from = place(bytes, random);
  while (from < bytes.length && !isDigit(from)) from += 1;
  let to = from;
  while (to < bytes.length && isDigit(to)) to += 1;
  const number = new TextEncoder().encode(pick(random, edgeNumbers));
  return joined([bytes.subarray(0, from), number, bytes.subarray(to)]);
}

/** Often near the beginning, where headers, directories and dialects are decided. */
function place(bytes: Uint8Array, random: Random): number {
  const reach = random() < 0.3 ? Math.min(bytes.length, 600) : bytes.length;
  return Math.floor(random() * reach);
}

function stretch(bytes: Uint8Array, random: Random): readonly [number, number] {
  const from = place(bytes, random);
  const length = Math.floor(random() ** 2 * (bytes.length - from));
  return [from, Math.min(bytes.length, from + length)];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
