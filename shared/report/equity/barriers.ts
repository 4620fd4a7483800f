import { numbers, paragraph, section, table, words } from '../blocks.js';
import { careNote } from '../figure-rows.js';
import type { Material } from '../material.js';
import type { Section } from '../report.js';
import { sentence } from '../words.js';

/** Why support did not start, beside how often anybody asked. */
export function barriersSection({ book, basis }: Material): Section | null {
  const asked = book.one('C7.asked');
  if (asked === undefined || asked.status === 'withheld') return null;
  const found = book.all.filter(
    ({ id, by, status }) => id.startsWith('C7.barrier.') && by.length === 0 && status !== 'withheld',
  );
  const named = found.map((figure) => [figure.label.replace(/^Barrier: /, ''), figure] as const);
  return section('barriers', 'Barriers recorded', [
    found.length === 0
      ? paragraph(sentence(`Of connections that did not start, a reason is recorded for ${asked.printed}`))
      : table({
          id: 'table-barriers',
          caption: 'Why support did not start',
          basis,
          columns: [words('Reason'), numbers('Of those with a reason')],
          rows: [
            ['any reason recorded, of all that did not start', asked.printed],
            ...named.map(([label, { printed }]) => [label, printed]),
          ],
          note: careNote(named),
        }),
  ]);
}
