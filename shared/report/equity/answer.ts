import type { Figure } from '../../figures/figure.js';
import { callout, paragraph, section } from '../blocks.js';
import type { Material } from '../material.js';
import type { Section } from '../report.js';
import { measuredInstruments } from '../funder/instruments-measured.js';

/** The answer first, even where it is that nobody can tell; then what can be said so far. */
export function answerSection(material: Material): Section | null {
  return section('answer', 'The answer first', [
    paragraph(
      'Does the scheme reach, carry and help people in more deprived areas at least as well as others?',
    ),
    callout('answer', 'Reach: cannot tell', reachLines(material)),
    callout('answer', 'Progress through the pathway: cannot tell', progressLines(material)),
    callout('answer', 'Outcome: cannot tell', outcomeLines(material)),
  ]);
}

const untested = 'The gradient over all five quintiles has not been tested, so no verdict is given.';

function reachLines({ context, book }: Material): readonly string[] {
  const population = context.references.find(({ what }) => what.startsWith('population'));
  if (population === undefined) return ['No reference population was given, so reach cannot be judged.'];
  const [most, least] = ends(book.split('C1.ratio', 'imd_quintile'));
  if (most === undefined || least === undefined) return ['The deprivation of too few people is known.'];
  return ['Share of people compared with share of the population:', ...bothEnds(most, least), untested];
}

function progressLines({ book }: Material): readonly string[] {
  const [most, least] = ends(book.split('A6.engaged.of_all', 'imd_quintile'));
  if (most === undefined || least === undefined)
    return ['Deprivation or attendance is not recorded for enough referrals.'];
  return ['Engaged, of all referrals:', ...bothEnds(most, least), untested];
}

function outcomeLines({ book }: Material): readonly string[] {
  const given = measuredInstruments(book).some(({ change }) => change.status !== 'withheld');
  const [most, least] = ends(book.split('A6.followed_up.of_all', 'imd_quintile'));
  const followed =
    most === undefined || least === undefined
      ? []
      : ['Followed up, of all referrals:', ...bothEnds(most, least)];
  return [
    given
      ? 'Change is not compared between groups here. Who was followed up comes first.'
      : 'No instrument has enough pairs to give a change.',
    ...followed,
  ];
}

function bothEnds(most: Figure, least: Figure): readonly string[] {
  return [`Most deprived fifth: ${most.printed}.`, `Least deprived fifth: ${least.printed}.`];
}

/** The figures of the most and the least deprived quintile, where both may be shown. */
function ends(figures: readonly Figure[]): readonly [Figure, Figure] | readonly [] {
  const shown = (code: string): Figure | undefined =>
    figures.find(
      ({ group, status, suppressed }) => group[0] === code && status !== 'withheld' && !suppressed,
    );
  const [most, least] = [shown('1'), shown('5')];
  return most === undefined || least === undefined ? [] : [most, least];
}
