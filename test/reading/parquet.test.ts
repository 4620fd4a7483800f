import { readFileSync } from 'node:fs';
import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parquetState } from '../../shared/reading/bytes/parquet-mark.js';
import { decompress } from '../../shared/reading/parquet/decompress.js';
import type { FileIntake } from '../../shared/reading/source.js';
import { between, pick, randomFrom } from '../bench/reading/random.js';
import { outcomes, readTogether } from '../support/packed.js';
import { cells, kindLetters, names, readAs } from '../support/reading.js';

/** Files written by PyArrow and DuckDB. */
const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`test/reading/fixtures/${name}.parquet`));

async function read(name: string, bytes = fixture(name)): Promise<FileIntake> {
  const [intake] = await readTogether({ name: `${name}.parquet`, bytes });
  if (intake === undefined) throw new Error('nothing was read');
  return intake;
}

async function columns(name: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const table = (await read(name)).sheets[0]?.tables[0];
  if (table === undefined) throw new Error('the file has no table');
  return Object.fromEntries(
    table.columns.map((column, i) => [column.name, table.rows.map((row) => row.cells[i] ?? '')]),
  );
}

const everyKind = {
  ref: ['R1', 'R2', '', '', 'Zoë'],
  date: ['2023-04-01', '1899-12-31', '', '2024-02-29', '1970-01-01'],
  at_utc: [
    '2023-04-01T09:30:00.123456Z',
    '',
    '1969-12-31T23:59:59.999999Z',
    '2024-02-29T00:00:00Z',
    '2000-01-01T00:00:01Z',
  ],
  at_local: [
    '1970-01-01T00:00:00.001',
    '',
    '1969-12-31T23:59:59.999',
    '2023-11-14T22:13:20.123',
    '1970-01-01T00:00:00',
  ],
  at_ns: [
    '1970-01-01T00:00:00.000000001',
    '',
    '1969-12-31T23:59:59.999999999',
    '2023-11-14T22:13:20.123456789',
    '1970-01-01T00:00:00',
  ],
  nhs: ['9434765919', '', '9223372036854775807', '-9223372036854775808', '0'],
  u64: ['18446744073709551615', '', '1', '2', '3'],
  u8: ['255', '', '1', '2', '3'],
  i8: ['-128', '', '1', '2', '3'],
  amount: ['0.10', '', '-12345678901234567.89', '5.00', '0.00'],
  small: ['0.1', '', '-3.5', '5.0', '0.0'],
  f32: ['0.1', '', '10000000000', '0', '3'],
  f64: ['0.1', '', '1e+300', 'NaN', 'Infinity'],
  yes: ['true', '', 'false', 'true', 'true'],
  tags: ['["a","b"]', '', '[]', '[null]', '["x"]'],
  person: [
    '{"id":1,"fee":1.20}',
    '',
    '{"id":null,"fee":null}',
    '{"id":1152921504606846976,"fee":0.05}',
    '{"id":3,"fee":9.99}',
  ],
  map: ['{"k":1}', '', '{}', '{"a":2,"b":3}', '{"z":null}'],
  time: ['09:30:00', '', '23:59:59.000001', '00:00:00', '12:00:00'],
  bytes: ['plain', '', '0xff00', '', 'x'],
  cat: ['low', 'high', '', 'low', 'high'],
};

describe('a Parquet file', () => {
  it.each(['all-none', 'all-snappy', 'all-gzip', 'all-zstd', 'second-kind'])(
    'gives every kind of value as exact text: %s',
    async (name) => {
      expect(await columns(name)).toEqual(everyKind);
    },
  );

  it('with instants in the old 96 bits, which name no zone, and small decimals as whole numbers is read alike', async () => {
    const at_utc = everyKind.at_utc.map((text) => text.replace('Z', ''));
    expect(await columns('int96')).toEqual({ ...everyKind, at_utc });
  });

  it('written by DuckDB is read alike', async () => {
    const { u: _random, ...found } = await columns('duckdb');
    expect(Object.entries(found).map(([name, [, second]]) => [name, second])).toEqual([
      ['ref', 'R1'],
      ['d', '2023-04-02'],
      ['t', '2023-04-01T10:30:00'],
      ['fee', '1.25'],
      ['yes', 'false'],
      ['list', '[1,2]'],
      ['st', '{"a":1,"b":"x"}'],
      ['h', '1'],
      ['n', 'n'],
      ['tm', '10:00:00'],
      ['ut', '1'],
    ]);
  });

  it('in many groups and pages keeps its rows in order, and columns of one name apart', async () => {
    const table = (await read('groups')).sheets[0]?.tables[0];
    if (table === undefined) throw new Error('the file has no table');
    expect(names(table)).toEqual(['name', 'name', '__proto__']);
    expect(cells(table)).toEqual(
      Array.from({ length: 300 }, (_, i) => [
        i % 5 === 0 ? '' : `R${String(i % 7)}`,
        String(i),
        String(i * 2),
      ]),
    );
  });

  it('has its names as row 1 and its rows after it in the account', async () => {
    const { format, encoding, error, sheets } = await read('all-snappy');
    expect([format, encoding, error]).toEqual(['parquet', null, null]);
    expect(kindLetters(sheets[0]?.kinds ?? [])).toBe('HDDDDD');
    expect(sheets[0]?.tables[0]?.rows.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
    expect(sheets[0]?.warnings.at(-1)).toBe(
      'The file tells missing values from empty texts; here both are empty cells: 20 missing values, 2 empty texts.',
    );
  });

  it('may be in an archive or compressed once more', async () => {
    const bytes = fixture('all-snappy');
    const intake = await readTogether(
      { name: 'pack.zip', bytes: zipSync({ 'a.parquet': bytes }) },
      { name: 'b.parquet.gz', bytes: gzipSync(bytes) },
    );
    const [, one, other] = outcomes(intake).map(([, found]) => found);
    expect(one).toEqual(other);
    expect(one).toHaveLength(5);
  });

  it('without rows says so and keeps its columns', async () => {
    const { error, sheets } = await read('no-rows');
    expect(error).toMatch(/has a header but no rows of data/);
    expect(sheets[0]?.tables.map(names)).toEqual([['id', 'score', 'on']]);
  });

  it.each(['small-brotli', 'small-lz4'])('that is packed in a rare way says what to do: %s', async (name) => {
    expect((await read(name)).error).toMatch(
      /is a Parquet file packed in a way that Soundings does not read \((BROTLI|LZ4_RAW)\): save it again with Snappy, or as CSV\./,
    );
  });

  it('that is cut short, or hollow, says so', async () => {
    const whole = fixture('all-snappy');
    const damaged =
      'is a Parquet file that is damaged or cut short: fetch it again, or ask for the data as CSV.';
    const hollow = new Uint8Array([...whole.subarray(0, 4), ...new Uint8Array(200), ...whole.subarray(-8)]);
    for (const bytes of [whole.subarray(0, 2000), hollow, whole.slice(0, -20)])
      expect((await read('all-snappy', bytes)).error).toContain(damaged);
  });

  it('is not what a text is that begins with the same letters', () => {
    expect(parquetState(new TextEncoder().encode('PAR1,PAR2\n1,2\n3,4\n'))).toBeNull();
    expect(readAs('PAR1,PAR2\n1,2\n3,4\n').error).toBeNull();
  });
});

describe('a damaged Parquet file', () => {
  it('ends in a table or a sentence, whatever was changed', async () => {
    const files = ['all-none', 'all-snappy', 'all-zstd', 'second-kind', 'groups'].map(fixture);
    const random = randomFrom(20261122);
    for (let i = 0; i < 1_000; i += 1) {
      const bytes = pick(random, files).slice();
      for (let n = between(random, 1, 5); n > 0; n -= 1)
        bytes[between(random, 4, bytes.length - 9)] = pick(random, [
          0,
          1,
          0x7f,
          0x80,
          0xff,
          between(random, 0, 255),
        ]);
      const { error, sheets } = await read('mutant', bytes);
      expect(error !== null || sheets[0]?.tables.length === 1).toBe(true);
    }
  });

  it('is never unpacked into more than its pages say', () => {
    const bomb = new Uint8Array([0x80, 0x80, 0x80, 0x80, 0x01, 0, 65, ...new Uint8Array(300).fill(0xfe)]);
    expect(() => decompress('SNAPPY', bomb, 10)).toThrow(/more than was said|copy from/);
    expect(() => decompress('GZIP', gzipSync(new Uint8Array(1e6)), 1000)).toThrow('more than was said');
    expect(() => decompress('GZIP', gzipSync(new Uint8Array(10)), 1000)).toThrow('less than was said');
  });
});
