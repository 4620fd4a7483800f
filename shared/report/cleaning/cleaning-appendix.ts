import { appendix, bullets, heading, paragraph } from '../blocks.js';
import type { Material } from '../material.js';
import type { Section } from '../report.js';
import { several } from '../words.js';
import { cleaningAccount } from './cleaning-account.js';
import { notAppliedInWords, openDatesInWords } from './cleaning-words.js';

/** Where it is told how the data were cleaned, and what was left open; `methods.txt` has the sentences for a methods section. */
export function cleaningAppendix({ context }: Material): Section | null {
  const sheets = cleaningAccount(context);
  const open = sheets.reduce((sum, sheet) => sum + sheet.open.length, 0);
  return appendix('cleaning', 'How the data were cleaned', [
    sheets.length === 0
      ? null
      : paragraph(
          `The files themselves were not changed. What was done to ${several(sheets.length, 'sheet')}, column by column, is in methods.txt, in sentences for a methods section.`,
        ),
    open === 0
      ? null
      : paragraph(
          `${several(open, 'proposed step')} not carried out, since nobody confirmed ${open === 1 ? 'it' : 'them'}.`,
        ),
    heading('Dates left open'),
    bullets(openDatesInWords(context)),
    heading('Decided, but not carried out here'),
    bullets(notAppliedInWords(context)),
  ]);
}
