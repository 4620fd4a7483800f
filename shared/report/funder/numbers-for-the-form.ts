import { appendix, inColumns, numbers, table, withCopies, words } from '../blocks.js';
import type { Material } from '../material.js';
import type { Section } from '../report.js';

/** What forms ask for: how many, how long, how far, and for each instrument who was followed up and what changed. */
const forForms = /^(?:A\d+|B2\.of_eligible|B3\.mean|B4\.improved)\./u;

/** Of these, what no form asks for: quartiles, days before the last, and what another line says with its parts. */
const tooFine =
  /^(?:A3\.count|A5\.p|A5\.km_within(?:7|14)$|A14\.share|A8\.p|A13\.late|A18\.p|A6\.\w+\.of_previous)/u;

/** Every overall figure that a form may ask for on its own line, ready to copy. */
export function numbersAppendix({ book, basis }: Material): Section | null {
  const overall = book.all.filter(
    ({ id, by, status }) =>
      by.length === 0 && status !== 'withheld' && forForms.test(id) && !tooFine.test(id),
  );
  const made = table({
    id: 'table-numbers',
    caption: 'One number a line',
    basis,
    columns: [words('What it is'), numbers('Number'), words('Indicator')],
    rows: overall.map(({ id, label, printed }) => [label, printed, id]),
    note: 'Copy the number together with its n. Numbers that are withheld are not listed. The list of definitions says what each indicator counts.',
  });
  return appendix('numbers', 'Numbers for the funder’s form', [inColumns(withCopies(made))]);
}
