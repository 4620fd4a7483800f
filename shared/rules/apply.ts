import type { Engine } from '../engine/engine.js';
import { applyCellRule } from './apply-cells.js';
import { applyColumnRule } from './apply-columns.js';
import { applyProseRule } from './apply-prose.js';
import { applyPairRule } from './apply-pairs.js';
import { applyReadingRule } from './apply-reading.js';
import { applyRowRule } from './apply-rows.js';
import { applyScoreRule } from './apply-scores.js';
import { applySetRule } from './apply-sets.js';
import { applyTableRule } from './apply-tables.js';
import { applyValueRule } from './apply-values.js';
import type { Bench, Tally } from './bench.js';
import { openIssueBook } from './issue-table.js';
import type { RuleResult } from './issue.js';
import type { Rule, RuleContext } from './rule.js';
import { rules } from './rules.js';
import { referralDays } from './sets/referral-days.js';
import { tableTexts } from './table-texts.js';

/** Ask every rule of everything and make the table `issues`. A rule that fails is reported, and the others go on. */
export function applyRules(
  engine: Engine,
  context: RuleContext,
  asked: readonly Rule[] = rules,
): RuleResult[] {
  const places = context.intake.flatMap(({ file, sheets }) =>
    sheets.length === 0 ? [{ file, sheet: '' }] : sheets.map((sheet) => ({ file, sheet: sheet.name })),
  );
  const book = openIssueBook(engine, places);
  const bench: Bench = {
    ...{ engine, context, book },
    texts: tableTexts(engine, context.tables),
    days: referralDays(engine, context),
  };
  const results = asked.map((rule) => resultOf(rule, bench));
  bench.texts.close();
  book.close();
  return results;
}

function resultOf(rule: Rule, bench: Bench): RuleResult {
  const off = bench.context.off?.[rule.id];
  if (off !== undefined) return silent(rule, 'not_applicable', `Switched off in this project: ${off}`);
  try {
    const { broken, of, why, whole, sets } = applyRule(rule, bench);
    const failed = broken > 0 || whole === true;
    if (!failed && of === 0) {
      return silent(rule, 'not_applicable', why ?? 'Nothing in these files can be checked.');
    }
    const outcome = failed ? 'fail' : 'pass';
    return { rule: rule.id, outcome, why: null, broken, of, ...(sets === undefined ? {} : { sets }) };
  } catch {
    // The engine quotes values in its messages, so they are not passed on.
    return silent(rule, 'error', 'The check could not be carried out on these files.');
  }
}

function silent(rule: Rule, outcome: RuleResult['outcome'], why: string): RuleResult {
  return { rule: rule.id, outcome, why, broken: 0, of: 0 };
}

function applyRule(rule: Rule, bench: Bench): Tally {
  switch (rule.kind) {
    case 'rows':
      return applyRowRule(rule, bench);
    case 'values':
      return applyValueRule(rule, bench);
    case 'cells':
      return applyCellRule(rule, bench);
    case 'columns':
      return applyColumnRule(rule, bench);
    case 'pairs':
      return applyPairRule(rule, bench);
    case 'tables':
      return applyTableRule(rule, bench);
    case 'reading':
      return applyReadingRule(rule, bench);
    case 'prose':
      return applyProseRule(rule, bench);
    case 'sets':
      return applySetRule(rule, bench);
    case 'scores':
      return applyScoreRule(rule, bench);
  }
}
