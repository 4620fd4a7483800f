import { DuckDBInstance } from '@duckdb/node-api';

/** Native DuckDB on two threads, asked row by row what an audit asks. */
export interface NativeAudit {
  readonly load: () => Promise<void>;
  readonly profile: () => Promise<void>;
  readonly rules: () => Promise<void>;
  readonly close: () => void;
}

/** `header` as the file has it; fields are found by these names, as a person writing the queries would. */
export async function nativeAudit(path: string, header: readonly string[]): Promise<NativeAudit> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  const ask = async (query: string): Promise<void> => {
    (await connection.runAndReadAll(query)).getRowObjects();
  };
  const has = (name: string): boolean => header.includes(name);
  return {
    load: async () => {
      await ask(`CREATE OR REPLACE TABLE raw AS SELECT row_number() OVER () AS row_no, *
        FROM read_csv('${path}', header = true, all_varchar = true, delim = ',', quote = '"', auto_detect = false,
          columns = {${header.map((name) => `'${name}': 'VARCHAR'`).join(', ')}})`);
    },
    profile: async () => {
      for (const name of header) for (const query of columnQuestions(`"${name}"`)) await ask(query);
    },
    rules: async () => {
      await ask('CREATE OR REPLACE TABLE issues (rule VARCHAR, row_no BIGINT, message VARCHAR)');
      await ask(`CREATE OR REPLACE TABLE clean AS SELECT row_no, ${typed(header).join(', ')} FROM raw`);
      for (const name of header)
        for (const test of cellTests(`"${name}"`)) await ask(issue(name, test, 'raw'));
      for (const name of header.filter((each) => datePattern.test(each))) {
        for (const test of dateTests(`"${name}"`)) await ask(issue(name, test, 'raw'));
      }
      for (const { needs, test } of rowTests.filter(({ needs: names }) => names.every(has))) {
        await ask(issue(needs.join(' '), test, 'clean'));
      }
      for (const name of header.filter((each) => each in codes))
        await ask(issue(name, notACode(name), 'raw'));
      await ask(`INSERT INTO issues SELECT 'copy', row_no, 'row repeats' FROM (SELECT row_no, count(*) OVER
        (PARTITION BY ${header.map((name) => `"${name}"`).join(', ')}) AS n FROM raw) WHERE n > 1`);
      if (has('Referral ID')) {
        await ask(`INSERT INTO issues SELECT 'P02', row_no, 'twice' FROM (SELECT row_no, count(*) OVER
          (PARTITION BY "Referral ID") AS n FROM raw WHERE "Referral ID" <> '') WHERE n > 1`);
      }
      for (const by of groupings.filter((group) => group.needs.every(has))) {
        await ask(`SELECT ${by.key} AS k, ${header.map((name) => `count(*) FILTER (WHERE trim("${name}") <> '')`).join(', ')}
          FROM raw GROUP BY ALL ORDER BY k`);
      }
      await ask('SELECT rule, count(*) FROM issues GROUP BY ALL ORDER BY ALL');
    },
    close: () => {
      connection.closeSync();
    },
  };
}

const nothing =
  "'', '-', '--', '.', 'null', 'nan', '#n/a', '#ref!', '#value!', 'nil', 'unknown', 'not known', 'nk', 'n/k', 'tbc', 'not stated', 'declined', 'refused', 'n/a', 'na', 'not applicable'";
const datePattern = /date|Date|First|DOB|birth/;
const formats = "['%Y-%m-%d', '%d/%m/%Y', '%d/%m/%y', '%d-%b-%Y', '%m/%d/%Y']";

function columnQuestions(key: string): readonly string[] {
  const says = `trim(lower(${key})) NOT IN (${nothing})`;
  const number = `try_cast(${key} AS DOUBLE)`;
  const date = `try_strptime(${key}, ${formats})`;
  return [
    `SELECT count(*), count(DISTINCT ${key}) FILTER (WHERE ${says}), min(length(${key})), median(length(${key})), max(length(${key})) FROM raw`,
    `SELECT ${key}, count(*) AS n FROM raw WHERE ${says} GROUP BY ALL ORDER BY n DESC, ${key} LIMIT 20`,
    `SELECT trim(lower(${key})) AS word, count(*) AS n FROM raw WHERE NOT (${says}) GROUP BY ALL ORDER BY n DESC`,
    `SELECT regexp_replace(regexp_replace(left(${key}, 40), '\\p{L}', 'A', 'g'), '\\p{N}', '9', 'g') AS mask,
      count(*) AS n FROM raw WHERE ${says} GROUP BY ALL ORDER BY n DESC, mask LIMIT 20`,
    ...(datePattern.test(key)
      ? [
          `SELECT count(${date}), min(${date}), max(${date}), quantile_disc(${date}, [0.25, 0.5, 0.75]) FROM raw`,
          `SELECT date_trunc('month', ${date}) AS month, count(*) FROM raw GROUP BY ALL ORDER BY month`,
        ]
      : [
          `SELECT count(${number}), min(${number}), max(${number}), avg(${number}), stddev_samp(${number}),
            quantile_cont(${number}, [0.25, 0.5, 0.75]) FROM raw`,
        ]),
  ];
}

function issue(what: string, test: string, table: 'raw' | 'clean'): string {
  return `INSERT INTO issues SELECT '${what}', row_no, 'see ${what}' FROM ${table} WHERE ${test}`;
}

/** What is asked of every cell: formula errors, rounded codes, broken letters, personal data. */
function cellTests(key: string): readonly string[] {
  return [
    `lower(trim(${key})) IN ('#n/a', '#ref!', '#value!', '#name?', '#div/0!', '#num!', '#null!')`,
    `regexp_matches(${key}, '^\\s*[0-9](\\.[0-9]+)?[eE]\\+?[0-9]{2,}\\s*$')`,
    `regexp_matches(${key}, 'â€|Ã[\\x{80}-\\x{bf}]|Â[\\x{a0}-\\x{bf}]|\\x{fffd}')`,
    ...(key === '"Notes"'
      ? [
          `regexp_matches(${key}, '[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}|(\\+44|0)[0-9 ]{9,12}|[^ ]+@[^ ]+\\.[a-z]+|[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}|(Mr|Mrs|Ms|Dr) [A-Z]')`,
        ]
      : []),
  ];
}

function dateTests(key: string): readonly string[] {
  const date = `try_strptime(${key}, ${formats})`;
  return [
    `${key} <> '' AND ${date} IS NULL`,
    `${date} IN ('1900-01-01'::TIMESTAMP, '1899-12-30'::TIMESTAMP, '1970-01-01'::TIMESTAMP, '9999-12-31'::TIMESTAMP)`,
    `regexp_full_match(trim(${key}), '[2-5][0-9]{4}')`,
    `regexp_matches(${key}, '^[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}$') AND try_cast(split_part(${key}, '/', 1) AS INT) <= 12 AND try_cast(split_part(${key}, '/', 2) AS INT) <= 12`,
    `year(${date}) < 2010 OR ${date} > '2024-03-29'::DATE`,
  ];
}

function typed(header: readonly string[]): readonly string[] {
  return header.map((name) => {
    const key = `"${name}"`;
    if (datePattern.test(name)) return `try_strptime(${key}, ${formats})::DATE AS ${key}`;
    if (/Age|No of|Onward referrals|decile/.test(name)) return `try_cast(${key} AS DOUBLE) AS ${key}`;
    return `nullif(trim(${key}), '') AS ${key}`;
  });
}

const codes: Readonly<Record<string, string>> = {
  Gender: "'1', '2', '3', '4', '9', 'X', 'Z', 'male', 'female', 'm', 'f', 'woman', 'man'",
  'Ethnic category':
    "'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'M', 'N', 'P', 'R', 'S', 'Z', '99'",
  'Referral source': "'01', '02', '03', '05', '06', '07', '11', '20', '23', '33', '97', '99'",
  'Main need': "'N01', 'N02', 'N03', 'N04', 'N07', 'N10', 'N11', 'N13', 'N14'",
  'Employment status': "'01', '02', '03', '04', '05', '06', '07', '08', 'ZZ'",
  Accommodation: "'MA01', 'MA04', 'MA05', 'MA06'",
  Status: "'received', 'waiting', 'active', 'on_hold', 'closed', 'rejected', 'declined'",
  'Closure reason': "'K01', 'K02', 'K03', 'K04', 'K05', 'K06', 'K07', 'K08', 'K09', 'K10', 'K11'",
  'IMD decile': "'1', '2', '3', '4', '5', '6', '7', '8', '9', '10'",
};

function notACode(name: string): string {
  return `trim("${name}") <> '' AND trim("${name}") NOT IN (${codes[name] ?? ''})`;
}

interface RowTest {
  readonly needs: readonly string[];
  readonly test: string;
}

const rowTests: readonly RowTest[] = [
  { needs: ['Age at referral'], test: '"Age at referral" NOT BETWEEN 16 AND 105' },
  { needs: ['Date of birth', 'Referral date'], test: '"Date of birth" > "Referral date"' },
  {
    needs: ['Age at referral', 'Date of birth', 'Referral date'],
    test: `abs("Age at referral" - date_sub('year', "Date of birth", "Referral date")) > 1`,
  },
  {
    needs: ['First contact', 'Referral date'],
    test: `"First contact" < "Referral date" OR "First contact" - "Referral date" > 180`,
  },
  { needs: ['First attempt', 'Referral date'], test: '"First attempt" < "Referral date"' },
  { needs: ['First contact', 'First attempt'], test: '"First contact" < "First attempt"' },
  { needs: ['Plan date', 'First contact'], test: '"Plan date" < "First contact"' },
  { needs: ['Date closed', 'Plan date'], test: '"Date closed" < "Plan date"' },
  { needs: ['Date closed', 'Referral date'], test: '"Date closed" < "Referral date"' },
  { needs: ['Date closed', 'Status'], test: `(Status = 'closed') <> ("Date closed" IS NOT NULL)` },
  { needs: ['Rejection reason', 'Status'], test: `"Rejection reason" IS NOT NULL AND Status <> 'rejected'` },
  { needs: ['Closure reason', 'No of contacts'], test: `"Closure reason" = 'K05' AND "No of contacts" > 0` },
  { needs: ['Closure reason', 'No of contacts'], test: `"Closure reason" = 'K01' AND "No of contacts" < 1` },
  { needs: ['No of contacts'], test: '"No of contacts" > 50 OR "No of contacts" <> floor("No of contacts")' },
  {
    needs: ['Onward referrals', 'Types of support'],
    test: `("Onward referrals" > 0) <> ("Types of support" IS NOT NULL)`,
  },
  {
    needs: ['Onward started', 'Onward referrals'],
    test: `"Onward started" = 'Y' AND "Onward referrals" < 1`,
  },
  {
    needs: ['Main need', 'All needs'],
    test: `NOT list_contains(string_split("All needs", ';'), "Main need")`,
  },
  {
    needs: ['Employment status', 'Age at referral'],
    test: `"Employment status" = '08' AND "Age at referral" < 50`,
  },
  {
    needs: ['Postcode'],
    test: `NOT regexp_full_match(upper(Postcode), '(GIR 0AA|[A-PR-UWYZ]([0-9]{1,2}|[A-HK-Y][0-9]([0-9]|[ABEHMNPRV-Y])?|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2})')`,
  },
  { needs: ['Client ID'], test: `lower("Client ID") IN ('tbc', 'unknown', 'client id', 'x')` },
];

/** Completeness of every column by month, by site and by worker. */
const groupings: readonly { readonly needs: readonly string[]; readonly key: string }[] = [
  { needs: ['Referral date'], key: `date_trunc('month', try_strptime("Referral date", ${formats}))` },
  { needs: ['GP practice code'], key: '"GP practice code"' },
  { needs: ['Link worker'], key: '"Link worker"' },
];
