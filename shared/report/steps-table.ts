import type { Step } from '../clean/step.js';
import { numbers, table, words } from './blocks.js';
import { groupedBy } from './grouped.js';
import type { Material } from './material.js';
import type { TableBlock } from './report.js';
import { shownCount } from './shown.js';

/** What one step did to one column. True counts: never printed as they are. */
interface Change {
  readonly file: string;
  readonly column: string;
  readonly what: string;
  readonly changed: number;
  readonly rows: number;
}

/** Cleaning that changed more than 1 % of the rows of a table, one line a kind of change. */
export function largeChangesTable(material: Material): TableBlock | null {
  return byKind(material, {
    caption: 'Cleaning that changed more than 1 % of the rows',
    changed: changes(material).filter(({ changed, rows }) => changed > 0.01 * rows),
  });
}

/** What cleaning did over all files, one line a kind of change. */
export function changesByKindTable(material: Material): TableBlock | null {
  return byKind(material, { caption: 'What cleaning changed, by kind', changed: changes(material) });
}

interface ByKind {
  readonly caption: string;
  readonly changed: readonly Change[];
}

function byKind(material: Material, { caption, changed }: ByKind): TableBlock | null {
  const { disclosure } = material.context;
  return table({
    id: 'table-steps',
    caption,
    basis: 'Every single change is in the ledger, with what stood there before',
    columns: [words('What was done'), numbers('Files'), numbers('Columns'), numbers('Cells or rows changed')],
    rows: [...groupedBy(changed, ({ what }) => what)]
      .sort(([, a], [, b]) => total(b) - total(a))
      .map(([what, same]) => [
        what,
        String(new Set(same.map(({ file }) => file)).size),
        String(same.length),
        shownCount(total(same), disclosure),
      ]),
    note: notCarriedOut(material),
  });
}

/** Everything that cleaning changed, one line for each file and kind of change. */
export function allChangesTable(material: Material): TableBlock | null {
  const places = groupedBy(changes(material), ({ file, what }) => JSON.stringify([file, what]));
  const { disclosure } = material.context;
  return table({
    id: 'table-all-steps',
    caption: 'What cleaning changed, file by file',
    basis: 'Every single change is in the ledger, with what stood there before',
    columns: [words('File'), words('What was done'), words('Columns'), numbers('Cells or rows changed')],
    rows: [...places.values()]
      .sort((a, b) => total(b) - total(a))
      .map((same) => [
        same[0]?.file ?? '',
        same[0]?.what ?? '',
        [...new Set(same.map(({ column }) => column))].join('; '),
        shownCount(total(same), disclosure),
      ]),
    note: notCarriedOut(material),
  });
}

function total(list: readonly Change[]): number {
  return list.reduce((sum, { changed }) => sum + changed, 0);
}

function notCarriedOut({ context }: Material): string | null {
  const open = context.steps.filter(({ on }) => !on).length;
  if (open === 0) return null;
  return open === 1
    ? 'One proposed step was not carried out; nobody has confirmed it.'
    : `${String(open)} proposed steps were not carried out; nobody has confirmed them.`;
}

function changes({ context }: Material): readonly Change[] {
  const tables = context.intake.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.tables));
  const steps = new Map(context.steps.map((step) => [step.id, step]));
  return context.effects.flatMap((effect) => {
    const step = steps.get(effect.step);
    const source = tables.find(({ table: id }) => id === step?.table);
    const changed = Math.max(effect.cells, effect.rows);
    if (step === undefined || source === undefined || changed === 0) return [];
    const column = source.columns.find(({ index }) => index === step.column)?.name ?? 'whole rows';
    return [{ file: source.file, column, what: whatItDoes(step), changed, rows: source.rows.length }];
  });
}

/** What suggested replacements do, by the label that ends the id of their step. */
const replacements: ReadonlyMap<string, string> = new Map([
  ['likely_codes', 'Texts read as the one known spelling that they hold'],
  ['same_names', 'Spellings of one name joined to the most frequent one'],
  ['bands', 'Bands that a spreadsheet had turned into dates put back'],
]);

/** A step in a few words. */
export function whatItDoes({ id, action, kind }: Step): string {
  switch (action.does) {
    case 'mojibake':
      return 'Letters broken by a wrong encoding put back';
    case 'tidy_space':
      return 'Stray spaces removed';
    case 'missing_words':
      return 'Words for “nothing” read as missing';
    case 'dates':
      if (action.includeDoubtful) return 'Dates read, doubtful ones by the likely order';
      return Object.values(action.shapes ?? {}).some((order) => order !== 'undecided')
        ? 'Dates read, doubtful ones as the sequence of dates settles them'
        : 'Dates read, doubtful ones left';
    case 'settle_dates':
      return kind === 'safe'
        ? 'Doubtful dates read in the one order that keeps their row in sequence'
        : 'Doubtful dates read in the order of the rows around them';
    case 'numbers':
      return 'Numbers read';
    case 'number_words':
      return 'Numbers inside words read';
    case 'codes':
      return 'Spellings read as codes';
    case 'identifiers':
      return 'Identifiers written one way';
    case 'replace':
      return kind === 'by_hand'
        ? 'Spellings replaced by hand'
        : (replacements.get(id.slice(id.lastIndexOf('/') + 1)) ?? 'Texts replaced');
    case 'mend_rows':
      return 'Rows with a separator too many or too few mended';
    case 'fill_down':
      return 'Ditto marks filled from above';
    case 'set_cells':
      return 'Cells that a data owner answered for';
    case 'set_aside_duplicates':
      return 'Exact duplicates set aside';
    case 'set_aside_test_rows':
      return 'Test rows set aside';
    case 'set_aside_codes':
      return 'Rows closed as errors set aside';
    case 'set_aside_copy':
      return 'Rows of a copied file set aside';
    case 'set_aside_events':
      return 'Coded events that say no referral set aside';
    case 'set_aside_rows':
      return 'Rows set aside by hand';
  }
}
