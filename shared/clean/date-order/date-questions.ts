import type { SourceTable } from '../../reading/source.js';
import { columnName, tableKeys } from '../step-id.js';
import type { DateFinding } from './date-finding.js';
import type { DateChoice, DateQuestion } from './date-question.js';
import { questionId } from './find-dates.js';

/** At most one question a column: about dates that nothing settles for certain, else about numbers that seem to count from 1904. */
export function dateQuestions(
  tables: readonly SourceTable[],
  findings: readonly DateFinding[],
): readonly DateQuestion[] {
  const keys = tableKeys(tables);
  return findings.flatMap((finding): DateQuestion[] => {
    const table = tables.find((one) => one.table === finding.table);
    if (table === undefined) return [];
    const rows = openRows(finding);
    if (rows <= 0 && finding.from1904 === 0) return [];
    const { table: id, file, sheet } = table;
    const about = {
      id: questionId(keys.get(id) ?? file, table, finding.index),
      ...{ table: id, file, sheet, column: finding.index, name: columnName(table, finding.index) },
      field: finding.field,
      of: finding.dated,
      answered: finding.answer?.says ?? null,
    };
    if (rows <= 0)
      return [
        {
          ...about,
          about: 'system',
          rows: finding.from1904,
          found: systemFound(finding),
          examples: [],
          choices: systemChoices(finding),
        },
      ];
    const { examples } = finding;
    return [
      {
        ...about,
        about: 'order',
        rows,
        found: orderFound(finding, rows),
        examples,
        choices: orderChoices(finding, rows),
      },
    ];
  });
}

/** Rows that no safe step settles. */
function openRows({ open, settledRows, against, certainRows }: DateFinding): number {
  return open - certainRows - (against === 0 ? settledRows : 0);
}

function orderFound({ dated, nearRows, mixed }: DateFinding, rows: number): string {
  const near = nearRows.dmy + nearRows.mdy;
  const parts = [
    `${String(rows)} of ${String(dated)} dates can be read day first or month first, and nothing settles them for certain.`,
    mixed ? 'Other dates of the column prove both orders.' : '',
    near === 0
      ? ''
      : `The rows around them speak for day first in ${String(nearRows.dmy)} and for month first in ${String(nearRows.mdy)}.`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function orderChoices({ nearRows }: DateFinding, rows: number): readonly DateChoice[] {
  const near = nearRows.dmy + nearRows.mdy;
  const asFound: DateChoice = {
    answer: 'as_found',
    does: 'Each takes the order of the rows around it; those where the rows say nothing stay open.',
    rows: near,
  };
  return [
    ...(near > 0 ? [asFound] : []),
    { answer: 'dmy', does: 'All of them are read day first.', rows },
    { answer: 'mdy', does: 'All of them are read month first.', rows },
    {
      answer: 'open',
      does: 'They stay as they are, flagged with both readings, and count in no wait.',
      rows: 0,
    },
  ];
}

function systemFound({ from1904, dated }: DateFinding): string {
  return `${String(from1904)} of ${String(dated)} dates are spreadsheet numbers that lie about four years before the other dates of their rows.`;
}

function systemChoices({ from1904 }: DateFinding): readonly DateChoice[] {
  return [
    {
      answer: 'from_1904',
      does: 'The numbers count from 1904: all of them move four years and a day later.',
      rows: from1904,
    },
    { answer: 'from_1900', does: 'The numbers count from 1900, as most do: they stay as they are.', rows: 0 },
  ];
}
