import { agePlausible } from './age-plausible.js';
import { birthBeforeReferral } from './birth-before-referral.js';
import { brokenLetters } from './broken-letters.js';
import { closedAgrees } from './closed-agrees.js';
import { closureAfterReferral } from './closure-after-referral.js';
import { codeInList } from './code-in-list.js';
import { codedAsScientific } from './coded-as-scientific.js';
import { contactAfterReferral } from './contact-after-referral.js';
import { dateInSpan } from './date-in-span.js';
import { dateNotReal } from './date-not-real.js';
import { dateOrderOpen } from './date-order-open.js';
import { decilePlausible } from './decile-plausible.js';
import { duplicateColumnName } from './duplicate-column-name.js';
import { emptyColumnName } from './empty-column-name.js';
import { exactDuplicateRow } from './exact-duplicate-row.js';
import { fileNotRead } from './file-not-read.js';
import { formulaErrorValue } from './formula-error-value.js';
import { hiddenColumns } from './hidden-columns.js';
import { hiddenRows } from './hidden-rows.js';
import { hiddenSheet } from './hidden-sheet.js';
import { lineNotDecoded } from './line-not-decoded.js';
import { measureInWindow } from './measure-in-window.js';
import { numberNotReadable } from './number-not-readable.js';
import { personAgrees } from './person-agrees.js';
import { raggedRow } from './ragged-row.js';
import { referralIdUnique } from './referral-id-unique.js';
import { repeatedHeader } from './repeated-header.js';
import { rowInEarlierTable } from './row-in-earlier-table.js';
import type { Rule } from './rule.js';
import { scaleMayBeReversed } from './scale-may-be-reversed.js';
import { scoreInRange } from './score-in-range.js';
import { secondTable } from './second-table.js';
import { sentinelDate } from './sentinel-date.js';
import { serialDate } from './serial-date.js';
import { totalNotItsRows } from './total-not-its-rows.js';
import { totalRow } from './total-row.js';

/** Every rule, in the order in which issues are numbered: files and rows first, then fields, then fields against each other. */
export const rules: readonly Rule[] = [
  fileNotRead,
  lineNotDecoded,
  hiddenSheet,
  hiddenColumns,
  hiddenRows,
  secondTable,
  raggedRow,
  repeatedHeader,
  totalRow,
  totalNotItsRows,
  duplicateColumnName,
  emptyColumnName,
  exactDuplicateRow,
  rowInEarlierTable,
  formulaErrorValue,
  codedAsScientific,
  brokenLetters,
  dateNotReal,
  numberNotReadable,
  referralIdUnique,
  dateInSpan,
  sentinelDate,
  serialDate,
  dateOrderOpen,
  agePlausible,
  codeInList,
  decilePlausible,
  scoreInRange,
  birthBeforeReferral,
  contactAfterReferral,
  closureAfterReferral,
  closedAgrees,
  measureInWindow,
  scaleMayBeReversed,
  personAgrees,
];
