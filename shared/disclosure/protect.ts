import { type DisclosureProfile, isSmall } from '../stats/disclosure.js';
import { type Choice, type Rules, cellState, countOf, nothingChosen } from './choice.js';
import { type Exposed, type LeastOf, exposedCounts } from './knowledge.js';
import { type PartOf, linkedCounts } from './linked-counts.js';
import { nextChoice } from './next-choice.js';
import { type CellOfTable, type Publication, cellsOf, restKey } from './printed-table.js';
import { knowledgeOf } from './reader.js';

/**
 * Choose what is starred, merged and withheld until no small count can be worked out from everything that is
 * printed together. Every turn prints less, so it ends; what it gives back has been audited. What is known though
 * nothing is printed is known from elsewhere.
 */
export function protect(publication: Publication, profile: DisclosureProfile): Choice {
  if (profile.to < profile.from) return nothingChosen;
  const keys = smallCounts(publication, profile);
  const leastOf = withinHelp(keys, publication, profile);
  const partOf = linkedCounts(publication);
  let choice: Choice = { ...nothingChosen, starred: publication.starred };
  for (;;) {
    const rules: Rules = { publication, profile, choice };
    const exposed = exposedCounts(knowledgeOf(rules), keys, leastOf);
    if (exposed.length === 0) return choice;
    const before = choice;
    choice = onePerPart(exposed, partOf).reduce(
      (chosen, { key }) => nextChoice(key, { ...rules, choice: chosen }, partOf) ?? chosen,
      choice,
    );
    if (choice === before) return choice;
  }
}

/** Every count that may not be worked out: the small ones among parts, wholes and rests. */
function smallCounts(publication: Publication, profile: DisclosureProfile): readonly string[] {
  const keys = cellsOf(publication).flatMap(({ cell }) => {
    const { part, whole, gives } = cell;
    const rests = whole === null || gives === 'measure' ? [] : [restKey(part, whole), whole];
    return [part, ...rests].filter((key) => isSmall(countOf(key, cell, publication), profile));
  });
  return [...new Set(keys)].filter((key) => !publication.open.has(key));
}

/** A count that has few values though nothing is printed, as a part of a whole of one, must be left no fewer. */
function withinHelp(
  keys: readonly string[],
  publication: Publication,
  { leastValues, ...profile }: DisclosureProfile,
): LeastOf {
  const choice = { ...nothingChosen, withheld: new Set(publication.tables.map(({ id }) => id)) };
  const known = knowledgeOf({ publication, profile: { ...profile, leastValues }, choice });
  const fewer = new Map(
    exposedCounts(known, keys, () => leastValues).map(({ key, least, greatest }) => [
      key,
      greatest - least + 1,
    ]),
  );
  return (key) => fewer.get(key) ?? leastValues;
}

/** What is done for one count often helps those that hang together with it, so they are looked at again first. */
function onePerPart(exposed: readonly Exposed[], partOf: PartOf): readonly Exposed[] {
  const seen = new Set<string>();
  return exposed.filter(({ key }) => {
    const part = partOf(key);
    if (seen.has(part)) return false;
    seen.add(part);
    return true;
  });
}

/** How every cell is printed under a choice, in the order of the tables. */
export function printedStates(
  rules: Rules,
): readonly (CellOfTable & { readonly state: ReturnType<typeof cellState> })[] {
  return cellsOf(rules.publication).map(({ cell, table }) => ({
    cell,
    table,
    state: cellState(cell, table, rules),
  }));
}
