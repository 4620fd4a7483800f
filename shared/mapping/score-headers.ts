import type { Instrument } from '../dataset/field.js';
import { instruments } from '../dataset/instruments.js';
import { headerWords, placeOf } from './header-words.js';
import { scoreNames } from './heard/score-names.js';
import type { Target } from './mapping.js';
import { timeIn } from './score-times.js';

/** What a header says about a score: which instrument, which of its questions, and when. */
export interface ScoreHeader {
  readonly instrument: Instrument;
  readonly timepoint: Target['timepoint'] | undefined;
  readonly itemNo: number | undefined;
  /** 0–1: how much of the header was understood. */
  readonly score: number;
}

/** Words of a whole score, beside which a number is no question's. */
const wholeScore = new Set(['total', 'tot', 'sum']);

/** From so many words on, a header may be a question spelt out. */
const questionLength = 5;
const spelledSure = 0.95;
const askedSure = 0.85;

/** A name of so many letters that is nobody's everyday word names its questionnaire whatever else is said. */
const leastOwnLetters = 3;
const everyday = /anx|happ|satis|worth|lonel|well ?being|life|content/;

/** Words that make a header speak of a questionnaire, not of its score. */
const otherThanScore: ReadonlySet<string> = new Set(
  (
    'date day when change changed difference diff improved improvement band severity category cat status reason ' +
    'declined offered due needed by who method version complete completed done sent yn consent notes comment comments ' +
    'time percentile target risk flag type group'
  ).split(' '),
);

/** Words that stand around a score without changing what it is. */
const idle = new Set([
  'score',
  'scores',
  'sc',
  'total',
  'tot',
  'sum',
  'mean',
  'short',
  'felt',
  'overall',
  'feels',
  'rating',
  'outcome',
  'outcomes',
  'at',
  'the',
  'of',
  'q',
  'item',
  'question',
  'wellbeing',
  'ons',
  'ons4',
  'scale',
  'measure',
  'out',
  '10',
  '0',
  'yesterday',
  'life',
  'value',
  'raw',
  'client',
  'patient',
  'personal',
  'how',
  'questionnaire',
  'rated',
  'today',
  'survey',
  'number',
]);

/** Our own key words for questions that exports spell out; never the wording of a questionnaire. */
const askedAs: readonly (readonly [string, readonly RegExp[]])[] = [
  ['ons4_satisfaction', [/\b(?:satisf|content)/, /\blife\b/]],
  ['ons4_worthwhile', [/\b(?:worth ?while|worth doing)\b/]],
  ['ons4_happy', [/\bhapp(?:y|iness)\b/, /\byesterday\b/]],
  ['ons4_anxious', [/\banxi(?:ous|ety)\b/, /\byesterday\b/]],
  ['lonely1', [/\bhow often\b/, /\blonely\b/]],
];

/** Read a header as the name of a score; null where it names no instrument. */
export function scoreHeader(header: string): ScoreHeader | null {
  const { typed } = headerWords(header);
  const words = typed.flatMap(splitNumber);
  if (words.includes('level')) return null;
  const readings = [spelledScore(words), askedScore(words)].filter((one) => one !== null);
  return readings.sort((a, b) => b.score - a.score)[0] ?? null;
}

/** The instrument by a listed spelling; every other word should be a time, a number or idle. */
function spelledScore(words: readonly string[]): ScoreHeader | null {
  const found = spelledInstrument(words);
  if (found === null) return null;
  const beyond = withoutNamesOf(
    found.instrument,
    words.filter((_, i) => i < found.from || i >= found.from + found.length),
  );
  const when = timeIn(beyond);
  const isOne = found.instrument.items > 1 && !words.some((word) => wholeScore.has(word));
  const item = isOne ? itemIn(when.left) : { itemNo: undefined, left: when.left };
  const beside = item.left.filter((word) => !idle.has(word));
  const each = found.letters >= leastOwnLetters && found.isOwn ? 0.03 : 0.15;
  const lost = beside.reduce((sum, word) => sum + (otherThanScore.has(word) ? 0.4 : each), 0);
  const score = Math.max(0.4, spelledSure - lost);
  return { instrument: found.instrument, timepoint: when.timepoint, itemNo: item.itemNo, score };
}

/** What is left where a header names its questionnaire twice, in full and by its short form: “Patient Health Questionnaire (PHQ-9)”. */
function withoutNamesOf(instrument: Instrument, words: readonly string[]): readonly string[] {
  const other = spellings.find((one) => one.instrument === instrument && placeOf(one.run, words) >= 0);
  if (other === undefined) return words;
  const from = placeOf(other.run, words);
  return withoutNamesOf(
    instrument,
    words.filter((_, i) => i < from || i >= from + other.run.length),
  );
}

/** The instrument by the key words of a question that is spelt out. */
function askedScore(words: readonly string[]): ScoreHeader | null {
  if (words.length < questionLength) return null;
  const text = words.join(' ');
  const asked = askedAs.find(([, patterns]) => patterns.every((pattern) => pattern.test(text)));
  const instrument = asked === undefined ? undefined : instruments[asked[0]];
  return instrument === undefined
    ? null
    : { instrument, timepoint: timeIn(words).timepoint, itemNo: undefined, score: askedSure };
}

/** The time point that a header names, if any. */
export function timepointIn(header: string): Target['timepoint'] | undefined {
  return timeIn(headerWords(header).typed.flatMap(splitNumber)).timepoint;
}

interface Found {
  readonly instrument: Instrument;
  readonly from: number;
  readonly length: number;
  readonly letters: number;
  /** True for a name that is no everyday word. */
  readonly isOwn: boolean;
}

interface Spelling {
  readonly instrument: Instrument;
  readonly run: readonly string[];
  readonly letters: number;
}

const spellings: readonly Spelling[] = Object.values(instruments)
  .flatMap((instrument) =>
    [
      instrument.code.replaceAll('_', ' '),
      ...instrument.synonyms,
      ...(scoreNames[instrument.code] ?? '').split(';').filter((spelling) => spelling.trim() !== ''),
    ].map((spelling) => {
      const run = headerWords(spelling).typed.flatMap(splitNumber);
      return { instrument, run, letters: run.join('').length };
    }),
  )
  .sort((a, b) => b.letters - a.letters);

/** The longest spelling of an instrument that stands in the header. */
function spelledInstrument(words: readonly string[]): Found | null {
  const found = spellings.find(({ run }) => placeOf(run, words) >= 0);
  if (found === undefined) return null;
  const isShort = found.instrument.code === 'wemwbs14' && words.includes('short');
  const instrument = isShort ? instruments['swemwbs7'] : undefined;
  return {
    instrument: instrument ?? found.instrument,
    from: placeOf(found.run, words),
    length: found.run.length,
    letters: found.letters,
    isOwn: !everyday.test(found.run.join(' ')),
  };
}

/** `swemwbs7` stays together where an instrument is spelt so; `ons4happy` and `pre1` are parted elsewhere. */
function splitNumber(word: string): string[] {
  const match = /^(pre|post|t|q|start|end|baseline|followup|fu)(\d{1,2})$/.exec(word);
  const glued = /^([a-z]+\d{1,2})(tot|total|sum|score|sc)$/.exec(word);
  if (glued !== null) return glued.slice(1);
  return match === null || match[1] === 't' ? [word] : [match[1] ?? '', match[2] ?? ''];
}

function itemIn(words: readonly string[]): {
  readonly itemNo: number | undefined;
  readonly left: readonly string[];
} {
  const at = words.findIndex((word) => /^q?\d{1,2}$/.test(word));
  if (at < 0) return { itemNo: undefined, left: words };
  return { itemNo: Number((words[at] ?? '').replace('q', '')), left: words.filter((_, i) => i !== at) };
}
