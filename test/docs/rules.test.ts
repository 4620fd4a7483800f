import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyProject } from '../../shared/project/project.js';
import { catalogueFor } from '../../shared/rules/catalogue.js';
import { kahnText } from '../../shared/rules/kahn.js';
import { rules } from '../../shared/rules/rules.js';

const text = readFileSync('shared/rules/RULES.md', 'utf8');
const sections = new Map(
  text
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section]),
);

describe('the page of rules', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    'has a section on %s with an example row',
    (id, rule) => {
      const section = sections.get(id) ?? '';
      for (const words of [
        rule.says,
        rule.dimension,
        kahnText(rule.kahn),
        rule.matters,
        rule.atSource,
        rule.inFile,
      ])
        expect(section).toContain(words);
      expect(section).toMatch(/\| what is found \|\n\|(---\|)+\n\| .+ \|/);
      for (const [name, { value, reason }] of Object.entries(rule.thresholds)) {
        expect(section).toContain(`\`${id}.${name}\` = ${String(value)}`);
        expect(section).toContain(reason);
      }
    },
  );

  it('has no section on a rule that is gone, and follows the order of the issues', () => {
    expect([...sections.keys()]).toEqual(rules.map((rule) => rule.id));
  });

  it('covers the same rules as the help', () => {
    expect(catalogueFor(emptyProject).map((rule) => rule.id)).toEqual(rules.map((rule) => rule.id));
  });
});
