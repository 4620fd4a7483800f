import { describe, expect, it } from 'vitest';
import { fileOrder, namesLike } from '../../renderer/panels/files/file-order.js';
import { linesAround, ofHeight, stretchedTo } from '../../renderer/panels/files/header-lines.js';
import type { LineKind } from '../../shared/reading/source.js';
import { brokenFile, readFile } from '../support/snapshot.js';

const line = (number: number, kind: LineKind, ...cells: readonly string[]) => ({
  line: number,
  kind,
  cells,
  more: 0,
});
const lines = [
  line(1, 'title', 'Referrals'),
  line(2, 'blank', ''),
  line(3, 'title', 'Client', '', 'Scores', ''),
  line(4, 'header', 'Ref', 'Born', 'Start', 'End'),
  line(5, 'data', 'A1', '1950', '4', '7'),
  line(8, 'data', 'A2', '1961', '5', '6'),
];

describe('the height of a header', () => {
  it('grows upward into a band, and downward where there is none', () => {
    expect(ofHeight(2, [4], lines)).toEqual([3, 4]);
    expect(ofHeight(2, [3], lines)).toEqual([3, 4]);
    expect(ofHeight(3, [4], lines)).toEqual([3, 4, 5]);
  });

  it('shrinks to the line of the names, or to nothing', () => {
    expect(ofHeight(1, [3, 4], lines)).toEqual([4]);
    expect(ofHeight(0, [3, 4], lines)).toEqual([]);
  });

  it('starts at the first filled line where there was no header', () => {
    expect(ofHeight(1, [], lines)).toEqual([1]);
  });
});

describe('a header stretched to a line', () => {
  it('takes all lines between, up or down, over gaps in their numbers', () => {
    expect(stretchedTo(3, [4], lines)).toEqual([3, 4]);
    expect(stretchedTo(8, [4], lines)).toEqual([4, 5, 8]);
  });

  it('moves there instead where that would be more than three', () => {
    expect(stretchedTo(8, [3], lines)).toEqual([8]);
    expect(stretchedTo(4, [], lines)).toEqual([4]);
  });
});

describe('the lines around a header', () => {
  it('are some above and below it, or the first ones where there is none', () => {
    expect(linesAround([4], lines, 1).map((one) => one.line)).toEqual([3, 4, 5]);
    expect(linesAround([], lines, 1).map((one) => one.line)).toEqual([1, 2, 3]);
  });
});

describe('the order of files', () => {
  const clean = {
    ...readFile,
    file: 'clean.csv',
    sheets: readFile.sheets.map((sheet) => ({ ...sheet, warnings: [] })),
  };

  it('puts the largest doubt first and opens the first that can be', () => {
    const order = fileOrder([clean, readFile, brokenFile], () => []);
    expect(order.toLookAt).toEqual([brokenFile.file, readFile.file]);
    expect(order.clean).toEqual(['clean.csv']);
    expect(order.open).toBe(readFile.file);
  });

  it('opens none of many', () => {
    const many = Array.from({ length: 36 }, (_, i) => ({ ...readFile, file: `${String(i)}.csv` }));
    expect(fileOrder(many, () => []).open).toBeUndefined();
  });

  it('finds names whatever their case', () => {
    expect(namesLike(['Site A.csv', 'site b.csv', 'other.csv'], ' SITE ')).toEqual([
      'Site A.csv',
      'site b.csv',
    ]);
  });
});
