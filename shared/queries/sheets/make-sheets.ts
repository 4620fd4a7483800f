import type { Engine } from '../../engine/engine.js';
import type { Project } from '../../project/project.js';
import type { RuleEntry } from '../../rules/catalogue.js';
import { type AskableCell, askableColumns, wordRules } from './askable-cells.js';
import type { QuerySheet } from './asked-question.js';
import { type Draft, draftsOf } from './draft-questions.js';
import { noOwner, sheetNames } from './owner-name.js';
import type { BaseInput } from './question-base.js';

/** What sheets are made of. Issues, rows and their owners are in the engine. */
export interface SheetInput extends BaseInput {
  readonly rules: readonly RuleEntry[];
  readonly project: Project;
}

/** Nobody fills in a longer sheet. Errors come first. */
const mostQuestions = 400;

/** One sheet for each data owner, in the order of their names; questions that were answered are not asked again. */
export function makeQuerySheets(engine: Engine, input: SheetInput): readonly QuerySheet[] {
  const columns = askableColumns(engine, input.mapping);
  const cells = columns.flatMap((column) => column.cells);
  const names = sheetNames(
    cells.flatMap(({ owner, kind }) => (owner === null || kind === null ? [] : [{ owner, kind }])),
  );
  const answered = new Set(input.project.queries.flatMap(({ key, reply }) => (reply === null ? [] : [key])));
  const drafts = columns.flatMap((column) => draftsOf(engine, column, { input, names }));
  const open = drafts.filter(({ question }) => !answered.has(question.asked.key));
  const owners: readonly (string | null)[] = [...[...names.keys()].sort(), null];
  return owners.flatMap((owner) => {
    const own = open.filter((draft) => draft.owner === owner);
    if (own.length === 0) return [];
    const left = cells.filter((cell) => cell.owner === owner);
    return [querySheet(own, { owner, name: names.get(owner ?? '') ?? noOwner, more: notAsked(left) })];
  });
}

function querySheet(
  drafts: readonly Draft[],
  { owner, name, more }: { readonly owner: string | null; readonly name: string; readonly more: number },
): QuerySheet {
  const kinds = [...new Set(drafts.map(({ question }) => question.about))];
  const pressing = [...drafts].sort(
    (a, b) =>
      a.severity.localeCompare(b.severity, 'en') ||
      kinds.indexOf(a.question.about) - kinds.indexOf(b.question.about),
  );
  const asked = pressing.slice(0, mostQuestions);
  return {
    owner: name,
    name: owner,
    questions: asked.map(({ question }) => question),
    more: more + pressing.length - asked.length,
  };
}

/** Cells that are alike and beyond the most that are asked of a kind. */
function notAsked(cells: readonly AskableCell[]): number {
  const kinds = new Map<string, { alike: number; here: number }>();
  for (const { rule, message, alike } of cells) {
    if (wordRules.includes(rule)) continue;
    const kind = kinds.get(`${rule} ${message}`) ?? { alike, here: 0 };
    kinds.set(`${rule} ${message}`, { alike, here: kind.here + 1 });
  }
  return [...kinds.values()].reduce((sum, { alike, here }) => sum + Math.max(0, alike - here), 0);
}
