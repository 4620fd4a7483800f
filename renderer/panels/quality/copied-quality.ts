import type { Verdict, VerdictWord } from '../../../shared/questions/verdict.js';
import { shortfall } from '../../../shared/report/findings.js';
import { recordedOf, shownCount } from '../../../shared/report/shown.js';
import type { CompletenessGrid, GridRow } from '../../../shared/scores/completeness-grid.js';
import type { WorstField } from '../../../shared/scores/worst-fields.js';
import type { DisclosureProfile } from '../../../shared/stats/disclosure.js';
import { countOf } from '../../words/number-words.js';
import { axisWords, becauseWords, recordWords } from '../../words/score-words.js';
import { verdictWords } from '../../words/verdict-words.js';
import type { HelpedField } from './cleaning-tally.js';
import { groupWords } from './heat-map.js';

/** What is copied off the Quality step: the numbers of the data quality report, small ones suppressed by the same rule. */
interface CopiedBlock {
  readonly about: string;
  readonly sentence: string;
  /** The header first. */
  readonly rows: readonly (readonly string[])[];
}

const order: readonly VerdictWord[] = ['supported', 'with_limits', 'not_possible'];

export function copiedVerdicts(verdicts: readonly Verdict[]): CopiedBlock {
  const tally = order.map(
    (word) =>
      `${verdictWords[word].word} for ${String(verdicts.filter(({ verdict }) => verdict === word).length)}`,
  );
  return {
    about: 'questions and verdicts',
    sentence: `Can these data answer ${countOf(verdicts.length, 'question')}? ${tally.join(', ')}.`,
    rows: [
      ['Question', 'Answer', 'What stands in the way'],
      ...verdicts.map((verdict) => [
        verdict.question,
        verdictWords[verdict.verdict].word,
        shortfall(verdict) ?? '',
      ]),
    ],
  };
}

export function copiedWorst(worst: readonly WorstField[], profile: DisclosureProfile): CopiedBlock {
  const usable = (field: WorstField): string => recordedOf(field.usable, field.of, profile);
  return {
    about: 'the fields that cost most',
    sentence: worst.map((field) => `${field.label} can be used in ${usable(field)} rows.`).join(' '),
    rows: [
      ['Field', 'Rows', 'Can be used', 'Most of the rest'],
      ...worst.map((field) => [
        field.label,
        recordWords[field.record],
        usable(field),
        becauseWords[field.because],
      ]),
    ],
  };
}

/** Workers are lettered, as in the report: who they are stays on the page. */
export function copiedGrid(
  grid: CompletenessGrid,
  rows: readonly GridRow[],
  profile: DisclosureProfile,
): CopiedBlock {
  const groups = grid.groups.map((group, i) =>
    grid.by === 'worker' && group.id !== null && group.together === 0
      ? `Worker ${String.fromCharCode(65 + i)}`
      : groupWords(grid.by, group),
  );
  const title = `Usable rows by field and ${axisWords[grid.by].toLowerCase()}`;
  return {
    about: `${recordWords[grid.record].toLowerCase()}, ${title.toLowerCase()}`,
    sentence: `${title}: ${countOf(rows.length, 'field')} and ${countOf(groups.length, 'group')}, of the rows that should have the field.`,
    rows: [
      ['Field', ...groups],
      ...rows.map(({ label, cells }) => [
        label,
        ...cells.map(({ n, of }) => (of === 0 ? '–' : recordedOf(n, of, profile))),
      ]),
    ],
  };
}

export function copiedCleaning(helped: readonly HelpedField[], profile: DisclosureProfile): CopiedBlock {
  const changed = (field: HelpedField): string => shownCount(field.changed, profile);
  return {
    about: 'what cleaning changed',
    sentence: helped.map((field) => `${field.label}: ${changed(field)} cells changed.`).join(' '),
    rows: [
      ['Field', 'Cells changed', 'Can be used now'],
      ...helped.map((field) => [field.label, changed(field), recordedOf(field.usable, field.of, profile)]),
    ],
  };
}
