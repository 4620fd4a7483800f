import type { Code, CodeList } from './field.js';
import { instrumentList } from './instruments.js';
import { accommodation } from './lists/accommodation.js';
import {
  disability,
  disabilityImpact,
  employment,
  interpreterPresent,
  yesNo,
} from './lists/circumstances.js';
import { closureNational, closureReason, goalMet } from './lists/closure.js';
import { attended, contactType, medium } from './lists/contact.js';
import { ethnic2001 } from './lists/ethnic-2001.js';
import { ethnic2021 } from './lists/ethnic-2021.js';
import { ethnicPds } from './lists/ethnic-pds.js';
import { ethnicScotland } from './lists/ethnic-scotland.js';
import { ethnicWales } from './lists/ethnic-wales.js';
import { ethnicGroupList, imdQuintileList, referralSourceGroupList } from './lists/groups.js';
import { language } from './lists/language.js';
import { location } from './lists/location.js';
import { measureMode, timepoint } from './lists/measure.js';
import { need } from './lists/need.js';
import { ageBand, exForces, gender, marital, orientation, religion, sameAtBirth } from './lists/person.js';
import { nhsNumberStatus, ruralUrban2011, ruralUrban2021, ruralUrbanGroup } from './lists/place.js';
import { referralSource } from './lists/referral-source.js';
import { referralStatus, referrerRole, rejectionReason } from './lists/referral.js';
import { notStartedReason, onwardMode, onwardReason, supportType } from './lists/support.js';

const all: readonly CodeList[] = [
  accommodation,
  ageBand,
  attended,
  closureNational,
  closureReason,
  contactType,
  disability,
  disabilityImpact,
  employment,
  ethnic2001,
  ethnic2021,
  ethnicGroupList,
  ethnicPds,
  ethnicScotland,
  ethnicWales,
  exForces,
  gender,
  goalMet,
  imdQuintileList,
  instrumentList,
  interpreterPresent,
  language,
  location,
  marital,
  measureMode,
  medium,
  need,
  nhsNumberStatus,
  notStartedReason,
  onwardMode,
  onwardReason,
  orientation,
  referralSource,
  referralSourceGroupList,
  referralStatus,
  referrerRole,
  rejectionReason,
  religion,
  ruralUrban2011,
  ruralUrban2021,
  ruralUrbanGroup,
  sameAtBirth,
  supportType,
  timepoint,
  yesNo,
];

/** Every vocabulary by its id; fields name the one they use. */
export const codeLists: Readonly<Record<string, CodeList>> = Object.fromEntries(
  all.map((list) => [list.id, list]),
);

/** One code of a list; undefined for a list or a code that does not exist. */
export function codeOf(list: string, code: string): Code | undefined {
  return Object.hasOwn(codeLists, list)
    ? codeLists[list]?.codes.find((each) => each.code === code)
    : undefined;
}

/** The label of a code, or the code itself where the list does not know it. */
export function labelOf(list: string, code: string): string {
  return codeOf(list, code)?.label ?? code;
}
