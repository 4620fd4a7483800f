import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Figure } from '../../shared/figures/figure.js';
import { disclosureProfile } from '../../shared/stats/disclosure-profiles.js';
import { exactCountsIn, hiddenCounts, hiddenIn } from '../support/counts-in-text.js';
import { docxParts, docxTables, htmlTables } from '../support/docx-text.js';
import { sampleRun } from '../support/sample-run.js';
import { publishable, shareableText } from '../support/shareable-text.js';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const profile = disclosureProfile('default');
const { out } = sampleRun();
const figures = JSON.parse(readFileSync(join(out, 'figures.json'), 'utf8')) as readonly Figure[];

describe.each(publishable.filter((file) => file !== 'figures.R'))('%s of the sample', (file) => {
  const text = shareableText(out, file);

  it('counts nobody but in whole roundings, in text, pictures and cells alike', () => {
    expect(exactCountsIn(text, profile)).toEqual([]);
  });
});

describe('a suppressed number of the sample', () => {
  const hidden = hiddenCounts(figures, profile);

  it.each(['funder', 'equity', 'feedback'])('stands in no row of its group, in the %s report', (id) => {
    expect(hidden.size).toBeGreaterThan(5);
    const rows = htmlTables(readFileSync(join(out, `report-${id}.html`), 'utf8')).flat();
    expect(hiddenIn(rows, hidden)).toEqual([]);
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
