import { textAsCsv } from '../../../shared/engine/csv-load.js';
import type { Engine, TextColumn } from '../../../shared/engine/engine.js';
import { toScript } from '../../../shared/sql/duckdb.js';
import { Sql } from '../../../shared/sql/sql.js';

/** A statement as the engine was given it, at which stage, and how long it took. */
export interface Asked {
  readonly stage: string;
  readonly script: string;
  /** By the clock. */
  readonly seconds: number;
}

interface Noting {
  readonly stage: () => string;
  readonly note: (one: Asked) => void;
  /** Keeps a text that statements read; the path where they will find it. */
  readonly keep: (name: string, bytes: Uint8Array) => string;
}

/** The same engine, with every statement noted in a form that stands by itself: values written out, texts as files. */
export function noteStatements(engine: Engine, { stage, note, keep }: Noting): Engine {
  let texts = 0;
  const places = new Map<string, string>();
  const timed = <T>(statement: Sql, work: () => T): T => {
    const start = performance.now();
    const result = work();
    note({ stage: stage(), script: withPlaces(statement), seconds: (performance.now() - start) / 1000 });
    return result;
  };
  const withPlaces = (statement: Sql): string => {
    let script = toScript(statement);
    for (const [theirs, ours] of places) script = script.replaceAll(`'${theirs}'`, `'${ours}'`);
    return script;
  };
  const loadAgain = (table: string, columns: readonly TextColumn[]): Sql => {
    texts += 1;
    const path = keep(`table-${String(texts)}.csv`, textAsCsv(columns).bytes);
    return sqlLoad(table, path, columns);
  };
  return {
    rows: <Row>(query: Sql) => timed(query, () => engine.rows<Row>(query)),
    run: (statement) => {
      timed(statement, () => {
        engine.run(statement);
      });
    },
    texts: (query) => timed(query, () => engine.texts(query)),
    loadText: (table, columns) => {
      timed(loadAgain(table, columns), () => {
        engine.loadText(table, columns);
      });
    },
    withTexts: (given, use) =>
      engine.withTexts(given, (sources) => {
        for (const [i, text] of given.entries()) {
          texts += 1;
          places.set(`intake/text-${String(i)}.csv`, keep(`text-${String(texts)}.csv`, text.bytes));
        }
        return use(sources);
      }),
    close: () => {
      engine.close();
    },
  };
}

function sqlLoad(table: string, path: string, columns: readonly TextColumn[]): Sql {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const names = columns.map((column) => `'${column.name.replaceAll("'", "''")}': 'VARCHAR'`).join(', ');
  const script = `CREATE OR REPLACE TABLE ${quoted(table)} AS SELECT * FROM read_csv('${path}', columns = {${names}},
    auto_detect = false, header = false, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false)`;
  return new Sql([{ kind: 'text', text: script }]);
}
