import type { Engine } from '../../engine/engine.js';
import type { Run } from '../../pipeline.js';
import type { QuerySheet } from '../../queries/sheets/asked-question.js';
import { makeQuerySheets } from '../../queries/sheets/make-sheets.js';
import { catalogueFor } from '../../rules/catalogue.js';

/** What to ask each data owner after a run. */
export function querySheetsOf(
  engine: Engine,
  { tables, mapping, profiles, project }: Run,
): readonly QuerySheet[] {
  return makeQuerySheets(engine, { tables, mapping, profiles, rules: catalogueFor(project), project });
}
