import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpText } from '../../electron/headless/help.js';
import { evidenceOf } from '../../shared/questions/evidence.js';
import type { Need } from '../../shared/questions/question.js';
import { questions } from '../../shared/questions/questions.js';
import { thresholds } from '../../shared/questions/thresholds.js';

const page = readFileSync('shared/questions/QUESTIONS.md', 'utf8');
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((text) => [text.slice(0, text.indexOf('\n')), text]),
);

/** Fields and instruments that a need names. */
function namedBy(need: Need): readonly string[] {
  switch (need.needs) {
    case 'share':
      return evidenceOf(need.of).fields;
    case 'one_of':
      return need.options.flatMap(namedBy);
    case 'change':
      return need.instruments;
    case 'all_of':
      return need.parts.flatMap(namedBy);
    case 'pairs_in_groups':
      return [need.by, ...need.instruments];
    case 'places':
      return evidenceOf(need.of).fields;
    case 'grain':
      return ['a referral number of its own'];
    case 'window':
      return ['months'];
    case 'count':
      return [need.of];
    case 'same_scale':
      return need.instruments;
    case 'baseline':
      return ['people with a baseline'];
    case 'reference':
      return ['a reference population', need.by];
    case 'comparator':
      return ['a comparison group'];
  }
}

describe('the page of questions', () => {
  it.each(questions.map((question) => [question.id, question] as const))(
    'says what %s takes, with an example',
    (id, { question, needs }) => {
      const section = sections.get(id) ?? '';
      expect(section).toContain(`**${question}**`);
      for (const named of needs.flatMap(namedBy)) expect(section).toContain(named);
      expect(section).toMatch(/\| verdict \| column \| what there is \|\n\|(---\|)+\n\| `.+ \|/);
    },
  );

  it('gives every threshold with its reason', () => {
    for (const { id, supported, withLimits, reason } of Object.values(thresholds)) {
      expect(page).toContain(`| ${id} | ${String(supported)} | ${String(withLimits)} | ${reason} |`);
    }
  });

  it('covers the same questions as the help', () => {
    const listed = (helpText('questions') ?? '')
      .trim()
      .split('\n')
      .map((line) => line.split('\t')[0]);
    expect(listed).toEqual([...sections.keys()]);
    expect(listed).toEqual(questions.map(({ id }) => id));
  });
});
