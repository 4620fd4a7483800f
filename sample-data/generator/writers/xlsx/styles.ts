import { type Style, plainStyle } from './book.js';
import { xml } from './xml.js';

const dateFormat = 164;
const fillNumber = { none: 0, yellow: 2, band: 3 } as const;

/** Every style in use, in the order first met; a cell refers to it by number. */
export class Styles {
  /** The first format is what a cell without a style gets. */
  readonly #known: Style[] = [plainStyle];

  numberOf(style: Style): number {
    const found = this.#known.findIndex((known) => sameStyle(known, style));
    if (found >= 0) return found;
    this.#known.push(style);
    return this.#known.length - 1;
  }

  /** The styles part. */
  part(): string {
    const formats = this.#known.map(formatXml).join('');
    return xml(
      `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="1"><numFmt numFmtId="${String(dateFormat)}" formatCode="dd/mm/yyyy"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid('FFFFFF00')}${solid('FFD9E1F2')}</fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="${String(this.#known.length)}">${formats}</cellXfs>
</styleSheet>`,
    );
  }
}

function sameStyle(a: Style, b: Style): boolean {
  return a.format === b.format && a.fill === b.fill && a.bold === b.bold && a.quotePrefix === b.quotePrefix;
}

function formatXml({ format, fill, bold, quotePrefix }: Style): string {
  const number = format === 'date' ? dateFormat : 0;
  const quote = quotePrefix ? ' quotePrefix="1"' : '';
  return `<xf numFmtId="${String(number)}" fontId="${bold ? '1' : '0'}" fillId="${String(fillNumber[fill])}" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1" applyFont="1"${quote}/>`;
}

function solid(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}
