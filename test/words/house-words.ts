/** How the program speaks: what its texts may not say, and how long a sentence may be. */

/** Most words of a sentence. */
export const mostWords = 25;

/**
 * Sentences of a text: they end with a stop, an empty line or the start of an indented line. A list of three or more,
 * parted by semicolons, is read thing by thing.
 */
export function sentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+|\n\s*\n|\n {2,}/u)
    .flatMap((sentence) => (sentence.split(';').length > 2 ? sentence.split(';') : [sentence]))
    .filter((sentence) => sentence.trim() !== '');
}

/** Words of a sentence. A name in quotes is one word; places listed in brackets are not read as words. */
export function wordCount(sentence: string): number {
  const plain = sentence
    .replaceAll(/“[^”]*”/gu, 'name')
    .replaceAll(/ \((?:[^()]|\([^()]*\))*\d(?:[^()]|\([^()]*\))*\)/gu, '');
  return plain.split(/\s+/u).filter((word) => /[\p{L}\p{N}…]/u.test(word)).length;
}

/** Words of another trade than the analyst's. */
export const trade =
  /\b(schemas?|entity|entities|ETL|cardinality|DuckDB|NaN|undefined|SQL|boolean|strings?|regex|regular expression|tuple|null value|parsed?|parsing|payload|metadata|backend|frontend|cache|worker thread)\b/i;

/** Words that put a change down to the scheme. */
export const causal =
  /\b(led to|leads? to|improved by|because of|impact(s|ed)?|due to|caus(es|ed|ing)|result(s|ed)? in|thanks to|effective(ness)?|attribut\w+|as a result|made people|helped people|works(?! (out|it|the)))\b/i;

/** Spellings of the United States. "Program" is British for what a computer runs. */
export const american =
  /\b((?!(sei|si|pri|cap)z)\w{3,}iz(e[ds]?|ing|ations?)|anal[iy]z\w+|colors?|colored|behaviors?|centers?|centered|catalogs?|cancel(ed|ing)|label(ed|ing)|gray|favorites?|fulfill|enroll(ment)?|defense|model(ed|ing)|judgment|neighbor\w*|program(s)? of (work|care|support)|licensed? fee)\b/i;

/** What a percentage is of stands beside it, or it is a bound or the level of an interval. */
export const saysOfWhat =
  /\bof\b|\bin\b|\bn =|95 % ([\w()]+ )*interval|[Bb]elow|at least|(more|less|fewer|over|under|just under) (than )?(…|\d+) %|within \d+ %|to be expected|known|recorded/u;
