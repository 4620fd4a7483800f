import { codeLists } from '../../dataset/code-lists.js';
import { coldSpots } from '../../figures/cold-spots.js';
import { decimal } from '../../figures/words.js';
import { isSmall, star } from '../../stats/disclosure.js';
import { bullets, ownWords, section } from '../blocks.js';
import { fieldLabel, groupLabel, notRecorded } from '../labels.js';
import { toldCount } from '../left-out.js';
import type { Material } from '../material.js';
import type { Section } from '../report.js';
import { schemeBlocks } from '../scheme-card.js';
import { inWords } from '../words.js';

/** Groups that are expected, by field: those of the lists that reach is measured on. */
const expected: Readonly<Record<string, readonly string[]>> = {
  ethnic_group: codes('ethnic_group'),
  imd_quintile: codes('imd_quintile'),
  age_band: ['16-24', '25-34', '35-49', '50-64', '65-74', '75+'],
};

function codes(list: string): readonly string[] {
  return codeLists[list]?.codes.map(({ code }) => code) ?? [];
}

/** Groups with nobody or almost nobody, people whose group is unknown, and rows left out. */
export function notHereSection(material: Material): Section | null {
  const { context } = material;
  return section('not-here', 'Who is not here', [
    bullets([
      ...Object.keys(expected).flatMap((field) => absentGroups(material, field)),
      ...rarerGroups(material),
      ...coldPractices(material),
      ...unknownGroups(material),
      'People who were never referred leave no row, so nothing here speaks for them.',
    ]),
    ownWords('Who may be referred, and who decided', context.words['boundary']),
    ...schemeBlocks(material),
  ]);
}

function absentGroups({ context, book }: Material, field: string): readonly string[] {
  const figures = book.split('A2.count', field).filter(({ value }) => value !== null);
  if (figures.length === 0) return [];
  const count = (code: string): number => figures.find(({ group }) => group[0] === code)?.value ?? 0;
  const few = (expected[field] ?? []).filter(
    (code) => count(code) === 0 || isSmall(count(code), context.disclosure),
  );
  const names = few.map((code) => groupLabel(field, code));
  return names.length === 0 ? [] : [`${fieldLabel(field)}: nobody or very few people in ${inWords(names)}.`];
}

/** Groups whose whole interval lies below what the population would give. */
function rarerGroups({ book }: Material): readonly string[] {
  const rarer = [...Object.keys(expected), 'gender'].flatMap((field) =>
    book.split('C1.ratio', field).filter(({ status, shown }) => {
      const high = shown?.high ?? null;
      return status !== 'withheld' && high !== null && high < 1;
    }),
  );
  const names = rarer.map(({ by, group, shown }) => {
    const [field = '', code = ''] = [by[0], group[0]];
    return `${fieldLabel(field)} ${groupLabel(field, code)} (${decimal(shown?.value ?? 0, 2)})`;
  });
  if (names.length === 0) return [];
  return [`Rarer here than in the population (1 would be equal): ${names.join('; ')}.`];
}

/** Practices far below the rate of all together. */
function coldPractices({ book }: Material): readonly string[] {
  const found = coldSpots(book.split('C2.registered', 'gp_practice_code'));
  if (found === null) return [];
  const { figures, looked, untold } = found;
  const names = figures.map(({ group, printed }) => `${group[0] ?? ''} (${printed})`);
  const rest = untold === 0 ? '' : ` Of ${String(untold)} more nothing is said, as their numbers are small.`;
  const says =
    names.length === 0
      ? `None of ${String(looked)} practices refers far fewer of its patients than all together do.`
      : `Far fewer of their patients than all ${String(looked)} practices together refer: ${names.join('; ')}. That is a sign to look, not a verdict.`;
  return [`${says}${rest}`];
}

function unknownGroups({ context, book }: Material): readonly string[] {
  return [...Object.keys(expected), 'gender'].flatMap((field) => {
    const unknown = book
      .split('A2.count', field)
      .find(({ group, value }) => group[0] === notRecorded && value !== null);
    if (unknown === undefined || unknown.value === 0) return [];
    const [n, of] = (['n', 'of'] as const).map((which) => toldCount(unknown, which, context.disclosure));
    return [`${fieldLabel(field)} is not known for ${n ?? star} of ${of ?? star} people.`];
  });
}
