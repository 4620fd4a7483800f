import { describe, expect, it } from 'vitest';
import { buildReport, reportIds } from '../../shared/report/build-report.js';
import { reportContext } from '../support/report-context.js';
import { generatedTexts, sentencesOf } from '../support/report-text.js';

const reports = reportIds.map((id) => [id, buildReport(id, reportContext)] as const);

/** Words that would put a change down to the scheme. */
const causal =
  /\b(led to|leads to|lead to|improved by|because of|impact(s|ed)?|due to|caus(e|es|ed|ing)|result(s|ed)? in|thanks to|benefit(s|ed)?|effective(ness)?|works|prove[sdn]?|attribut\w+|as a result|achiev\w+|made people|helped people)\b/i;

/** Words of another trade. */
const trade = /\b(null|schema|entity|ETL|cardinality|DuckDB|NaN|undefined|SQL)\b/;

describe.each(reports)('the words of the %s report', (_, report) => {
  it('never put a change down to the scheme', () => {
    expect(generatedTexts(report).filter((text) => causal.test(text))).toEqual([]);
  });

  it('are those of an analyst', () => {
    expect(generatedTexts(report).filter((text) => trade.test(text))).toEqual([]);
  });

  it('stand in sentences of at most 25 words', () => {
    const long = sentencesOf(report).filter((text) => text.split(/\s+/u).length > 25);
    expect(long).toEqual([]);
  });

  it('are spelt as in Britain', () => {
    const american = /\b(\w+ization|organize\w*|standardiz\w*|color|behavior|center|program)\b/i;
    expect(generatedTexts(report).filter((text) => american.test(text))).toEqual([]);
  });

  it('give the numbers behind every percentage that stands in a sentence', () => {
    const shares = sentencesOf(report).filter(
      (text) => /\d %/u.test(text) && !/95 % (Wilson |t )?interval/u.test(text),
    );
    const bare = shares.filter((text) => !/\bof\b|\bn =|Below|at least|more than/u.test(text));
    expect(bare).toEqual([]);
  });

  it('say how counts are starred and rounded', () => {
    expect(report.facts).toContain(
      'Counts from 1 to 7 are shown as *. Other counts are rounded to the nearest 5.',
    );
  });
});
