import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { RowsThatSayNo } from '../../renderer/panels/clean/RowsThatSayNo.js';
import { Refusals } from '../../renderer/panels/quality/Refusals.js';
import type { RefusalQuestion } from '../../shared/clean/refusals/refusal-question.js';
import { refusalChoices, refusalFound } from '../../shared/clean/refusals/refusal-words.js';

const sign = { by: 'colour', colour: 'yellow', columns: ['Client ID'] } as const;
const question: RefusalQuestion = {
  ...{ id: 'refusal:book.xlsx#Q1/colour/yellow', sign, table: '001', file: 'book.xlsx', sheet: 'Q1' },
  ...{
    rows: 8,
    of: 20,
    counting: { with: 18, without: 11 },
    found: refusalFound(sign, 8, 20),
    examples: [3, 7, 9],
  },
  notes: [{ sheet: 'Read me', row: 4, text: 'Yellow means <do not> contact.' }],
  choices: refusalChoices(sign, 8),
  answered: null,
  unasked: 'count',
};
const nothing = () => undefined;
const shown = (questions: readonly RefusalQuestion[]): string =>
  renderToStaticMarkup(<Refusals questions={questions} onAnswer={nothing} />);
const onClean = (questions: readonly RefusalQuestion[]): string =>
  renderToStaticMarkup(<RowsThatSayNo questions={questions} />);

describe('rows that may say no', () => {
  it('are asked about with their rows, what the workbook says, and what holds until then', () => {
    expect(shown([question])).toContain('8 of 20 rows have cells filled yellow in “Client ID”.');
    expect(shown([question])).toContain('Rows 3, 7, 9 and 5 more.');
    expect(shown([question])).toContain('<q>Yellow means &lt;do not&gt; contact.</q>');
    expect(shown([question])).toContain('Nobody has answered yet. They count like all others.');
    expect(shown([question]).match(/<button/g)).toHaveLength(3);
    expect(shown([])).toBe('');
  });

  it('show the answer that was given', () => {
    const answered = shown([{ ...question, answered: 'leave_out' }]);
    expect(answered).not.toContain('Nobody has answered');
    expect(answered.match(/aria-pressed="true"/g)).toHaveLength(1);
  });

  it('stand on the Clean page with and without, once they are heeded', () => {
    expect(onClean([question])).toBe('');
    expect(onClean([{ ...question, answered: 'leave_out' }])).toContain(
      'Of this table 11 rows count without them, 18 rows with them.',
    );
    expect(onClean([{ ...question, answered: 'do_not_ask' }])).toContain('nobody is asked about them');
  });
});
