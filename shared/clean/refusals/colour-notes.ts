import type { FileIntake } from '../../reading/source.js';
import type { ColourNote, RefusalQuestion } from './refusal-question.js';

const mostNotes = 3;
const mostLetters = 160;

/** Questions about colours with what their own sheet, or one that holds no table, says of the colour. */
export function withColourNotes(
  questions: readonly RefusalQuestion[],
  intake: readonly FileIntake[],
): readonly RefusalQuestion[] {
  return questions.map((question) => {
    const { sign, file } = question;
    if (sign.by !== 'colour') return question;
    const book = intake.find((one) => one.file === file);
    const sheets = (book?.sheets ?? []).filter(
      ({ name, tables }) => name === question.sheet || tables.length === 0,
    );
    return { ...question, notes: notesOn(sign.colour, sheets).slice(0, mostNotes) };
  });
}

function notesOn(colour: string, sheets: FileIntake['sheets']): readonly ColourNote[] {
  const named = new RegExp(`\\b${colour}\\b`, 'i');
  return sheets.flatMap(({ name, top = [] }) =>
    top
      .filter(({ kind }) => kind === 'note' || kind === 'title')
      .flatMap(({ line, cells }) => {
        const text = cells.find((cell) => named.test(cell));
        return text === undefined ? [] : [{ sheet: name, row: line, text: text.slice(0, mostLetters) }];
      }),
  );
}
