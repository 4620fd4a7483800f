import { appendix, bullets, heading, paragraph } from '../blocks.js';
import { groupedBy } from '../grouped.js';
import type { Material } from '../material.js';
import type { Section } from '../report.js';
import { several } from '../words.js';
import { type CleanedSheet, cleaningAccount } from './cleaning-account.js';
import { doneInWords, nameOfSheet, notAppliedInWords, openDatesInWords } from './cleaning-words.js';

/** How the data were cleaned, in sentences for a methods section; `methods.txt` says the same column by column. */
export function cleaningAppendix({ context }: Material): Section | null {
  const sheets = cleaningAccount(context);
  return appendix('cleaning', 'How the data were cleaned', [
    sheets.length === 0
      ? null
      : paragraph('The files themselves were not changed. The same, column by column, is in methods.txt.'),
    bullets(sheets.map((sheet) => sheetInWords(sheet, context.disclosure))),
    heading('Dates left open'),
    bullets(openDatesInWords(context)),
    heading('Decided, but not carried out here'),
    bullets(notAppliedInWords(context)),
  ]);
}

function sheetInWords(sheet: CleanedSheet, disclosure: Material['context']['disclosure']): string {
  const kinds = [...groupedBy(sheet.done, ({ what }) => what)].map(([what, same]) => {
    const cells = same.reduce((sum, one) => sum + one.cells, 0);
    const rows = same.reduce((sum, one) => sum + one.rows, 0);
    const columns = same.filter(({ column }) => column !== null && cells > 0).length;
    const where = columns > 1 ? ` in ${String(columns)} columns` : '';
    return `${doneInWords({ what, cells, rows }, disclosure)}${where}.`;
  });
  const { length } = sheet.open;
  const open =
    length === 0
      ? []
      : [
          `${several(length, 'proposed step')} not carried out, since nobody confirmed ${length === 1 ? 'it' : 'them'}.`,
        ];
  const said = [...kinds, ...open];
  return `${nameOfSheet(sheet)}. ${said.length === 0 ? 'Nothing had to be changed.' : said.join(' ')}`;
}
