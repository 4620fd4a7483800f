import { bullets, callout, paragraph, section, table, words } from '../report/blocks.js';
import { numbered } from '../report/numbering.js';
import type { Block, Report } from '../report/report.js';
import { type ComparedLine, type Comparison, differs } from './compare-projects.js';

const absent = 'not there';

/** Two prints of the same people can be subtracted from one another: that is what a comparison shows. */
const keptInside =
  'A working file: it sets two versions beside each other, so small numbers could be worked out. Do not pass it on.';

/** Two versions side by side, to be printed. */
export function comparisonReport(comparison: Comparison): Report {
  const { was, is, files, making, steps, figures, quality, verdicts } = comparison;
  const tableOf = (id: string, caption: string, lines: readonly ComparedLine[]): Block | null =>
    table({
      id: `table-${id}`,
      caption,
      basis: `Before: ${was}. After: ${is}`,
      columns: [words('What'), words('Before'), words('After'), words('Same?')],
      rows: lines.map((line) => [
        line.label,
        line.was ?? absent,
        line.is ?? absent,
        differs(line) ? 'differs' : 'same',
      ]),
    });
  const sections = [
    section('differs', 'What differs in the making', [
      callout('limit', 'How to read this', [
        'What differs in the making stands beside what differs in the results. Nothing here says that one made the other.',
        'Whoever has both versions can subtract one from the other. Keep this inside the organisation.',
      ]),
      files === null ? paragraph('One of the two remembers no files.') : null,
      files?.length === 0 ? paragraph('The files are the same, byte for byte.') : bullets(files ?? []),
      tableOf('making', 'Settings and decisions', making),
      tableOf('steps', 'Steps that only one side carries out', steps),
    ]),
    section('figures', 'Headline figures', [tableOf('figures', 'Headline figures, as printed', figures)]),
    section('quality', 'How well fields are recorded', [
      tableOf('quality', 'Usable values of the rows that should have them', quality),
    ]),
    section('verdicts', 'What the data can answer', [tableOf('verdicts', 'Planned questions', verdicts)]),
  ].filter((made) => made !== null);
  return {
    id: 'comparison',
    title: 'Two versions side by side',
    subtitle: `${was}, then ${is}`,
    facts: [keptInside],
    sections: numbered(sections),
    outline: [],
  };
}

/** The parts of a comparison as lines of one table: part, what, before, after, whether it differs. */
export function comparisonRows(comparison: Comparison): readonly (readonly string[])[] {
  const parts = ['making', 'steps', 'figures', 'quality', 'verdicts'] as const;
  return [
    ['part', 'id', 'what', 'before', 'after', 'state'],
    ...(comparison.files ?? []).map((says) => ['files', '', says, '', '', 'differs']),
    ...parts.flatMap((part) =>
      comparison[part].map((line) => [
        part,
        line.id,
        line.label,
        line.was ?? '',
        line.is ?? '',
        differs(line) ? 'differs' : 'same',
      ]),
    ),
  ];
}
