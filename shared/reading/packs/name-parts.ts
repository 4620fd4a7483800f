import { monthNames } from '../../dataset/month-names.js';

/** What a file's or a sheet's name says: when, and whatever else it says, word by word. */
export interface NameParts {
  readonly year: string;
  readonly quarter: string;
  readonly month: string;
  readonly words: readonly string[];
}

const monthWord =
  /(?<![\p{L}])(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![\p{L}])/iu;
const quarterWord =
  /(?<![\p{L}\d])(?:q(?:uarter|tr)?[\s_.-]*([1-4])(?:\s?(?:-|–|to|and|&)\s?q?([1-4]))?|([1-4])(?:st|nd|rd|th)[\s_-]*(?:quarter|qtr))(?!\d)/iu;
const twoYears = /(?<!\d)(?:FY\s?)?((?:20)?\d{2})[-/_]((?:20)?\d{2})(?!\d)/iu;
const joinedYears = /(?<!\d)(2[1-9]|3\d)([23]\d)(?!\d)/u;
const dayStamp = /(?<!\d)(?:\d{1,2}[-._]\d{1,2}[-._](?:20)?\d{2}|20\d{2}[-._]?\d{2}[-._]?\d{2})(?!\d)/u;
const yearAndMonth = /(?<!\d)(20\d{2})[-_. ]?(0[1-9]|1[0-2])(?!\d)/u;
const oneYear = /(?<!\d)(?:FY\s?)?((?:19|20)\d{2})(?!\d)/iu;
const shortYear = /(?<=^|[\s'’_-])(\d{2})(?!\d)/u;

/** Words that say how often a file was saved, not what it holds. */
const ofSaving =
  /^(?:v\d+|ver(?:sion)?|final|draft|copy|latest|updated|export(?:ed)?|extract|download|sheet\d*|table\d*|\d{1,2})$/i;

/** At the end, and within the name of a file in an archive. */
const fileEnding = /\.[\p{L}][\p{L}\d]{1,4}(?=$|[\s/\\›>:])/gu;
const runningNumber = /^\s*\d{1,3}[\s._)-]+(?=\p{L})/u;

/** A word with the number after it is one: `PCN 14`. */
const wordAndNumber = /[\p{L}\p{M}\d'’&]+(?:[ _-]\d{1,3}(?![\p{L}\d]))?/gu;

/** Read the name of a file, without its ending, or of a sheet. */
export function nameParts(name: string): NameParts {
  let rest = name
    .replace(fileEnding, ' ')
    .replace(/\(\d+\)/g, ' ')
    .replace(runningNumber, '')
    .trim();
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found !== null) rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    return found;
  };
  const quarter = take(quarterWord);
  const joined = joinedYears.exec(rest);
  if (joined !== null && Number(joined[1]) + 1 === Number(joined[2]))
    rest = rest.replace(joinedYears, ' $1-$2 ');
  const span = financialYear(rest) === null ? null : take(twoYears);
  const stamp = span === null ? take(dayStamp) : null;
  const both = span === null && stamp === null ? take(yearAndMonth) : null;
  const word = both === null ? take(monthWord) : null;
  const year =
    span === null && both === null ? (take(oneYear) ?? (word === null ? null : take(shortYear))) : null;
  return {
    year: span === null ? fullYear(both?.[1] ?? year?.[1] ?? '') : (financialYear(span[0]) ?? ''),
    quarter: quarter === null ? '' : quarterOf(quarter),
    month: both === null ? monthOf(word?.[1]) : (monthNames[Number(both[2]) - 1] ?? ''),
    words: (rest.match(wordAndNumber) ?? []).filter((one) => !ofSaving.test(one)),
  };
}

/** `Q3`, or `Q1–Q2` where a name says from which to which. */
function quarterOf([, first, last, ordinal]: RegExpExecArray): string {
  return last === undefined ? `Q${first ?? ordinal ?? ''}` : `Q${first ?? ''}–Q${last}`;
}

/** `2023-24`, where the second year follows the first. */
function financialYear(text: string): string | null {
  const [, first = '', second = ''] = twoYears.exec(text) ?? [];
  if (first === '' || (Number(first) + 1) % 100 !== Number(second) % 100) return null;
  return `${fullYear(first)}-${second.slice(-2)}`;
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function monthOf(word: string | undefined): string {
  const start = word?.slice(0, 3).toLowerCase() ?? ' ';
  return monthNames.find((month) => month.toLowerCase().startsWith(start)) ?? '';
}
