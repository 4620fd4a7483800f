import { afterAll, describe, expect, it, vi } from 'vitest';
import { loadReferences } from '../../shared/clean/references.js';
import type { References } from '../../shared/clean/references/reference.js';
import { sha256Hex } from '../../shared/project/hash.js';
import { referenceOf, slimPostcodes } from '../../shared/clean/references/slim.js';
import { readAll } from '../../shared/pipeline.js';
import { type Decision, emptyProject } from '../../shared/project/project.js';
import { sql } from '../../shared/sql/sql.js';
import { openEngine } from '../support/engine.js';
import { madeTable } from './made-tables.js';

vi.setConfig({ testTimeout: 30_000 });
const engine = await openEngine();
afterAll(() => {
  engine.close();
});
const quiet = (): Promise<void> => Promise.resolve();

/** References read from real bytes, as a run reads them. */
async function loaded(
  files: Readonly<Record<string, string>>,
  decisions: readonly Decision[] = [],
): Promise<References> {
  const sources = Object.entries(files).map(([name, text]) => ({
    name,
    bytes: new TextEncoder().encode(text),
  }));
  const { tables } = await readAll(sources, emptyProject, quiet);
  return loadReferences(engine, [], { given: tables, decisions });
}
const decided = (about: string, answer: string): Decision => ({
  about,
  answer,
  reason: '',
  decidedBy: '',
  decidedAt: '',
});

const onspd = `"pcd","pcd2","pcds","dointr","doterm","osgrdind","ctry","lsoa01","lsoa11","imd","ru11ind","lsoa21"
"WK1 1AY","WK1  1AY","WK1 1AY","198001","","1","E92000001","E01000001","E01990012","378","C1","E01990112"
"WK1 1DE","WK1  1DE","WK1 1DE","198001","199606","1","E92000001","E01000001","E01990014","32844","C1","E01990114"
"CF101AA","CF10 1AA","CF10 1AA","198001","","1","W92000004","W01000001","W01001939","1","C1","W01001939"
`;
const file7 = (boundaries: number, district: number, rows: string): string =>
  `LSOA code (${String(boundaries)}),LSOA name (${String(boundaries)}),Local Authority District code (${String(district)}),Index of Multiple Deprivation (IMD) Score,Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived),Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs),Income Deprivation Affecting Children Index (IDACI) Rank (where 1 is most deprived)\n${rows}`;
const places = () =>
  engine.rows(sql`SELECT postcode, lsoa, ended, imd_decile AS decile FROM ref_postcode_lsoa
    LEFT JOIN ref_lsoa_imd USING (lsoa) ORDER BY postcode`);

describe('a directory of postcodes', () => {
  it('gives areas on the boundaries that the deprivation file ranks, ended postcodes too', async () => {
    const { found } = await loaded({
      'ONSPD.csv': onspd,
      'File_7.csv': file7(
        2011,
        2019,
        'E01990012,Made,E06000001,40.1,3200,1,9\nE01990014,Made 2,E06000001,4.1,32000,10,9\n',
      ),
    });
    expect(found.map(({ kind, edition }) => [kind, edition])).toEqual([
      ['postcode_lsoa', 'ONSPD.csv, lsoa21, lsoa11, ru11ind'],
      ['lsoa_imd', 'English Indices of Deprivation 2019, areas of 2011, File_7.csv, LSOA code (2011)'],
    ]);
    expect(places()).toEqual([
      { postcode: 'CF10 1AA', lsoa: 'W01001939', ended: false, decile: null },
      { postcode: 'WK1 1AY', lsoa: 'E01990012', ended: false, decile: 1 },
      { postcode: 'WK1 1DE', lsoa: 'E01990014', ended: true, decile: 10 },
    ]);
  });

  it('gives deprivation by its own ranks where no other file does, and never across nations', async () => {
    await loaded({ 'ONSPD.csv': onspd });
    expect(places().map(({ postcode, decile }) => [postcode, decile])).toEqual([
      ['CF10 1AA', null],
      ['WK1 1AY', 1],
      ['WK1 1DE', 10],
    ]);
  });

  it('is told not to fit where its areas are of other boundaries', async () => {
    const { notes } = await loaded({
      'pc.csv': 'pcds,doterm,lsoa11cd\nWK1 1AY,,E01990012\n',
      'File_7.csv': file7(2021, 2024, 'E01990012,Made,E06000001,40.1,33755,10,9\n'),
    });
    expect(notes).toEqual([
      'pc.csv gives areas of 2011, and deprivation is known for areas of 2021: areas that changed find no decile.',
    ]);
  });

  it('is thinned out to the columns that are joined, cell by cell as they stand', async () => {
    const wide = (rows: number): string =>
      `pcds,"doterm",usertype,lsoa21,oa21\r\n${'"WK1 1AY","",1,"E01990012","with, a ""comma"""\r\n'.repeat(rows)}`;
    const bytes = new TextEncoder().encode(wide(700_000));
    const slim = await slimPostcodes({ name: 'big.csv', bytes }, quiet);
    const lines = new TextDecoder().decode(slim.bytes).split('\n');
    expect(lines.slice(0, 2)).toEqual(['pcds,"doterm",lsoa21', '"WK1 1AY","","E01990012"']);
    expect([lines.length, new Set(lines).size]).toEqual([700_002, 3]);
    const small = { name: 'small.csv', bytes: bytes.subarray(0, 1000) };
    expect(await slimPostcodes(small, quiet)).toBe(small);
  });

  it('is the same however its file comes in pieces, with the hash of the whole; any other file stays whole', async () => {
    const row = '"WK1 1AY","",a "stray, 1,"E01990012","two\nlines"\r\n';
    const wide = encoded(`pcds,doterm,usertype,x,lsoa21,oa21\r\n${row.repeat(700_000)}"WK1 1DE"`);
    const at = { bytes: wide.length };
    const whole = await referenceOf('big.csv', { ...at, pieces: cutInto(wide, wide.length) });
    const pieces = await referenceOf('big.csv', { ...at, pieces: cutInto(wide, 999_983) });
    expect(Buffer.compare(whole.bytes, pieces.bytes)).toBe(0);
    expect(pieces.whole).toEqual({ sha256: sha256Hex(wide), bytes: wide.length });
    expect(new TextDecoder().decode(whole.bytes.subarray(0, 60))).toBe(
      'pcds,doterm,lsoa21\n"WK1 1AY","","E01990012"\n"WK1 1AY","","E0',
    );
    expect(new TextDecoder().decode(whole.bytes.subarray(-11))).toBe('\n"WK1 1DE"\n');
    const other = await referenceOf('other.csv', { ...at, pieces: cutInto(wide.subarray(1), 999_983) });
    expect([other.bytes.length, other.whole]).toEqual([wide.length - 1, undefined]);
  });
});

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* cutInto(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length)
    yield await Promise.resolve(bytes.subarray(at, at + length));
}

describe('another edition of deprivation', () => {
  const others = () =>
    engine.rows(sql`SELECT lsoa, imd_decile AS decile FROM ref_lsoa_imd_other ORDER BY lsoa`);

  it('stands beside the one that counts, also for areas that it ranks on other boundaries', async () => {
    const { editions } = await loaded({
      'ONSPD.csv': onspd.replaceAll('"imd"', '"none"'),
      'IoD2019.csv': file7(2011, 2019, 'E01990012,Made,E06000001,40.1,3200,1,9\n'),
      'IoD2025.csv': file7(2021, 2024, 'E01990112,Made,E06000001,40.1,9000,3,9\n'),
    });
    expect(editions.main).toContain('2025, areas of 2021');
    expect(editions.other).toContain('2019, areas of 2011');
    expect(editions.says.at(-1)).toContain('nearest in time to the middle of the referrals');
    expect(others()).toEqual([
      { lsoa: 'E01990012', decile: 1 },
      { lsoa: 'E01990112', decile: 1 },
    ]);
  });

  it('comes from a second column of ranks in a directory of postcodes', async () => {
    const { editions } = await loaded({
      'ONSPD.csv':
        'pcds,doterm,lsoa11,imd19ind,lsoa21,imd25ind\nWK1 1AY,,E01990012,378,E01990112,33000\nWK1 1DE,,E01990014,32844,E01990014,1\n',
    });
    expect([editions.main, editions.other]).toEqual([
      'English Indices of Deprivation 2025, areas of 2021, ranks in ONSPD.csv, imd25ind',
      'English Indices of Deprivation 2019, areas of 2011, ranks in ONSPD.csv, imd19ind',
    ]);
    expect(places().map(({ decile }) => decile)).toEqual([10, 1]);
    expect(others()).toEqual([
      { lsoa: 'E01990012', decile: 1 },
      { lsoa: 'E01990014', decile: 10 },
      { lsoa: 'E01990112', decile: 1 },
    ]);
  });

  it('is told how to fetch where there is only one', async () => {
    const { editions } = await loaded({
      'IoD2025.csv': file7(2021, 2024, 'E01990112,Made,E06000001,40.1,9000,3,9\n'),
    });
    expect(editions.other).toBeNull();
    expect(editions.says.at(-1)).toContain('the edition of 2019 changes the answers, add its file');
  });

  it('counts where its data are nearer in time to the referrals', () => {
    const table = (year: string): ReturnType<typeof madeTable> =>
      madeTable({
        table: year,
        file: `IoD${year}.csv`,
        grain: 'reference',
        columns: ['lsoa', 'imd_decile'],
        rows: [['E01990012', year === '2019' ? '1' : '9']],
      });
    const mainFor = (middle: number): unknown =>
      loadReferences(engine, [table('2019'), table('2025')], { middle }).editions.main;
    expect(mainFor(2017)).toContain('2019');
    expect(mainFor(2023)).toContain('2025');
  });
});

describe('town and country', () => {
  const towns = () => engine.rows(sql`SELECT lsoa, town FROM ref_lsoa_town ORDER BY lsoa`);

  it('come from a file of areas, of either classification', async () => {
    const { found } = await loaded({
      'RUC.csv': 'LSOA21CD,RUC21CD\nE01990001,UN1\nE01990002,RSF1\nE01990003,9\n',
    });
    expect(found.map(({ kind, edition }) => [kind, edition])).toEqual([
      ['lsoa_ruc', 'areas of 2021, RUC.csv, LSOA21CD, RUC21CD'],
    ]);
    expect(towns()).toEqual([
      { lsoa: 'E01990001', town: 'urban' },
      { lsoa: 'E01990002', town: 'rural' },
    ]);
  });

  it('are what most postcodes of an area are, where a directory says it', async () => {
    const rows = ['C1', 'D1', 'F1'].map((code, i) => `WK1 1A${'ABD'.charAt(i)},,E01990012,${code}\n`);
    await loaded({ 'ONSPD.csv': `pcds,doterm,lsoa11,ru11ind\n${rows.join('')}` });
    expect(towns()).toEqual([{ lsoa: 'E01990012', town: 'rural' }]);
  });
});

describe('a file of deprivation', () => {
  const two = {
    'IoD2019.csv': file7(2011, 2019, 'E01990012,Made,E06000001,40.1,3200,1,9\n'),
    'IoD2025.csv': file7(2021, 2024, 'E01990012,Made,E06000001,40.1,9000,3,9\n'),
  };
  const decile = () => engine.rows(sql`SELECT imd_decile AS decile FROM ref_lsoa_imd`);

  it('is asked about where there are two editions, which are never mixed; the later counts until then', async () => {
    const { questions, found } = await loaded(two);
    expect(questions).toMatchObject([
      { id: 'reference:lsoa_imd', until: 'IoD2025.csv counts.', answered: null },
    ]);
    expect(found.map(({ isUsed }) => isUsed)).toEqual([false, true]);
    expect(decile()).toEqual([{ decile: 3 }]);
    await loaded(two, [decided('reference:lsoa_imd', 'IoD2019.csv')]);
    expect(decile()).toEqual([{ decile: 1 }]);
  });

  it('whose deciles run against its ranks is read by the ranks, and says so', async () => {
    const rows = Array.from(
      { length: 100 },
      (_, i) => `E01${String(i).padStart(6, '0')},${String(1 + i * 331)},${String(10 - Math.floor(i / 10))}`,
    );
    const { found } = await loaded({ 'imd.csv': `lsoa11cd,imd_rank,imd_decile\n${rows.join('\n')}\n` });
    expect(found[0]?.notes).toEqual([
      'Its deciles run against its ranks, so deciles are worked out from the ranks (1 is the most deprived).',
    ]);
    expect(engine.rows(sql`SELECT imd_decile AS d FROM ref_lsoa_imd WHERE lsoa = 'E01000000'`)).toEqual([
      { d: 1 },
    ]);
  });

  it('that is none that is known is told of', async () => {
    const { notes } = await loaded({ 'odd.csv': 'colour,taste\nred,sweet\nblue,sour\n' });
    expect(notes).toEqual([
      'odd.csv was given as a reference, but its columns are those of none that is known; nothing was taken from it.',
    ]);
  });
});

describe('lists of patients', () => {
  const sizes = () => engine.rows(sql`SELECT practice_code AS code, list_size AS size FROM ref_list_size`);

  it('count practices alone, without sums of others', async () => {
    const head =
      'PUBLICATION,EXTRACT_DATE,ORG_TYPE,ORG_CODE,ONS_CODE,POSTCODE,SEX,AGE_GROUP_5,NUMBER_OF_PATIENTS\n';
    const row = (type: string, code: string, sex: string, age: string, n: number): string =>
      `GP_PRAC_PAT_LIST,01JAN2024,${type},${code},E54000000,WK1 1AY,${sex},${age},${String(n)}\n`;
    const { found } = await loaded({
      'gp-reg-pat-prac-quin-age.csv':
        head +
        row('ICB', 'QXX', 'ALL', 'ALL', 900) +
        row('GP', 'P99001', 'ALL', 'ALL', 100) +
        row('GP', 'P99001', 'MALE', '0_4', 40) +
        row('GP', 'P99001', 'FEMALE', '15_19', 60),
    });
    expect(found[0]).toMatchObject({
      kind: 'list_size',
      edition: 'as at 01JAN2024, gp-reg-pat-prac-quin-age.csv',
    });
    expect(found[0]?.notes).toEqual([
      'Its groups of age are not those of this program, so it is not used by age.',
    ]);
    expect(sizes()).toEqual([{ code: 'P99001', size: 100 }]);
    expect(engine.rows(sql`SELECT gender, size FROM ref_list_group ORDER BY gender`)).toEqual([
      { gender: '1', size: 40 },
      { gender: '2', size: 60 },
    ]);
  });

  it('spread out by sex and age are added up, and the latest day counts', async () => {
    await loaded({
      'old.csv':
        'GP_PRACTICE_CODE,EXTRACT_DATE,TOTAL_ALL,MALE_0_4,MALE_95+,FEMALE_0_4,FEMALE_95+\nP99001,01/10/2023,9,1,2,3,3\n',
      'new.csv':
        'GP_PRACTICE_CODE,EXTRACT_DATE,TOTAL_ALL,MALE_0_4,MALE_95+,FEMALE_0_4,FEMALE_95+\nP99001,01/01/2024,12,3,2,3,4\n',
    });
    expect(sizes()).toEqual([{ code: 'P99001', size: 12 }]);
  });
});

describe('a population', () => {
  const people = (by: 'ethnic_group' | 'gender' | 'age_band' | 'imd_quintile') =>
    Object.fromEntries(
      engine
        .rows<{ g: string | null; n: number }>(
          sql`SELECT ${sql`${by === 'ethnic_group' ? sql`ethnic_group` : by === 'gender' ? sql`gender` : by === 'age_band' ? sql`age_band` : sql`imd_quintile::VARCHAR`}`} AS g, sum(population) AS n FROM ref_population GROUP BY 1`,
        )
        .map(({ g, n }) => [g ?? '', n]),
    );

  it('of a census download has no sums counted twice, and takes deprivation from its areas', async () => {
    const { found } = await loaded({
      'imd.csv': 'lsoa21cd,imd_decile\nE01990012,1\nE01990013,9\n',
      'TS021.csv': `TS021 - Ethnic group
ONS Crown Copyright Reserved [from Nomis on 5 March 2024]

population,All usual residents
date,2021

2021 super output area - lower layer,mnemonic,Total: All usual residents,"Asian, Asian British or Asian Welsh","Asian, Asian British or Asian Welsh: Indian","Black, Black British, Black Welsh, Caribbean or African",Mixed or Multiple ethnic groups,White,White: Irish,Other ethnic group
Made 012A,E01990012,100,20,15,10,5,60,4,5
Made 013A,E01990013,200,10,6,5,5,170,9,10
`,
    });
    expect(found.map(({ kind }) => kind)).toContain('population');
    expect(people('ethnic_group')).toEqual({ asian: 30, black: 15, mixed: 10, white: 230, other: 15 });
    expect(people('imd_quintile')).toEqual({ 1: 100, 5: 200 });
  });

  it('of a long table is read by age, sex and ethnic group', async () => {
    await loaded({
      'custom.csv': `Lower layer Super Output Areas Code,Lower layer Super Output Areas,Sex (2 categories) Code,Sex (2 categories),Age (6 categories) Code,Age (6 categories),Ethnic group (6 categories) Code,Ethnic group (6 categories),Observation
E01990012,Made,1,Female,1,Aged 15 years and under,4,"White: English, Welsh, Scottish, Northern Irish or British",7
E01990012,Made,2,Male,2,Aged 16 to 24 years,1,"Asian, Asian British or Asian Welsh",3
E01990012,Made,2,Male,3,Aged 75 years and over,-8,Does not apply,0
`,
    });
    expect(people('gender')).toEqual({ 1: 3, 2: 7 });
    expect(people('age_band')).toEqual({ '0-15': 7, '16-24': 3, '75+': 0 });
  });

  it('may leave children out, which is asked', async () => {
    const files = { 'pop.csv': 'area,age_band,population\nMarbrook,0-15,50\nMarbrook,16-24,30\n' };
    const { questions } = await loaded(files);
    expect(questions).toMatchObject([{ id: 'reference:children', answered: null }]);
    expect(people('age_band')).toEqual({ '0-15': 50, '16-24': 30 });
    await loaded(files, [decided('reference:children', 'adults')]);
    expect(people('age_band')).toEqual({ '16-24': 30 });
  });

  it('that stands in two files is not added up unasked', async () => {
    const files = {
      'a.csv': 'area,gender,population\nMarbrook,1,50\nMarbrook,2,60\n',
      'b.csv': 'area,gender,population\nTallowmere,1,5\nTallowmere,2,6\n',
    };
    const { questions } = await loaded(files);
    expect(questions).toMatchObject([{ id: 'reference:population', until: 'a.csv counts.' }]);
    expect(people('gender')).toEqual({ 1: 50, 2: 60 });
    await loaded(files, [decided('reference:population', 'together')]);
    expect(people('gender')).toEqual({ 1: 55, 2: 66 });
  });
});
