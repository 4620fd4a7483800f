import type { GivenDialect } from '../source.js';
import { areSetWide, areTabbed, detectAligned, givenAligned } from './detect-aligned.js';
import type { Dialect } from './dialect.js';
import { candidateDialects, oneCellALine } from './dialect-candidates.js';
import { scoreDialect, usualWidths } from './dialect-score.js';
import type { LineSample } from './line-sample.js';
import type { UsualWidths } from './records.js';

/** A dialect and how wide its rows are. */
export interface DetectedDialect {
  readonly dialect: Dialect;
  readonly usual: UsualWidths;
  /** 0–1; 0 where no delimiter makes a table of the lines. */
  readonly score: number;
}

/** Below this no delimiter explains the lines, and each is one cell. */
const leastScore = 0.05;
/** Below this, single spaces between cells explain no lines that hold runs of them. */
const leastSpaced = 0.3;
/** A dialect found earlier (simpler, commoner) gives way only to one that is better by this factor. */
const clearlyBetter = 1.01;

/** The dialect that makes the most even table of the sample; what the analyst gave is not questioned. */
export function detectDialect(sample: LineSample, given: GivenDialect = {}): DetectedDialect {
  const asGiven = givenAligned(sample, given);
  if (asGiven !== null) return asGiven;
  const candidates = candidateDialects(sample).map((candidate) => ({
    ...candidate,
    ...givenParts(given),
  }));
  let best: DetectedDialect | null = null;
  for (const dialect of candidates) {
    const { score, usual } = scoreDialect(sample, dialect);
    if (score >= leastScore && (best === null || score > best.score * clearlyBetter))
      best = { dialect, usual, score };
    if (given.delimiter !== undefined && given.quotechar !== undefined && given.escapechar !== undefined)
      break;
  }
  const aligned = detectAligned(sample, given);
  if (aligned !== null && isClearlyBetter(sample, aligned, best)) return aligned;
  if (best !== null && !isProse(sample, best, given)) return best;
  const dialect = { ...oneCellALine, ...givenParts(given) };
  return { dialect, usual: usualWidths(sample, dialect), score: 0 };
}

/** Lines with runs of blanks that neither align nor make even rows when they are cut at every blank. */
function isProse(sample: LineSample, { dialect, score }: DetectedDialect, given: GivenDialect): boolean {
  return dialect.delimiter === ' ' && given.delimiter !== ' ' && score < leastSpaced && areSetWide(sample);
}

function isClearlyBetter(
  sample: LineSample,
  aligned: DetectedDialect,
  best: DetectedDialect | null,
): boolean {
  if (aligned.score < leastScore) return false;
  if (best === null) return true;
  if (best.dialect.delimiter?.startsWith('\t') === true && areTabbed(sample)) return false;
  return aligned.score > best.score * clearlyBetter;
}

function givenParts({ delimiter, quotechar, escapechar }: GivenDialect): Partial<Dialect> {
  return {
    ...(delimiter === undefined || delimiter === '' ? {} : { delimiter }),
    ...(quotechar === undefined || quotechar === '' ? {} : { quote: quotechar }),
    ...(escapechar === undefined
      ? {}
      : { escape: escapechar === '\\' ? ('\\' as const) : ('doubled' as const) }),
  };
}
