import { describe, expect, it } from 'vitest';
import { buildReport } from '../../shared/report/build-report.js';
import type { Block, Report, ReportId } from '../../shared/report/report.js';
import type { ReportContext } from '../../shared/report/report-context.js';
import { reportContext } from '../support/report-context.js';

function blocksOf(report: Report, section: string): readonly Block[] {
  return report.sections.find(({ id }) => id === section)?.blocks ?? [];
}

function findings(changes: Partial<ReportContext>) {
  return blocksOf(buildReport('funder', { ...reportContext, ...changes }), 'key-findings').filter(
    (block) => block.kind === 'finding',
  );
}

describe('a key finding', () => {
  it('puts the printed figure after its words, with how sure it is', () => {
    expect(findings({})[0]).toMatchObject({
      before: 'Referrals received from 1 April 2023 to 2 April 2024, of all referrals in the files: ',
      printed: '1,090 of 1,095',
      confidence: 'sound',
      why: null,
    });
  });

  it('is with care where the figure is, and says why', () => {
    const engaged = findings({}).find(({ figure }) => figure === 'A6.engaged.of_all');
    expect(engaged).toMatchObject({ confidence: 'care', why: 'Attendance is known for 64 % of referrals.' });
  });

  it('gives a count that depends on who is who with its other end', () => {
    const figures = reportContext.figures.map((figure) =>
      figure.id === 'A2.count' && figure.by.length === 0
        ? { ...figure, ifMerged: { value: 1_051, printed: '1,050' } }
        : figure,
    );
    const people = findings({ figures }).find(({ figure }) => figure === 'A2.count');
    expect(people).toMatchObject({
      before: 'People referred, each counted once: ',
      why: '1,050 if all who may be the same person are.',
    });
  });

  it('gives no number where the figure is withheld', () => {
    const wait = findings({}).find(({ figure }) => figure === 'A5.median');
    expect(wait).toMatchObject({
      before: 'How long people waited: no number can be given.',
      printed: '',
      confidence: 'cannot_say',
      why: 'No column holds the first contact.',
    });
  });

  it('gives no number where its question cannot be answered, though there is one', () => {
    const verdicts = reportContext.verdicts.map((verdict) => ({
      ...verdict,
      verdict: 'not_possible' as const,
    }));
    expect(findings({ verdicts })[0]).toMatchObject({ printed: '', confidence: 'cannot_say' });
  });
});

describe('a report with little to tell', () => {
  const bare: ReportContext = {
    ...reportContext,
    intake: [],
    references: [],
    profiles: [],
    mapping: [],
    steps: [],
    effects: [],
    flow: {
      referralRows: 0,
      setAside: [],
      kept: { referral: 0, contact: 0, onward: 0, measure: 0 },
      notCounted: [],
      derived: [],
    },
    rules: [],
    issues: [],
    spellings: [],
    scores: { fields: [], worst: [], grids: [], dqmi: [], absent: [] },
    verdicts: [],
    fixes: [],
    figures: [],
    doubtfulDates: {},
    words: {},
  };

  it.each(['funder', 'quality', 'equity'] as const)('leaves out what would be empty: %s', (id: ReportId) => {
    const report = buildReport(id, bare);
    const ids = report.sections.map(({ id: section }) => section);
    for (const absent of [
      'referrals',
      'people',
      'waits',
      'support',
      'outcomes',
      'fields',
      'missing',
      'behaviour',
      'values',
      'pathway',
    ]) {
      expect(ids).not.toContain(absent);
    }
    expect(report.sections.every(({ blocks }) => blocks.length > 0)).toBe(true);
    const tables = report.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
    expect(tables.every(({ rows }) => rows.length > 0)).toBe(true);
  });

  it('keeps the analyst’s own words in their box', () => {
    const report = buildReport('funder', {
      ...bare,
      words: { recommendations: ' Ask again at three months. ' },
    });
    expect(blocksOf(report, 'recommendations')).toEqual([
      { kind: 'own_words', title: 'Recommendations', text: 'Ask again at three months.' },
    ]);
  });

  it('says in the equity report that reach cannot be judged without a population', () => {
    const answers = blocksOf(buildReport('equity', bare), 'answer').filter(
      (block) => block.kind === 'callout',
    );
    expect(answers.map(({ title }) => title)).toEqual([
      'Reach: cannot tell',
      'Progress through the pathway: cannot tell',
      'Outcome: cannot tell',
    ]);
    expect(answers[0]?.lines).toEqual(['No reference population was given, so reach cannot be judged.']);
  });
});

describe('the three fields to put right first', () => {
  it('are told with the questions they help', () => {
    const list = blocksOf(buildReport('funder', reportContext), 'limits').find(
      (block) => block.kind === 'list' && block.ordered,
    );
    expect(list).toMatchObject({
      items: [
        'Name the column that holds the first contact. Helps 2 questions: Q08 and Q01.',
        'Ask for the ethnic category. Helps 1 question: Q01.',
      ],
    });
  });
});
