import { describe, expect, it } from 'vitest';
import { foundNow } from '../../renderer/state/files-now.js';
import { nothingTaken } from '../../renderer/state/intake.js';
import { brokenFile, readFile } from '../support/snapshot.js';

const intake = { ...nothingTaken };
const moved = [{ file: 'a.csv', sheet: '', headerRows: [4] }];
const looked = { intake, answers: moved, files: [brokenFile], packs: [] };
const ran = { intake, answers: [], files: [readFile], packs: [] };

describe('what the files are', () => {
  it('is what was found under the answers that hold', () => {
    expect(foundNow([looked, ran], { intake, answers: [...moved] }).files).toEqual([brokenFile]);
  });

  it('is what was found before, when an answer is taken back before its run ended', () => {
    expect(foundNow([looked, ran], { intake, answers: [] }).files).toEqual([readFile]);
  });

  it('is the newest finding while none fits yet', () => {
    const answers = [{ file: 'a.csv', sheet: '', headerRows: [5] }];
    expect(foundNow([looked, ran], { intake, answers }).files).toEqual([brokenFile]);
    expect(foundNow([undefined, ran], { intake, answers }).files).toEqual([readFile]);
  });

  it('is nothing before anything was found', () => {
    expect(foundNow([undefined, undefined], { intake, answers: [] }).files).toEqual([]);
  });
});
