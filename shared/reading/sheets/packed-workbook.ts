import type { ZipEntry } from '../bytes/zip-directory.js';
import { zipDirectory } from '../bytes/zip-directory.js';
import { unpackedWhole } from '../bytes/zip-part.js';
import { cleanPart } from './binary-part.js';
import { cleanXml } from './xml-part.js';

/** A part as the parser takes it: text with one letter a byte, or bytes. */
export interface WorkbookPart {
  readonly name: string;
  readonly type: 2;
  readonly data?: string;
  readonly content?: Uint8Array;
}

/** A packed workbook taken apart. */
export interface PackedWorkbook {
  readonly parts: Readonly<Record<string, WorkbookPart>>;
  readonly hasMacros: boolean;
  /** Links to other workbooks. */
  readonly hasLinks: boolean;
}

/** The parser looks through all parts for each of them. */
const mostParts = 10_000;

const macros = /(?:^|\/)vbaProject[^/]*\.bin$|^xl\/macrosheets\/|^(?:Basic|Scripts)\/.+\.(?:xml|py|js|bsh)$/i;
const linked = /^xl\/externalLinks\/[^/]+\.(?:xml|bin)$/i;
/** Parts in which no cell, style, sheet, comment or name of a commenter stands: they are not even unpacked. */
const leftOut =
  /^(?:docProps|customXml|customUI|Basic|Scripts|Pictures|Thumbnails|Configurations\d*|Object[^/]*|ObjectReplacements|xl\/(?:externalLinks|pivotCache|pivotTables|drawings|charts|chartsheets|diagrams|media|embeddings|printerSettings|activeX|ctrlProps|queryTables|tables|slicers|slicerCaches|timelines|timelineCaches|model|macrosheets|dialogsheets|webextensions|revisions|richData|customProperty))\/|(?:^|\/)(?:calcChain|metadata|vbaProject|vbaData|connections|volatileDependencies|xmlMaps|userNames|attachedToolbars|meta|settings|manifest|layout-cache)[^/]*\.(?:xml|bin|rdf)$|\.(?:png|jpe?g|gif|emf|wmf|vml|pdf)$/i;
const manifest = 'META-INF/manifest.xml';

/** Take a packed workbook apart, leaving out what is not needed; null where a needed part is damaged or lies. */
export function packedWorkbook(bytes: Uint8Array): PackedWorkbook | null {
  const entries = zipDirectory(bytes) ?? [];
  if (entries.length > mostParts) return null;
  const parts: Record<string, WorkbookPart> = Object.create(null) as Record<string, never>;
  for (const entry of entries) {
    const part = partOf(bytes, entry);
    if (part === null) return null;
    parts[entry.name] = part;
  }
  const names = entries.map(({ name }) => name);
  return {
    parts,
    hasMacros: names.some((name) => macros.test(name)),
    hasLinks: names.some((name) => linked.test(name)),
  };
}

function partOf(bytes: Uint8Array, entry: ZipEntry): WorkbookPart | null {
  const { name } = entry;
  if (name !== manifest && leftOut.test(name)) return { name, type: 2, content: new Uint8Array() };
  const unpacked = unpackedWhole(bytes, entry);
  if (unpacked === null) return null;
  if (name.endsWith('.bin')) {
    const content = cleanPart(unpacked);
    return content === null ? null : { name, type: 2, content };
  }
  const data = cleanXml(name, oneLetterAByte(unpacked));
  return data === null ? null : { name, type: 2, data };
}

const latin = new TextDecoder('latin1');
/** What that decoder makes of the bytes 80 to 9F, which it reads as Windows does. */
const windowsLetters = Array.from({ length: 32 }, (_, i) => latin.decode(Uint8Array.of(0x80 + i)));
const backToBytes = new Map(windowsLetters.map((letter, i) => [letter, String.fromCharCode(0x80 + i)]));
const anyWindowsLetter = new RegExp(
  `[${windowsLetters.filter((letter) => letter > '\u00ff').join('')}]`,
  'g',
);

/** The parser wants text with one letter for each byte, whatever its encoding. */
function oneLetterAByte(part: Uint8Array): string {
  return latin.decode(in8Bits(part)).replace(anyWindowsLetter, (letter) => backToBytes.get(letter) ?? letter);
}

/** UTF-16, which such parts may be in too, as UTF-8. */
function in8Bits(part: Uint8Array): Uint8Array {
  const mark = (part[0] ?? 0) * 256 + (part[1] ?? 0);
  if (mark !== 0xfffe && mark !== 0xfeff) return part;
  const text = new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(part);
  return new TextEncoder().encode(text);
}
