import { describe, expect, it } from 'vitest';
import { askingExport } from './asking-export.js';
import { type Asked, askOwners } from './asked.js';

/** The made-up export with a column of consent, in which these rows of data, from 0, say no. */
function withConsent(no: readonly number[]): string {
  const [header = '', ...rows] = askingExport.trimEnd().split('\n');
  const told = rows.map((row, i) => `${row},${no.includes(i) ? 'No' : 'Yes'}`);
  return [`${header},Consent given`, ...told, ''].join('\n');
}

const rowsAsked = ({ sheets }: Asked): readonly number[] =>
  sheets.flatMap(({ questions }) => questions.flatMap(({ row }) => row ?? [])).sort((a, b) => a - b);
const wordsAsked = ({ sheets }: Asked): readonly string[] =>
  sheets.flatMap(({ questions }) => questions.flatMap(({ row, asked }) => (row === null ? [asked.was] : [])));

describe('rows whose consent is recorded as no', () => {
  it('are in no query sheet, nor a word that only they hold, while all others are asked about as before', async () => {
    const all = await askOwners(withConsent([]));
    const some = await askOwners(withConsent([6, 12]));
    expect(rowsAsked(all)).toContain(8);
    expect(rowsAsked(some)).toEqual(rowsAsked(all).filter((row) => row !== 8));
    expect(wordsAsked(all)).toContain('Zed team');
    expect(wordsAsked(some)).toEqual(wordsAsked(all).filter((word) => word !== 'Zed team'));
  });
});
