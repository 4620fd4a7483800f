import { ruleWords } from '../cohorts/cohort-words.js';
import { type SchemeCard, type SchemeText, schemeTexts } from '../project/scheme-card.js';
import { bullets, ownWords, paragraph } from './blocks.js';
import type { Material } from './material.js';
import type { Block } from './report.js';
import { shownCount } from './shown.js';
import { capital, longDate, lowered, sentence } from './words.js';

const parts = Object.entries(schemeTexts) as readonly [SchemeText, string][];

/** Where the boundary of the scheme was drawn: the analyst's own words, what nobody recorded, and the rule that figures follow. */
export function schemeBlocks({ context }: Material): readonly (Block | null)[] {
  const { scheme, rules, disclosure } = context;
  const filled = parts.filter(([part]) => scheme.texts[part].trim() !== '');
  const text = filled.map(([part, label]) => `${label}: ${sentence(scheme.texts[part])}`).join('\n');
  const outside = rules.find(({ rule }) => rule === 'outside-eligibility')?.broken ?? 0;
  return [
    ownWords('Who the scheme is for, who decided, and how data are used', text),
    emptyParts(scheme, (part) => !ofData.includes(part)),
    emptyParts(scheme, (part) => ofData.includes(part)),
    ...eligibility(scheme, shownCount(outside, disclosure)),
  ];
}

const ofData: readonly SchemeText[] = ['lawfulBasis', 'purpose', 'retention'];

/** What nobody wrote, so that its absence is seen. */
function emptyParts({ texts }: SchemeCard, isAsked: (part: SchemeText) => boolean): Block | null {
  const empty = parts.filter(([part]) => isAsked(part) && texts[part].trim() === '');
  return empty.length === 0
    ? null
    : paragraph(`Not recorded: ${empty.map(([, label]) => lowered(label)).join('; ')}.`);
}

function eligibility({ eligibility: rule, changes }: SchemeCard, outside: string): readonly (Block | null)[] {
  const counted =
    rule === null
      ? null
      : paragraph(
          `Figures count referrals of which this holds, or is not recorded: ${ruleWords(rule)}. Rows outside it, left out: ${outside}.`,
        );
  const lines = changes.map(
    ({ on, was, is, reason }) =>
      `${longDate(on)}: ${capital(sentence(`the rule was ${was ?? 'none'}, and became ${is ?? 'none'}`))} ${sentence(reason === '' ? 'No reason was given' : reason)}`,
  );
  return [counted, changes.length < 2 ? null : bullets(lines)];
}
