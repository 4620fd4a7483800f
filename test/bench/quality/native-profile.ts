import { DuckDBInstance } from '@duckdb/node-api';
import { nothingWords } from '../../../shared/values/missing-kind.js';
import { type MadeColumn, madeColumns, makeTable } from './profile-data.js';

/** Native DuckDB on two threads with the speed table in it. */
export interface NativeTable {
  /** Answer, row by row and a query a question, what a profile answers. */
  readonly profile: () => Promise<void>;
  readonly close: () => void;
}

export async function nativeTable(rows: number, width: number): Promise<NativeTable> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  await connection.run(makeTable(rows, width));
  return {
    profile: async () => {
      for (const [i, column] of madeColumns(width).entries())
        for (const query of questions(`c${String(i + 1)}`, column))
          (await connection.runAndReadAll(query)).getRowObjects();
    },
    close: () => {
      connection.closeSync();
    },
  };
}

const words = [...nothingWords].map((word) => `'${word.replaceAll("'", "''")}'`).join(', ');

function questions(key: string, { holds }: MadeColumn): readonly string[] {
  const says = `trim(lower(${key})) NOT IN (${words})`;
  const shared = [
    `SELECT count(*), count(DISTINCT ${key}) FILTER (WHERE ${says}), min(length(${key})), median(length(${key})),
      max(length(${key})) FROM raw_001`,
    `SELECT ${key}, count(*) AS n FROM raw_001 WHERE ${says} GROUP BY ALL ORDER BY n DESC, ${key} LIMIT 20`,
    `SELECT trim(lower(${key})) AS word, count(*) AS n FROM raw_001 WHERE NOT (${says}) GROUP BY ALL ORDER BY n DESC`,
    `SELECT regexp_replace(regexp_replace(left(${key}, 40), '\\p{L}', 'A', 'g'), '\\p{N}', '9', 'g') AS mask,
      count(*) AS n FROM raw_001 WHERE ${says} GROUP BY ALL ORDER BY n DESC, mask LIMIT 20`,
  ];
  if (holds === 'number') return [...shared, ...numberQuestions(key)];
  return holds === 'date' ? [...shared, ...dateQuestions(key)] : shared;
}

function numberQuestions(key: string): readonly string[] {
  const number = `try_cast(${key} AS DOUBLE)`;
  return [
    `SELECT count(${number}), min(${number}), max(${number}), avg(${number}), stddev_samp(${number}),
      quantile_cont(${number}, [0.25, 0.5, 0.75]) FROM raw_001`,
    `SELECT floor(${number} / 10) AS bin, count(*) FROM raw_001 GROUP BY ALL ORDER BY bin`,
  ];
}

function dateQuestions(key: string): readonly string[] {
  const date = `try_strptime(${key}, ['%d/%m/%Y', '%Y-%m-%d', '%d/%m/%y', '%m/%d/%Y'])`;
  return [
    `SELECT count(${date}), min(${date}), max(${date}), quantile_disc(${date}, [0.25, 0.5, 0.75]) FROM raw_001`,
    `SELECT date_trunc('month', ${date}) AS month, count(*) FROM raw_001 GROUP BY ALL ORDER BY month`,
  ];
}
