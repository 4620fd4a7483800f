import { ageAgrees } from './age-agrees.js';
import { agePlausible } from './age-plausible.js';
import { bandTurnedDate } from './band-turned-date.js';
import { birthBeforeReferral } from './birth-before-referral.js';
import { brokenLetters } from './broken-letters.js';
import { closedAgrees } from './closed-agrees.js';
import { closedButActiveLater } from './closed-but-active-later.js';
import { closureAfterReferral } from './closure-after-referral.js';
import { codeInList } from './code-in-list.js';
import { codedAsScientific } from './coded-as-scientific.js';
import { completedHasContact } from './completed-has-contact.js';
import { contactAfterReferral } from './contact-after-referral.js';
import { contactCountsPlausible } from './contact-counts-plausible.js';
import { contactsAddUp } from './contacts-add-up.js';
import { dateInSpan } from './date-in-span.js';
import { dateNotReal } from './date-not-real.js';
import { dateOrderOpen } from './date-order-open.js';
import { decilePlausible } from './decile-plausible.js';
import { defaultBirthDate } from './default-birth-date.js';
import { duplicateColumnName } from './duplicate-column-name.js';
import { employmentFitsAge } from './employment-fits-age.js';
import { emptyColumnName } from './empty-column-name.js';
import { ethnicityAgrees } from './ethnicity-agrees.js';
import { exactDuplicateRow } from './exact-duplicate-row.js';
import { fileNotRead } from './file-not-read.js';
import { formulaErrorValue } from './formula-error-value.js';
import { freeTextInCodes } from './free-text-in-codes.js';
import { hiddenColumns } from './hidden-columns.js';
import { hiddenRows } from './hidden-rows.js';
import { hiddenSheet } from './hidden-sheet.js';
import { homelessAgrees } from './homeless-agrees.js';
import { identifierSaysNothing } from './identifier-says-nothing.js';
import { leadingZeroLost } from './leading-zero-lost.js';
import { lineNotDecoded } from './line-not-decoded.js';
import { mainNeedListed } from './main-need-listed.js';
import { measureInWindow } from './measure-in-window.js';
import { nhsNumberValid } from './nhs-number-valid.js';
import { nothingAfterDeath } from './nothing-after-death.js';
import { numberInRange } from './number-in-range.js';
import { numberNotReadable } from './number-not-readable.js';
import { oneAnswerForAll } from './one-answer-for-all.js';
import { onwardAgrees } from './onward-agrees.js';
import { openTwice } from './open-twice.js';
import { outcomeBeforeBaseline } from './outcome-before-baseline.js';
import { personAgrees } from './person-agrees.js';
import { personalDataInText } from './personal-data-in-text.js';
import { placeAgrees } from './place-agrees.js';
import { placeholderValue } from './placeholder-value.js';
import { planInOrder } from './plan-in-order.js';
import { postcodeFormed } from './postcode-formed.js';
import { raggedRow } from './ragged-row.js';
import { referralIdUnique } from './referral-id-unique.js';
import { referredAgainSoon } from './referred-again-soon.js';
import { referredTwiceInADay } from './referred-twice-in-a-day.js';
import { rejectedAgrees } from './rejected-agrees.js';
import { repeatedHeader } from './repeated-header.js';
import { rowInEarlierTable } from './row-in-earlier-table.js';
import type { Rule } from './rule.js';
import { sameFormBothTimes } from './same-form-both-times.js';
import { sameIdTwoPeople } from './same-id-two-people.js';
import { samePersonTwoIds } from './same-person-two-ids.js';
import { scaleMayBeReversed } from './scale-may-be-reversed.js';
import { scoreInRange } from './score-in-range.js';
import { secondTable } from './second-table.js';
import { sentinelDate } from './sentinel-date.js';
import { serialDate } from './serial-date.js';
import { orphanOutcome } from './orphan-outcome.js';
import { contactOutsideReferral } from './contact-outside-referral.js';
import { layoutDrifts } from './layout-drifts.js';
import { setRules } from './sets/set-rules.js';
import { sharedPostcode } from './shared-postcode.js';
import { shortYear } from './short-year.js';
import { startedHasConnection } from './started-has-connection.js';
import { totalNotItsRows } from './total-not-its-rows.js';
import { totalRow } from './total-row.js';
import { unitsSuspected } from './units-suspected.js';
import { unreachedAgrees } from './unreached-agrees.js';

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
  layoutDrifts,
  formulaErrorValue,
  codedAsScientific,
  leadingZeroLost,
  brokenLetters,
  personalDataInText,
  dateNotReal,
  numberNotReadable,
  placeholderValue,
  identifierSaysNothing,
  referralIdUnique,
  dateInSpan,
  sentinelDate,
  serialDate,
  dateOrderOpen,
  shortYear,
  bandTurnedDate,
  agePlausible,
  defaultBirthDate,
  postcodeFormed,
  nhsNumberValid,
  codeInList,
  decilePlausible,
  contactCountsPlausible,
  numberInRange,
  scoreInRange,
  unitsSuspected,
  oneAnswerForAll,
  freeTextInCodes,
  birthBeforeReferral,
  ageAgrees,
  contactAfterReferral,
  planInOrder,
  closureAfterReferral,
  closedAgrees,
  rejectedAgrees,
  unreachedAgrees,
  completedHasContact,
  nothingAfterDeath,
  contactsAddUp,
  onwardAgrees,
  startedHasConnection,
  mainNeedListed,
  ethnicityAgrees,
  placeAgrees,
  homelessAgrees,
  employmentFitsAge,
  measureInWindow,
  sameFormBothTimes,
  scaleMayBeReversed,
  openTwice,
  referredAgainSoon,
  personAgrees,
  sameIdTwoPeople,
  samePersonTwoIds,
  closedButActiveLater,
  outcomeBeforeBaseline,
  referredTwiceInADay,
  sharedPostcode,
  orphanOutcome,
  contactOutsideReferral,
  ...setRules,
];
