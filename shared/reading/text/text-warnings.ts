import { counted, linesNamed } from '../phrases.js';
import type { RowFlag } from '../source.js';
import type { GridRow } from '../structure/grid.js';
import { type Warning, harm } from '../warnings.js';
import type { Decoded } from './decode.js';
import type { Dialect } from './dialect.js';
import { mojibakeCount } from './mojibake.js';

/** What the analyst should know of a text file's encoding and of the rows that did not follow its dialect. */
export function textWarnings(
  { bytes, isAscii, isMarkedUtf8, encoding, strangeLines }: Decoded,
  {
    rows,
    mended,
    dialect,
  }: {
    readonly rows: readonly GridRow[];
    readonly mended: ReadonlyMap<number, RowFlag>;
    readonly dialect: Dialect;
  },
): readonly Warning[] {
  const warnings: Warning[] = [];
  const warn = (how: number, says: string): void => {
    warnings.push({ harm: how, says });
  };
  const { mangled, lost } = isAscii === true ? { mangled: 0, lost: 0 } : mojibakeCount(bytes);
  if (mangled > 0) {
    warn(
      harm.mojibake,
      `${counted(mangled, 'place')} read like text that was saved in one encoding and opened in another, such as â€™ for an apostrophe. Clean offers to put them back where the whole value goes back.`,
    );
  }
  if (lost > 0) {
    warn(
      harm.mojibake,
      `${counted(lost, 'place')} ${lost === 1 ? 'holds' : 'hold'} the mark � where a character was lost before the file came here. It cannot be put back: ask for the export as UTF-8.`,
    );
  }
  if (strangeLines.length > 0) {
    warn(
      harm.mixedEncoding,
      `${linesNamed(strangeLines, 'Line')} ${strangeLines.length === 1 ? 'is' : 'are'} not UTF-8 like the rest and ${strangeLines.length === 1 ? 'was' : 'were'} read as Windows-1252.`,
    );
  }
  if (encoding !== 'utf-8') {
    const name = encodingNames[encoding] ?? encoding;
    const is = isMarkedUtf8 === true ? 'begins with the mark of UTF-8 but is not' : 'is not UTF-8';
    warn(harm.encoding, `The file ${is}: it was read as ${name}.`);
  }
  const stray = linesOf('stray_quote', rows, mended);
  if (stray.length > 0) {
    warn(
      harm.strayQuotes,
      `${counted(stray.length, 'row holds', 'rows hold')} a quotation mark that opens or closes nothing (${linesNamed(stray)}): it was kept as text.`,
    );
  }
  const other = linesOf('other_delimiter', rows, mended);
  if (other.length > 0) {
    warn(
      harm.otherDelimiter,
      `${counted(other.length, 'row is', 'rows are')} not separated by ${delimiterName(dialect.delimiter)} like the rest (${linesNamed(other)}): each was read by its own separator.`,
    );
  }
  const misplaced = linesOf('out_of_place', rows, mended);
  if (misplaced.length > 0) {
    warn(
      harm.otherDelimiter,
      `${counted(misplaced.length, 'row holds', 'rows hold')} a cell that runs over the place of its column (${linesNamed(misplaced)}): look whether each cell stands in the right column.`,
    );
  }
  const quoted = linesOf('other_quote', rows, mended);
  if (quoted.length > 0) {
    warn(
      harm.strayQuotes,
      `${counted(quoted.length, 'row has', 'rows have')} another quotation mark around its cells than the rest (${linesNamed(quoted)}): it was read as such.`,
    );
  }
  return warnings;
}

function linesOf(
  flag: RowFlag,
  rows: readonly GridRow[],
  mended: ReadonlyMap<number, RowFlag>,
): readonly number[] {
  return [...mended].flatMap(([i, how]) => (how === flag ? [rows[i]?.row ?? 0] : []));
}

const encodingNames: Readonly<Record<string, string>> = {
  'windows-1252': 'Windows-1252',
  'iso-8859-15': 'ISO-8859-15',
  macintosh: 'Mac Roman',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};

const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
  '^': 'carets',
  ' ': 'spaces',
};

function delimiterName(delimiter: string | null): string {
  return delimiter === null ? 'anything' : (delimiterNames[delimiter] ?? `“${delimiter}”`);
}
