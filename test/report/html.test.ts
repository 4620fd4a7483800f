import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildReport, reportIds } from '../../shared/report/build-report.js';
import { reportHtml } from '../../shared/report/html.js';
import { withoutScript } from '../../shared/report/html/copy-script.js';
import { markup } from '../../shared/report/html/markup.js';
import { reportContext } from '../support/report-context.js';
import { hostileFile } from '../support/report-source.js';

const pages = reportIds.map((id) => [id, reportHtml(buildReport(id, reportContext))] as const);

describe('the markup tag', () => {
  it('escapes whatever is not HTML already', () => {
    const inside = markup`<b>${'Tom & "Jerry"'}</b>`;
    expect(markup`<p title="${`it's <x>`}">${inside}</p>`.text).toBe(
      '<p title="it&#39;s &lt;x&gt;"><b>Tom &amp; &quot;Jerry&quot;</b></p>',
    );
  });

  it('drops control characters and marks that turn text round', () => {
    expect(markup`${'a\u0000b\u202ec'}`.text).toBe('abc');
  });
});

describe.each(pages)('the %s report as a page', (id, page) => {
  it('carries its own policy, which allows no fetch, and no script but the one that copies numbers', () => {
    const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gsu)].map(([, text = '']) => text);
    expect(scripts).toHaveLength(id === 'funder' ? 1 : 0);
    const allowed = scripts.map(
      (text) => ` script-src 'sha256-${createHash('sha256').update(text).digest('base64')}';`,
    );
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none';${allowed.join('')} style-src 'unsafe-inline'; img-src data:">`,
    );
    expect(scripts.join('')).not.toMatch(/fetch|XMLHttp|import|WebSocket|eval|innerHTML/u);
    expect(page).not.toMatch(/<script[^>]|<link|<img|<iframe|javascript:|@import/i);
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(/i);
    expect(withoutScript(page)).not.toContain('<script');
  });

  it('is in British English and begins with one heading', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(page.match(/<h1/g)).toHaveLength(1);
  });

  it('keeps a hostile file name as text', () => {
    const escaped = hostileFile.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(page.includes(escaped)).toBe(!page.includes('<title>Equity report'));
    expect(page).not.toContain(hostileFile);
    expect(page).toContain('Wrekindale &lt;2023&gt;');
  });

  it('gives every table a caption and headings for its columns and rows', () => {
    const tables = page.split('<table>').slice(1);
    expect(tables.length).toBeGreaterThan(3);
    for (const text of tables) {
      expect(text).toMatch(/^\s*<caption>Table \d+\. /);
      expect(text).toContain('<th scope="col"');
      expect(text).toContain('<th scope="row"');
    }
  });

  it('describes every picture and links every entry of its contents', () => {
    const pictures = page.match(/<svg[^>]*>/g) ?? [];
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(picture).toMatch(/role="img" aria-labelledby="[\w-]+ [\w-]+"/);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target = ''] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it('numbers its tables and figures without a gap', () => {
    const numbersOf = (word: string): number[] =>
      [...page.matchAll(new RegExp(`>${word} (\\d+)\\. `, 'g'))].map(([, number]) => Number(number));
    for (const word of ['Table', 'Figure']) {
      const found = [...numbersOf(word)].sort((a, b) => a - b);
      expect(found).toEqual(found.map((_, i) => i + 1));
    }
  });

  it('stays far below two megabytes', () => {
    expect(page.length).toBeLessThan(200_000);
  });
});

describe('a page written twice', () => {
  it.each(pages)('is the same text: %s', (id, page) => {
    expect(reportHtml(buildReport(id, structuredClone(reportContext)))).toBe(page);
  });
});
