import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { codeLists } from '../../shared/dataset/code-lists.js';
import type { Field, RecordName } from '../../shared/dataset/field.js';
import { recordFields } from '../../shared/dataset/fields.js';
import { collectionTemplateFile } from '../../shared/outputs/queries/collection-template-file.js';
import { collectionTemplateOf } from '../../shared/outputs/queries/collection-template.js';
import { emptyProject } from '../../shared/project/project.js';
import { makeTemplate } from '../../shared/queries/template/make-template.js';
import { type TemplateSheet, exampleId } from '../../shared/queries/template/template.js';
import { name, sql } from '../../shared/sql/sql.js';
import { matchColumn } from '../../shared/values/match-column.js';
import { runFiles } from '../support/run-files.js';
import { askingExport } from './asking-export.js';
import { filledTemplate, madeCodes, madeRows, sheetNames } from './filled-template.js';

const records: readonly RecordName[] = ['referral', 'contact', 'onward', 'measure'];
const levels: readonly Field['level'][] = ['M', 'R', 'O'];

/** A form with every field of the minimum dataset: more than any scheme is asked. */
const allFields: readonly TemplateSheet[] = records.map((record) => ({
  record,
  columns: levels.flatMap((level) =>
    Object.entries(recordFields[record])
      .filter(([, field]) => field.level === level)
      .map(([field, about]) => ({ name: field, field: about, mark: null })),
  ),
}));

const empty = collectionTemplateFile(allFields, '2024-04-01').bytes;
/** Every second made-up row says no to consent; all are to be counted here. */
const counted = {
  about: `refusal:collected.xlsx#${sheetNames.referral}/consent`,
  ...{ answer: 'count', reason: '', decidedBy: '', decidedAt: '2024-04-02' },
};
const { run: filled, engine } = await runFiles(
  { 'collected.xlsx': filledTemplate(empty, allFields) },
  { ...emptyProject, decisions: [counted] },
);

/**
 * Fields of a record whose answers are picked from a list, one at a time. The age band follows from the age, and scores
 * that are added up from single answers do not say how they were taken. */
const codeFields = (record: RecordName): readonly (readonly [string, Field])[] =>
  Object.entries(recordFields[record]).filter(
    ([field, { kind }]) =>
      kind === 'code' && field !== 'age_band' && !(record === 'measure' && field === 'mode'),
  );

describe('a filled-in form with every field', () => {
  it.each(records)('maps every column of its %s sheet to its field', (record) => {
    const wanted = Object.entries(recordFields[record]).map(([field, { label }]) => [label, record, field]);
    const found = filled.mapping
      .filter(({ sheet }) => sheet === sheetNames[record])
      .map(({ column, target }) => [column, target?.record, target?.field]);
    expect(found).toHaveLength(wanted.length);
    expect(found).toEqual(expect.arrayContaining(wanted));
  });

  it('maps nothing of its guide and lists', () => {
    const others = filled.mapping.filter(({ sheet }) => !Object.values(sheetNames).includes(sheet));
    expect(others.filter(({ target }) => target !== null)).toEqual([]);
  });

  it.each(records)('counts the made-up rows of its %s sheet and never the example', (record) => {
    const field = record === 'measure' ? 'person_id' : 'referral_id';
    const rows = engine.rows<{ id: string }>(
      sql`SELECT DISTINCT ${name(field)} AS id FROM ${name(record)} ORDER BY 1`,
    );
    expect(rows).toHaveLength(madeRows);
    expect(rows.map(({ id }) => id)).not.toContain(exampleId);
  });

  it.each(records)('is understood in every answer picked from a list on its %s sheet', (record) => {
    for (const [field, about] of codeFields(record)) {
      const codes = madeCodes(about);
      const found = engine.rows<{ row: number; code: string | null }>(
        sql`SELECT source_row AS row, max(${name(field)}) AS code FROM ${name(record)} GROUP BY ALL ORDER BY 1`,
      );
      const picked = found.map(({ row }) => codes[(row - 3) % codes.length]?.code);
      expect([field, ...found.map(({ code }) => code)]).toEqual([field, ...picked]);
    }
  });

  it('has no date left to ask about, and none that could be read two ways', () => {
    expect(filled.dateQuestions).toEqual([]);
    expect(Object.values(filled.doubtfulDates).filter((rows) => rows > 0)).toEqual([]);
  });
});

describe('a drop-down', () => {
  const lists = [
    ...new Set(records.flatMap((record) => codeFields(record).map(([, { list = '' }]) => list))),
  ];

  it.each(lists)('offers no answer of %s that would be read as another', (id) => {
    const list = codeLists[id];
    if (list === undefined) throw new Error(`no list ${id}`);
    for (const { code, label } of list.codes) {
      const matched = matchColumn(list, [{ value: label, count: 1 }]);
      expect([label, JSON.stringify([...matched.matches])]).toEqual([
        label,
        expect.stringContaining(`"${code}"`),
      ]);
    }
  });
});

describe('the form for a scheme', async () => {
  const asked = await runFiles({ 'Scheme referrals Q3.csv': askingExport });
  const sheets = makeTemplate(asked.run);
  const referral = sheets[0]?.columns ?? [];
  const file = collectionTemplateOf(asked.run);
  const parts = unzipSync(file.bytes);

  it('has the tables that the scheme fills or its questions need', () => {
    expect(sheets.map(({ record }) => record)).toEqual(['referral', 'measure']);
  });

  it('asks what must be known first, and of what stands for the same only one', () => {
    const order = referral.map(({ field }) => levels.indexOf(field.level));
    expect(order).toEqual([...order].sort());
    const names = referral.map((column) => column.name);
    expect(names).toEqual(expect.arrayContaining(['person_id', 'referral_date', 'postcode', 'gender']));
    expect(names).not.toEqual(expect.arrayContaining(['imd_decile']));
    expect(names.filter((one) => ['birth_date', 'age_at_referral', 'age_band'].includes(one))).toHaveLength(
      1,
    );
  });

  it('marks what no file held and what was poorly recorded', () => {
    const marks = Object.fromEntries(referral.map((column) => [column.name, column.mark]));
    expect(marks).toMatchObject({ gender: 'new', person_id: null, referral_date: 'care' });
    const guide = utils.sheet_to_txt(read(file.bytes).Sheets['Read me first'] ?? {});
    expect(guide).toMatch(/New, no file held them last time: .*“Gender”/);
    expect(guide).toMatch(/Take care.*“Referral date”/);
  });

  it('checks dates and numbers as they are typed, and offers lists', () => {
    const xml = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(xml).toContain('type="date" operator="between"');
    expect(xml).toMatch(
      /type="list"[^>]*><formula1>&apos;Code lists&apos;!\$D\$2:|type="list"[^>]*><formula1>'Code lists'!\$D\$2:/,
    );
    const prompts = [...xml.matchAll(/ prompt="([^"]*)"/g)].map(([, prompt = '']) => prompt);
    expect(Math.max(...prompts.map(({ length }) => length))).toBeLessThanOrEqual(255);
  });

  it('is the same bytes from the same run', () => {
    expect(Buffer.from(collectionTemplateOf(asked.run).bytes).equals(file.bytes)).toBe(true);
  });
});
