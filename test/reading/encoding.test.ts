import { describe, expect, it } from 'vitest';
import { decodeGiven } from '../../shared/reading/text/decode.js';
import { type SingleByte, upperCharacters } from '../../shared/reading/text/single-byte.js';
import { utf8OfSingleByte } from '../../shared/reading/text/to-utf8.js';
import { cells, readAs } from '../support/reading.js';

const text = 'name,fee,note\nZoë Brontë,£12,“it’s fine” – café\nJosé Núñez,£3,naïve\nSiân Ó Néill,£5,crème\n';
const rows = [
  ['Zoë Brontë', '£12', '“it’s fine” – café'],
  ['José Núñez', '£3', 'naïve'],
  ['Siân Ó Néill', '£5', 'crème'],
];

function encoded(content: string, encoding: SingleByte): Uint8Array {
  const upper = upperCharacters(encoding);
  return Uint8Array.from(content, (character) => {
    const code = character.charCodeAt(0);
    const at = upper.indexOf(character);
    if (code >= 128 && at < 0) throw new Error(`${encoding} has no such character`);
    return code < 128 ? code : 128 + at;
  });
}

function utf16(content: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const marked = (mark ? '\uFEFF' : '') + content;
  const units = Array.from(marked, (character) => character.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
}

describe('the encoding of a text file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${text}`), 'utf-8'],
    ['Windows-1252', encoded(text, 'windows-1252'), 'windows-1252'],
    ['Mac Roman', encoded(text, 'macintosh'), 'macintosh'],
    ['UTF-16, little end first, with its mark', utf16(text, false, true), 'utf-16le'],
    ['UTF-16, big end first, with its mark', utf16(text, true, true), 'utf-16be'],
    ['UTF-16, little end first, without a mark', utf16(text, false, false), 'utf-16le'],
    ['UTF-16, big end first, without a mark', utf16(text, true, false), 'utf-16be'],
  ])('is found: %s', (_, bytes, expected) => {
    const file = readAs(bytes);
    expect(file.encoding).toBe(expected);
    expect(file.sheets[0]?.tables.map(cells)).toEqual([rows]);
    expect(file.sheets[0]?.tables[0]?.columns[0]?.name).toBe('name');
  });

  it('is ISO-8859-15 where only that has a euro sign before the digits', () => {
    const content = 'name,fee\nZoë,€12\nSiân,€3\nŽofie,€4\n';
    const file = readAs(encoded(content, 'iso-8859-15'));
    expect(file.encoding).toBe('iso-8859-15');
    expect(file.sheets[0]?.tables.map(cells)).toEqual([
      [
        ['Zoë', '€12'],
        ['Siân', '€3'],
        ['Žofie', '€4'],
      ],
    ]);
  });

  it('is UTF-8 for plain ASCII', () => {
    expect(readAs('id,score\n1,2\n2,3\n').encoding).toBe('utf-8');
  });

  it('may differ line by line: strange lines are read as Windows-1252 and named', () => {
    const good = new TextEncoder().encode(
      `id,name\n${Array.from({ length: 8 }, (_, i) => `${String(i)},Zoë é\n`).join('')}`,
    );
    const file = readAs(new Uint8Array([...good, ...encoded('9,José\n', 'windows-1252')]));
    expect(file.encoding).toBe('utf-8');
    expect(file.sheets[0]?.tables[0]?.rows[8]?.cells).toEqual(['9', 'José']);
    expect(file.sheets[0]?.warnings).toContain(
      'Line 10 is not UTF-8 like the rest and was read as Windows-1252.',
    );
  });

  it('is questioned where text reads like an encoding taken for another, and the text stays as it is', () => {
    const [sheet] = readAs('id,note\n1,donâ€™t\n2,cafÃ©\n3,plain\n').sheets;
    expect(sheet?.tables[0]?.rows[0]?.cells).toEqual(['1', 'donâ€™t']);
    expect(sheet?.warnings).toEqual([
      '2 places read like text that was saved in one encoding and opened in another, such as â€™ for an apostrophe. Clean offers to put them back where the whole value goes back.',
    ]);
  });

  it('is not questioned where capitals stand before an apostrophe or dots', () => {
    expect(readAs('id,note\n1,Ó’BRIEN\n2,CAFÉ…\n3,Âge\n').sheets[0]?.warnings).toEqual([]);
  });

  it('is said to have lost characters where the mark for that stands in the file', () => {
    const [sheet] = readAs('id,note\n1,don\uFFFDt\n2,cafï¿½\n3,plain\n').sheets;
    expect(sheet?.warnings).toEqual([
      '2 places hold the mark � where a character was lost before the file came here. It cannot be put back: ask for the export as UTF-8.',
    ]);
  });

  it.each(['latin-1', 'cp1252', 'windows-1252', 'ISO-8859-1'])('is taken as given: %s', (named) => {
    expect(textOf(decodeGiven(encoded('“é”', 'windows-1252'), named)?.bytes)).toBe('“é”');
  });

  it('is not taken as given where nobody knows it', () => {
    expect(decodeGiven(new Uint8Array([65]), 'klingon-8')).toBeNull();
  });

  it('forgets a byte order mark in the middle of a file that was appended to', () => {
    const [sheet] = readAs('id,score\n1,2\n\uFEFFid,score\n2,3\n').sheets;
    expect(sheet?.tables.map(cells)).toEqual([
      [
        ['1', '2'],
        ['2', '3'],
      ],
    ]);
    expect(sheet?.lines.repeated_header).toBe(1);
  });

  it('gives every one of 256 bytes a character', () => {
    const all = Uint8Array.from({ length: 256 }, (_, i) => i);
    for (const encoding of ['windows-1252', 'iso-8859-15', 'macintosh'] as const) {
      expect(new Set(textOf(utf8OfSingleByte(all, encoding))).size).toBe(256);
    }
  });
});

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
