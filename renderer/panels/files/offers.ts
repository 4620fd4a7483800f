import type { FileView, SheetView } from '../../../shared/ipc/desk.js';
import { layoutKey } from '../../../shared/reading/packs/layout.js';
import type { ReadingAnswer } from '../../../shared/reading/source.js';
import { isSameSheetName, placeOfLine, shapeOfRows, textKey } from './first-lines.js';

/** A part of an answer that other files of the same layout may be given too. */
export type OfferedPart = 'headerRows' | 'grain' | 'given' | 'leaveOut';

/** What was said about one sheet, and the answers it would be for others; nothing is done until a person agrees. */
export interface Offer {
  readonly part: OfferedPart;
  readonly from: ReadingAnswer;
  readonly answers: readonly ReadingAnswer[];
}

interface Place {
  readonly file: string;
  readonly sheet: SheetView;
}

const parts: readonly OfferedPart[] = ['headerRows', 'grain', 'given', 'leaveOut'];

/**
 * Every answer, newest first, that another sheet of the same layout could be given. A sheet that was
 * answered on the same point is left alone, and each sheet is offered the newest answer only.
 */
export function offersOf(files: readonly FileView[], answers: readonly ReadingAnswer[]): readonly Offer[] {
  const places = files.flatMap(({ file, sheets }) => sheets.map((sheet): Place => ({ file, sheet })));
  const answerOf = byPlace(answers);
  const taken = new Set<string>();
  return [...answers].reverse().flatMap((from) => {
    const source = places.find(({ file, sheet }) => file === from.file && sheet.name === from.sheet);
    if (source === undefined) return [];
    return parts.flatMap((part): readonly Offer[] => {
      if (from[part] === undefined || (part === 'leaveOut' && from.leaveOut !== true)) return [];
      const open = places.filter(
        (place) =>
          place !== source && answerOf(place)?.[part] === undefined && !taken.has(keyOf(place, part)),
      );
      const offered = open.flatMap((place): readonly ReadingAnswer[] => {
        const answer = answerFor(part, { from, source, place });
        if (answer === undefined) return [];
        taken.add(keyOf(place, part));
        return [answer];
      });
      return offered.length === 0 ? [] : [{ part, from, answers: offered }];
    });
  });
}

function byPlace(answers: readonly ReadingAnswer[]): (place: Place) => ReadingAnswer | undefined {
  const found = new Map(answers.map((answer) => [JSON.stringify([answer.file, answer.sheet]), answer]));
  return ({ file, sheet }) => found.get(JSON.stringify([file, sheet.name]));
}

function keyOf({ file, sheet }: Place, part: OfferedPart): string {
  return JSON.stringify([file, sheet.name, part]);
}

interface Case {
  readonly from: ReadingAnswer;
  readonly source: Place;
  readonly place: Place;
}

function answerFor(part: OfferedPart, given: Case): ReadingAnswer | undefined {
  switch (part) {
    case 'headerRows':
      return headerFor(given);
    case 'grain':
      return grainFor(given);
    case 'given':
      return dialectFor(given);
    case 'leaveOut':
      return leftOutFor(given);
  }
}

/** The same header lines stand in the other file, on whatever lines, and it was read otherwise. */
function headerFor({ from, source, place }: Case): ReadingAnswer | undefined {
  const wanted = from.headerRows ?? [];
  const now = place.sheet.tables[0]?.headerRows ?? [];
  if (place.sheet.delimiter !== source.sheet.delimiter) return undefined;
  const headerRows = wanted.length === 0 ? noHeaderLike(source, place) : sameLines(wanted, source, place);
  if (headerRows === undefined || headerRows.join() === now.join()) return undefined;
  return { file: place.file, sheet: place.sheet.name, headerRows };
}

function sameLines(wanted: readonly number[], source: Place, place: Place): readonly number[] | undefined {
  const texts = wanted.map((row) => source.sheet.topLines.find(({ line }) => line === row)?.cells ?? []);
  return placeOfLine(texts, place.sheet.topLines);
}

/** Without a header there are no names to compare: the rows below must look alike, column by column. */
function noHeaderLike(source: Place, place: Place): readonly number[] | undefined {
  const shape = shapeOfRows(source.sheet.topLines, []);
  const other = shapeOfRows(place.sheet.topLines, place.sheet.tables[0]?.headerRows ?? []);
  return shape !== '' && shape === other ? [] : undefined;
}

function grainFor({ from, source, place }: Case): ReadingAnswer | undefined {
  const [one] = source.sheet.tables;
  const [other] = place.sheet.tables;
  if (one === undefined || other === undefined || from.grain === undefined) return undefined;
  const isAlike =
    layoutKey(one.columns) === layoutKey(other.columns) &&
    (source.sheet.hidden === 'visible') === (place.sheet.hidden === 'visible');
  return isAlike ? { file: place.file, sheet: place.sheet.name, grain: from.grain } : undefined;
}

/** Before the answer a file is cut at the wrong places, so its header line is compared by letters and digits alone. */
function dialectFor({ from, source, place }: Case): ReadingAnswer | undefined {
  if (place.sheet.name !== '' || from.given === undefined || isReadSo(from.given, place.sheet))
    return undefined;
  const [row = 1] = source.sheet.tables[0]?.headerRows ?? [];
  const header = source.sheet.topLines.find(({ line }) => line === row);
  const key = header === undefined ? '' : textKey(header.cells);
  const isAlike = key !== '' && place.sheet.topLines.some(({ cells }) => textKey(cells) === key);
  return isAlike ? { file: place.file, sheet: '', given: from.given } : undefined;
}

/** Whether what was said of one file is what was found in the other anyway; an encoding is not known here. */
function isReadSo(given: NonNullable<ReadingAnswer['given']>, { delimiter, quote }: SheetView): boolean {
  return (
    given.encoding === undefined &&
    (given.delimiter === undefined || given.delimiter === delimiter) &&
    (given.quotechar === undefined || given.quotechar === quote)
  );
}

/** A sheet of the same name that begins alike, in another workbook. */
function leftOutFor({ source, place }: Case): ReadingAnswer | undefined {
  const begins = ({ sheet }: Place): string =>
    textKey(sheet.topLines.find(({ cells }) => textKey(cells) !== '')?.cells ?? []);
  const isAlike =
    place.file !== source.file &&
    isSameSheetName(source.sheet.name, place.sheet.name) &&
    begins(source) === begins(place);
  return isAlike ? { file: place.file, sheet: place.sheet.name, leaveOut: true } : undefined;
}
