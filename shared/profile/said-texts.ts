import type { MissingKind } from '../dataset/field.js';
import { formulaErrors } from '../dataset/missing-words.js';
import type { Engine } from '../engine/engine.js';
import type { ValueCount } from '../values/value-count.js';
import { nothingWords } from '../values/missing-kind.js';
import { type CodedColumn, codeColumn } from './coded-column.js';
import { type TextFacts, factsOf, traits, wordHashOf } from './text-facts.js';

/** A column with what is known of its texts. */
export interface SeenColumn extends CodedColumn {
  readonly facts: TextFacts;
}

/** Fetch a column of an engine table and look at its texts. */
export function seeColumn(engine: Engine, table: string, column: string): SeenColumn {
  const coded = codeColumn(engine, table, column);
  return { ...coded, facts: factsOf(coded.texts) };
}

/** The texts of a column that say something, and those that do not. */
export interface Said {
  /** By code: 1 where the text says something. */
  readonly says: Uint8Array;
  readonly distinct: number;
  readonly rows: number;
  readonly nothing: readonly { readonly code: number; readonly means: MissingKind }[];
}

const nothingHashes: ReadonlySet<number> = new Set([...nothingWords].map(wordHashOf));
/** Words and marks that alerts are about; texts beyond ASCII are read anyhow. */
const damageHashes: ReadonlySet<number> = new Set(
  [...formulaErrors, 'ditto', 'as above', 'do.', '"', "''"].map(wordHashOf),
);

/** Sort texts into those that say something and those that do not; only texts that may not are read. */
export function saidTexts(
  { texts, counts, facts }: SeenColumn,
  missing: (text: string) => MissingKind | null,
): Said {
  const says = new Uint8Array(texts.size).fill(1);
  const nothing: { code: number; means: MissingKind }[] = [];
  let rows = 0;
  for (let code = 0; code < texts.size; code += 1) {
    const may = nothingHashes.has(facts.words[code] ?? 0) || has(facts, code, traits.beyondAscii);
    const means = may ? missing(texts.text(code)) : null;
    if (means === null) rows += counts[code] ?? 0;
    else {
      says[code] = 0;
      nothing.push({ code, means });
    }
  }
  return { says, rows, nothing, distinct: texts.size - nothing.length };
}

/** Texts in which a spreadsheet, an encoding or a typist may have done damage; most columns have few. */
export function suspectTexts(column: SeenColumn): ValueCount[] {
  const { facts } = column;
  return textsWhere(
    column,
    (code) =>
      has(facts, code, traits.beyondAscii) ||
      has(facts, code, traits.spaceAtEnd) ||
      (has(facts, code, traits.digitFirst) && has(facts, code, traits.letter)) ||
      damageHashes.has(facts.words[code] ?? 0),
  );
}

/** Read the texts that a test on their codes lets through. */
export function textsWhere({ texts, counts }: CodedColumn, wanted: (code: number) => boolean): ValueCount[] {
  const found: ValueCount[] = [];
  for (let code = 0; code < texts.size; code += 1)
    if (wanted(code)) found.push({ value: texts.text(code), count: counts[code] ?? 0 });
  return found;
}

/** True where a text has a trait. */
export function has(facts: TextFacts, code: number, trait: number): boolean {
  return ((facts.traits[code] ?? 0) & trait) !== 0;
}
