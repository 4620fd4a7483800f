import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpText } from '../../electron/headless/help.js';
import { figureCatalogue } from '../../shared/figures/catalogue.js';
import { wordsOf } from '../../shared/figures/needs.js';

const sections = new Map(
  readFileSync('shared/figures/FIGURES.md', 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((text) => [text.slice(0, text.indexOf('\n')), text]),
);

describe('the page of figures', () => {
  it.each(figureCatalogue.map((kind) => [kind.id, kind] as const))(
    'explains %s with an example',
    (id, kind) => {
      const section = sections.get(id) ?? '';
      expect(section).toContain(`**${kind.label}** (${kind.unit})`);
      expect(section).toContain(kind.definition);
      expect(section).toContain(`- Needs: ${kind.needs.map(wordsOf).join('; ')}.`);
      for (const by of kind.by.flat()) expect(section).toContain(`\`${by}\``);
      expect(section).toMatch(/\| id \| group \| n \| of \| missing \| printed \|\n\|(---\|)+\n\| `.+ \|/);
    },
  );

  it('explains no figure that is gone, in the order of the catalogue', () => {
    expect([...sections.keys()]).toEqual(figureCatalogue.map(({ id }) => id));
  });

  it('lists the same figures as the help', () => {
    const listed = (helpText('figures') ?? '')
      .trim()
      .split('\n')
      .map((line) => line.split('\t')[0]);
    expect(listed).toEqual([...sections.keys()]);
  });
});
