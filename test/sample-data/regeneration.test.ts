import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Files, generate } from '../../sample-data/generator/files.js';
import { bytesOf } from './exports.js';

let files: Files;
beforeAll(() => {
  files = generate();
}, 60_000);

const folders = ['wrekindale', 'wrekindale-clean', 'reference', 'truth'];

describe('the generator', () => {
  it('makes the very bytes that are kept', () => {
    for (const [path, bytes] of files) expect(bytesOf(path).equals(bytes), path).toBe(true);
  });

  it('leaves no other file in the folders', () => {
    const kept = folders.flatMap((folder) =>
      readdirSync(`sample-data/${folder}`).map((name) => `${folder}/${name}`),
    );
    expect(kept.sort()).toEqual([...files.keys()].sort());
  });

  it('stays under twelve megabytes', () => {
    const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0);
    expect(bytes).toBeLessThan(12_000_000);
  });
});
