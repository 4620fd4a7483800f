/** Well-known kinds of file that are no table, by their first bytes. */
const signatures: readonly {
  readonly format: string;
  readonly says: string;
  readonly bytes: readonly number[];
}[] = [
  { format: 'pdf', says: 'a PDF document', bytes: [0x25, 0x50, 0x44, 0x46] },
  { format: 'png', says: 'a picture (PNG)', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { format: 'jpeg', says: 'a picture (JPEG)', bytes: [0xff, 0xd8, 0xff] },
  { format: 'gif', says: 'a picture (GIF)', bytes: [0x47, 0x49, 0x46, 0x38] },
  { format: 'gz', says: 'a compressed file (gzip)', bytes: [0x1f, 0x8b] },
  { format: '7z', says: 'a compressed archive (7z)', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { format: 'rar', says: 'a compressed archive (RAR)', bytes: [0x52, 0x61, 0x72, 0x21] },
  { format: 'xz', says: 'a compressed file (xz)', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { format: 'zst', says: 'a compressed file (Zstandard)', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { format: 'bz2', says: 'a compressed file (bzip2)', bytes: [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59] },
  { format: 'sqlite', says: 'a SQLite database', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20] },
  { format: 'rtf', says: 'a Rich Text document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { format: 'mdb', says: 'an Access database', bytes: [0x00, 0x01, 0x00, 0x00, 0x53, 0x74, 0x61, 0x6e] },
];

/** Formats of `knownSignature` that pack other files. */
export const archiveFormats: readonly string[] = ['gz', '7z', 'rar', 'xz', 'zst', 'bz2'];

export const zipStart: readonly number[] = [0x50, 0x4b, 0x03, 0x04];
export const emptyZipStart: readonly number[] = [0x50, 0x4b, 0x05, 0x06];
export const oleStart: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0];

const tarMark: readonly number[] = [0x75, 0x73, 0x74, 0x61, 0x72];
const tarMarkAt = 257;

/** True for a tar archive, which says what it is after the name of its first file. */
export function isTar(bytes: Uint8Array): boolean {
  return startsWith(bytes.subarray(tarMarkAt), tarMark);
}

/** True where the file begins with these bytes. */
export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

/** The well-known kind of file that these bytes begin, or null. */
export function knownSignature(bytes: Uint8Array): { readonly format: string; readonly says: string } | null {
  return signatures.find((known) => startsWith(bytes, known.bytes)) ?? null;
}
