import { headerWords } from './header-words.js';
import { spelledOut } from './header-glossary.js';

/** What a column is about that no figure of the minimum dataset needs, and the words of its header that say so. */
const kinds: readonly (readonly [string, RegExp])[] = [
  [
    'a name',
    /\b(?:forename|surname|fname|sname|lname|[fl] name|(?:first|given|christian|middle|last|family|maiden) name|known as)\b|^(?:title|name)$/,
  ],
  ['a way to reach somebody', /\b(?:phone|mobile|landline|tel|telephone|email|e mail)\b|\bbest number\b/],
  ['part of an address', /\b(?:address(?: line)?(?: \d)?|street|house number|town|village|city|county)\b/],
  [
    'how the row was kept',
    /\b(?:created|creator|inputter|input by|changed|keyed|last edit|audit|guid|uuid|batch|etl|upload(?:ed)?|timestamp of entry|row (?:id|key|number)|line (?:id|number))\b|^(?:row|line)$|\b(?:record|row) (?:key|owner)\b|\bunique row\b|\bform number\b/,
  ],
  [
    'staff',
    /\b(?:staff|employee|payroll|supervisor|line manager)\b|(?<!service )\buser (?:id|account|name)\b/,
  ],
  [
    'costs or working time',
    /\b(?:mileage|miles|cost|costs|fee|fees|price|expenses|(?:staff|admin) hours|sla|target)\b|£/,
  ],
  ['the body', /\b(?:systolic|diastolic|blood pressure|bp|weight|height|bmi|smok(?:er|es|ing))\b/],
  [
    'a visit or a letter',
    /\b(?:parking|pets?|dogs?|key ?safe|lone working|risk|risk assessment|leaflet|letter|photos?|newsletter|mailing|marketing|opt in|to text)\b/,
  ],
  [
    'a colour or a rank in a list',
    /\b(?:rag|red amber green|traffic light|flag colour|priority|colour|weather)\b/,
  ],
  [
    'the period of a return',
    /\b(?:quarter|qtr|financial year|reporting (?:month|period|year)|contract year)\b/,
  ],
  [
    'what was written down about somebody',
    /\b(?:notes?|comments?|narrative|free text|case summary|anything else|remarks?)\b/,
  ],
  ['clinical codes', /\b(?:snomed|read code|ctv3|code term|clinical code)\b/],
];

/** What a column is about, where its header says that it fills no field; null for any other. */
export function fillsNothing(header: string): string | null {
  const text = spelledOut(headerWords(header).typed);
  if (/\bpostcode\b|\bphone\b.*\b(?:face|video)\b/.test(text)) return null;
  return kinds.find(([, words]) => words.test(text))?.[0] ?? null;
}
