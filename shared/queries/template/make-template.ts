import type { Field, RecordName } from '../../dataset/field.js';
import { recordFields } from '../../dataset/fields.js';
import type { Project } from '../../project/project.js';
import { questions } from '../../questions/questions.js';
import type { Verdict } from '../../questions/verdict.js';
import type { FieldScore } from '../../scores/field-score.js';
import { fieldsNeededBy } from '../../scores/needed-by.js';
import type { Scores } from '../../scores/scores.js';
import type { TemplateColumn, TemplateMark, TemplateSheet } from './template.js';

/** What the form is made from. */
export interface TemplateContext {
  readonly scores: Scores;
  readonly verdicts: readonly Verdict[];
  readonly project: Project;
}

const records: readonly RecordName[] = ['referral', 'contact', 'onward', 'measure'];
const levels: readonly Field['level'][] = ['M', 'R', 'O'];

/** A desk knows a postcode; the area and its deprivation are looked up from it. */
const lookedUp: Readonly<Record<string, string>> = { imd_decile: 'postcode', lsoa: 'postcode' };

/**
 * The sheets that this scheme needs next time: the referrals, and each table that it fills or that a picked
 * question cannot be answered without.
 */
export function makeTemplate(context: TemplateContext): readonly TemplateSheet[] {
  const needed = neededFields(context);
  return records
    .filter(
      (record) =>
        record === 'referral' ||
        !context.scores.absent.includes(record) ||
        [...needed].some((field) => field.startsWith(`${record}.`)),
    )
    .map((record) => ({ record, columns: columnsOf(record, context, needed) }));
}

function columnsOf(
  record: RecordName,
  { scores, project }: TemplateContext,
  needed: ReadonlySet<string>,
): readonly TemplateColumn[] {
  const scored = new Map(scores.fields.filter((score) => score.record === record).map((s) => [s.field, s]));
  const all = Object.entries(recordFields[record]);
  const picked = project.settings.questions !== null;
  const wanted = all.flatMap(([name, { level }]) => {
    const score = scored.get(name);
    const isNeeded = picked && needed.has(`${record}.${name}`);
    if (!isAsked(level, score, isNeeded)) return [];
    return [isInUse(score) ? name : (lookedUp[name] ?? name)];
  });
  const worst = scores.worst.filter((one) => one.record === record).map(({ field }) => field);
  const columns = all
    .filter(([name]) => wanted.includes(name))
    .map(([name, field]) => ({ name, field, mark: markOf(scored.get(name), worst.includes(name)) }));
  return levels.flatMap((level) => columns.filter(({ field }) => field.level === level));
}

function neededFields({ scores, verdicts, project }: TemplateContext): ReadonlySet<string> {
  const picked = new Set(verdicts.filter((verdict) => verdict.picked).map(({ id }) => id));
  const usable = new Map(
    scores.fields.map(({ record, field, counts }) => [
      `${record}.${field}`,
      counts.of === 0 ? 0 : counts.usable / counts.of,
    ]),
  );
  return new Set(
    [...questions, ...project.questions]
      .filter(({ id }) => picked.has(id))
      .flatMap((question) => [...fieldsNeededBy(question, (field) => usable.get(field) ?? 0)]),
  );
}

function isInUse(score: FieldScore | undefined): boolean {
  return score !== undefined && score.columns.length > 0;
}

/** What another column stands in for, or is worked out from others, is not asked as well. */
function isAsked(level: Field['level'], score: FieldScore | undefined, isNeeded: boolean): boolean {
  if (level === 'M' || isInUse(score)) return true;
  if (score !== undefined && (score.waived !== null || score.counts.usable > 0)) return false;
  return level === 'R' || isNeeded;
}

function markOf(score: FieldScore | undefined, isWorst: boolean): TemplateMark | null {
  if (score === undefined || score.columns.length === 0) return 'new';
  return isWorst || score.band === 'poor' || score.band === 'gaps' ? 'care' : null;
}
