import type { RefusalChoice, RefusalSign } from './refusal-question.js';

/** What was found, in one sentence. */
export function refusalFound(sign: RefusalSign, rows: number, of: number): string {
  const some = `${String(rows)} of ${String(of)} rows`;
  switch (sign.by) {
    case 'consent':
      return `Consent is recorded as no in ${some}.`;
    case 'column':
      return `“${sign.name}” says yes in ${some}.`;
    case 'colour':
      return `${some} have cells filled ${sign.colour}${inColumns(sign.columns)}.`;
  }
}

function inColumns(columns: readonly string[]): string {
  if (columns.length === 0 || columns.length > 3) return '';
  return ` in ${columns.map((column) => `“${column}”`).join(', ')}`;
}

/** The answers to the question, each with what it does. */
export function refusalChoices(sign: RefusalSign, rows: number): readonly RefusalChoice[] {
  return [
    {
      answer: 'leave_out',
      does: 'They are left out of every figure and report, with what belongs to them, and nobody is asked about them.',
      rows,
    },
    { answer: 'do_not_ask', does: 'They count in figures, but no query sheet asks about them.', rows },
    {
      answer: 'count',
      does:
        sign.by === 'colour'
          ? 'The colour means something else: they count like all others.'
          : 'The column means something else: they count like all others.',
      rows: 0,
    },
  ];
}

/** Why rows were left out, as the notes say it. */
export function refusalReason(sign: RefusalSign): string {
  switch (sign.by) {
    case 'consent':
      return 'Consent is recorded as no';
    case 'column':
      return `“${sign.name}” says yes`;
    case 'colour':
      return `They are filled ${sign.colour}, which was said to mean do not contact`;
  }
}
