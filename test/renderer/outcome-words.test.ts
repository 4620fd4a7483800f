import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { caveats } from '../../shared/figures/caveats.js';
import { figureCatalogue } from '../../shared/figures/catalogue.js';
import { pairingSentences } from '../../shared/figures/outcomes/pairing-words.js';
import { usualOutcomes, usualPairing } from '../../shared/project/outcome-options.js';
import { expectedSentence, lowStartSentence, modelSentences } from '../../shared/report/outcome-words.js';

/** Words that would put a change down to the scheme. “Improved” is a class of change that is defined wherever it stands. */
const causal =
  /\b(led to|leads? to|because of|due to|impact(s|ed)?|effects? of|improved by|thanks to|caus(e|es|ed|ing)|result(s|ed)? in|as a result|attribut\w+|benefit(s|ed|ing)?|effective(ness)?|prove[sdn]?|made people|helped people|works)\b/i;

const folder = 'renderer/panels/outcomes';

/** Whatever a person can read on the panel: texts between tags, and strings with a space in them. */
function pageTexts(): readonly string[] {
  return readdirSync(folder)
    .filter((file) => /\.tsx?$/u.test(file))
    .flatMap((file) =>
      textsIn(ts.createSourceFile(file, readFileSync(`${folder}/${file}`, 'utf8'), ts.ScriptTarget.Latest)),
    );
}

function textsIn(node: ts.Node): readonly string[] {
  const isText =
    ts.isJsxText(node) ||
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node);
  const inner: string[] =
    isText && node.text.trim().includes(' ') ? [node.text.trim().replaceAll(/\s+/gu, ' ')] : [];
  ts.forEachChild(node, (child) => {
    inner.push(...textsIn(child));
  });
  return inner;
}

const outcomeKinds = figureCatalogue.filter(({ id }) => id.startsWith('B'));
const said: readonly (readonly [string, readonly string[]])[] = [
  ['the panel', pageTexts()],
  ['the labels', outcomeKinds.map(({ label }) => label)],
  ['the definitions', outcomeKinds.map(({ definition }) => definition)],
  ['the reasons for care', caveats.map(({ says }) => says)],
  ['the rule of pairs', pairingSentences(usualPairing)],
  ['the models', Object.values(modelSentences)],
  ['the low starts', ['swemwbs7', 'ons4_anxious', 'mycaw'].map((code) => lowStartSentence(code, undefined))],
  ['what no change would give', [expectedSentence('swemwbs7', usualOutcomes)]],
];

describe('the words about outcomes', () => {
  it('are found on the panel', () => {
    expect(pageTexts().length).toBeGreaterThan(40);
  });

  it.each(said)('never put a change down to the scheme in %s', (_, texts) => {
    expect(texts.filter((text) => causal.test(text))).toEqual([]);
  });

  it.each(said)('are sentences of at most 25 words in %s', (_, texts) => {
    const sentences = texts
      .flatMap((text) => text.split(/(?<=[.!?])\s+/u))
      .filter((text) => /[.!?]$/u.test(text));
    expect(sentences.filter((text) => text.split(/\s+/u).length > 25)).toEqual([]);
  });
});
