import { describe, expect, it } from 'vitest';
import { filesNow } from '../../renderer/state/files-now.js';
import { nothingTaken } from '../../renderer/state/intake.js';
import { brokenFile, readFile } from '../support/snapshot.js';

const intake = { ...nothingTaken };
const moved = [{ file: 'a.csv', sheet: '', headerRows: [4] }];
const looked = { intake, answers: moved, files: [brokenFile] };
const ran = { intake, answers: [], files: [readFile] };

describe('what the files are', () => {
  it('is what was found under the answers that hold', () => {
    expect(filesNow([looked, ran], { intake, answers: [...moved] })).toEqual([brokenFile]);
  });

  it('is what was found before, when an answer is taken back before its run ended', () => {
    expect(filesNow([looked, ran], { intake, answers: [] })).toEqual([readFile]);
  });

  it('is the newest finding while none fits yet', () => {
    const answers = [{ file: 'a.csv', sheet: '', headerRows: [5] }];
    expect(filesNow([looked, ran], { intake, answers })).toEqual([brokenFile]);
    expect(filesNow([undefined, ran], { intake, answers })).toEqual([readFile]);
  });

  it('is nothing before anything was found', () => {
    expect(filesNow([undefined, undefined], { intake, answers: [] })).toEqual([]);
  });
});
