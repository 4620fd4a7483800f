import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Figure } from '../../shared/figures/figure.js';
import { groupLabel } from '../../shared/report/labels.js';
import { disclosureProfile } from '../../shared/stats/disclosure-profiles.js';
import { docxParts, docxTables, htmlTables } from '../support/docx-text.js';
import { sampleRun } from '../support/sample-run.js';
import { publishable, shareableText } from '../support/shareable-text.js';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const { base, to } = disclosureProfile('default');
const { out } = sampleRun();
const figures = JSON.parse(readFileSync(join(out, 'figures.json'), 'utf8')) as readonly Figure[];

/** Numbers that count nobody: lines of a table, residents, months, quarters of practices, kinds of issues. */
const countsNobody =
  /lines; tables\.xlsx|people living there|residents|Months without|Quarters in which|Issues: /u;

/** Places where a text counts people, referrals or pairs, with some words around each. */
function countsIn(text: string): readonly { readonly numbers: readonly number[]; readonly around: string }[] {
  const shapes = [
    /(?<![\d.,])(\d[\d,]*) of (?:the )?(\d[\d,]*)(?![\d.]*\s*%)/gu,
    /\(n = (\d[\d,]*)\)/gu,
    /(?<![\d.,–-])(\d[\d,]*) (?:people|persons?|referrals|pairs)\b(?! \(n =)/gu,
  ];
  return shapes.flatMap((shape) =>
    [...text.matchAll(shape)].map((found) => ({
      numbers: found.slice(1).map((number) => Number(number.replaceAll(',', ''))),
      around: text.slice(Math.max(0, found.index - 75), found.index + 60),
    })),
  );
}

/** The workbook without the sheets of the data quality report, which are for those who may see the exports. */
function withoutAudit(text: string): string {
  return text
    .split(/(?=(?:Evaluation|Equity|Data quality) report: table)/u)
    .filter((sheet) => !sheet.startsWith('Data quality'))
    .join('');
}

describe.each(publishable.filter((file) => file !== 'figures.R'))('%s of the sample', (file) => {
  const text = withoutAudit(shareableText(out, file));

  it('counts nobody but in whole roundings, in text, pictures and cells alike', () => {
    const exact = countsIn(text)
      .filter(({ numbers, around }) => numbers.some((n) => n % base !== 0) && !countsNobody.test(around))
      .map(({ around }) => around);
    expect(exact).toEqual([]);
  });
});

describe('a suppressed number of the sample', () => {
  const hidden = figures.filter(
    ({ disclosed, by, n }) => by.length === 1 && n >= 1 && n <= to && (disclosed ?? 'shown') !== 'shown',
  );
  const labels = new Map(
    hidden.map(({ by: [field = ''], group: [code = ''], n }) => [
      `${groupLabel(field, code)} ${String(n)}`,
      n,
    ]),
  );

  it.each(['funder', 'equity'])('stands in no row of its group, in the %s report', (id) => {
    expect(labels.size).toBeGreaterThan(5);
    const rows = htmlTables(readFileSync(join(out, `report-${id}.html`), 'utf8')).flat();
    const found = rows.filter(([head = '', ...cells]) =>
      cells.some((cell) => {
        const count = /^(\d+)(?: of .*)?$|\((\d+) of /u.exec(cell);
        return labels.has(`${head} ${count?.[1] ?? count?.[2] ?? ''}`);
      }),
    );
    expect(found).toEqual([]);
  });
});

describe('every table of the sample', () => {
  it.each(['funder', 'quality', 'equity'])('reads the same in page and document of the %s report', (id) => {
    const page = htmlTables(readFileSync(join(out, `report-${id}.html`), 'utf8'));
    const xml = docxParts(readFileSync(join(out, `report-${id}.docx`)))['word/document.xml'] ?? '';
    expect(page.length).toBeGreaterThan(3);
    expect(docxTables(xml)).toEqual(page);
  });

  it('reads the same in the workbook, row by row', () => {
    const lines = new Set(shareableText(out, 'tables.xlsx').split('\n').map(plain));
    for (const id of ['funder', 'equity']) {
      const page = htmlTables(readFileSync(join(out, `report-${id}.html`), 'utf8')).flat();
      const missing = page.map((row) => plain(row.join(' | '))).filter((row) => !lines.has(row));
      expect(missing).toEqual([]);
    }
  });
});

function plain(row: string): string {
  return row.replaceAll(/[\s|]+/gu, ' ').trim();
}
