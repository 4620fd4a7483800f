import { cellName } from './book.js';
import { escaped, xml } from './xml.js';

interface Note {
  readonly column: number;
  readonly row: number;
  readonly note: string;
}

/** The comments part: what the notes say. */
export function notesPart(notes: readonly Note[]): string {
  const items = notes.map(
    ({ column, row, note }) =>
      `<comment ref="${cellName(column, row)}" authorId="0"><text><r><t xml:space="preserve">${escaped(note)}</t></r></text></comment>`,
  );
  return xml(
    `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Office</author></authors><commentList>${items.join('')}</commentList></comments>`,
  );
}

/** The drawing part that older and newer Excel both want beside it. */
export function drawingPart(notes: readonly Note[]): string {
  const shapes = notes.map(
    ({ column, row }, i) =>
      `<v:shape id="_x0000_s${String(1025 + i)}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:Row>${String(row - 1)}</x:Row><x:Column>${String(column - 1)}</x:Column></x:ClientData></v:shape>`,
  );
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${shapes.join('')}</xml>`;
}
