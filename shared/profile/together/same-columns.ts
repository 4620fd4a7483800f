import { saidWord } from '../../values/missing-kind.js';
import type { DerivedColumn, SameColumns } from '../table-profile.js';
import { type KeptColumn, groupsBy, hashOfRows } from './kept-column.js';

/** Rows off the commonest value that have to agree before one column is said to follow from another. */
const leastProof = 10;

/**
 * Columns that say the same. Texts are numbered as they are first met, so two columns whose values stand
 * beside each other one to one have the same codes, row by row.
 */
export function sameColumns(columns: readonly KeptColumn[]): SameColumns[] {
  const varied = columns.filter(({ said }) => said.distinct > 1);
  const byWord = alikeIn(
    varied,
    ({ codes, seen }) => hashOfRows(codes, (code) => seen.facts.words[code] ?? 0),
    sayAlike,
  );
  const inWords = new Set(byWord.flat());
  const byCode = alikeIn(
    varied.filter((column) => !inWords.has(column) && column.said.distinct * 2 <= column.codes.length),
    ({ codes }) => hashOfRows(codes, (code) => code),
    haveCodesAlike,
  );
  return [
    ...byWord.map((group) => described(group, isExact(group) ? 'exact' : 'case_and_spaces')),
    ...byCode.map((group) => described(group, 'one_to_one')),
  ];
}

function described(group: readonly KeptColumn[], how: SameColumns['how']): SameColumns {
  return { columns: group.map(({ profile }) => profile.index), how };
}

type Alike = (a: KeptColumn, b: KeptColumn) => boolean;

function alikeIn(
  columns: readonly KeptColumn[],
  hash: (column: KeptColumn) => number,
  alike: Alike,
): KeptColumn[][] {
  return groupsBy(columns, hash).flatMap((group) => {
    const [first, ...others] = group;
    if (first === undefined) return [];
    const same = others.filter((other) => alike(first, other));
    return same.length === 0 ? [] : [[first, ...same]];
  });
}

function haveCodesAlike(a: KeptColumn, b: KeptColumn): boolean {
  if (a.seen.texts.size !== b.seen.texts.size) return false;
  for (let row = 0; row < a.codes.length; row += 1) if (a.codes[row] !== b.codes[row]) return false;
  return true;
}

/** Each pair of texts that stand in one row is compared once. */
function sayAlike(a: KeptColumn, b: KeptColumn): boolean {
  const beside = new Int32Array(a.seen.texts.size).fill(-1);
  for (let row = 0; row < a.codes.length; row += 1) {
    const [own = 0, other = 0] = [a.codes[row], b.codes[row]];
    if (beside[own] === other) continue;
    beside[own] = other;
    if (saidWord(a.seen.texts.text(own)) !== saidWord(b.seen.texts.text(other))) return false;
  }
  return true;
}

function isExact([first, ...others]: readonly KeptColumn[]): boolean {
  return others.every((other) => {
    if (first === undefined || !haveCodesAlike(first, other)) return false;
    const { texts } = first.seen;
    for (let code = 0; code < texts.size; code += 1)
      if (texts.text(code) !== other.seen.texts.text(code)) return false;
    return true;
  });
}

/** Columns whose value follows from that of another: a practice's name from its code. */
export function derivedColumns(columns: readonly KeptColumn[]): DerivedColumn[] {
  const varied = columns.filter(({ said }) => said.distinct > 1);
  return varied
    .filter(({ seen, codes }) => seen.texts.size * 2 <= codes.length)
    .flatMap((from) => {
      const memory = new Int32Array(from.seen.texts.size);
      return varied
        .filter((to) => to !== from && to.seen.texts.size < from.seen.texts.size && follows(from, to, memory))
        .map((to) => ({ from: from.profile.index, to: to.profile.index }));
    });
}

function follows(from: KeptColumn, to: KeptColumn, memory: Int32Array): boolean {
  memory.fill(-1);
  const commonest = to.seen.counts.indexOf(to.seen.counts.reduce((most, count) => Math.max(most, count), 0));
  let proof = 0;
  for (let row = 0; row < from.codes.length; row += 1) {
    const [a = 0, b = 0] = [from.codes[row], to.codes[row]];
    if (from.said.says[a] === 0) continue;
    if (memory[a] === -1) memory[a] = b;
    else if (memory[a] !== b) return false;
    else if (b !== commonest) proof += 1;
  }
  return proof >= leastProof;
}
