import type { DisclosureProfile } from '../stats/disclosure.js';
import type { Figure } from './figure.js';

/** The counts of a split, by group. */
export type GroupCounts = ReadonlyMap<string, number>;

/**
 * Names for counts, so that one count has one name wherever it is printed. Nobody declares which figures
 * count the same people: lists of counts that agree in every group are taken to be one list, and large
 * counts over all that are equal one count. A reader may know that they are.
 */
export class PrintKeys {
  readonly counts = new Map<string, number>();
  private readonly lists = new Map<
    string,
    { readonly name: string; readonly counts: Map<string, number> }[]
  >();
  private readonly profile: DisclosureProfile;

  constructor(profile: DisclosureProfile) {
    this.profile = profile;
  }

  /** Name of a count over all. A part that happens to fill its whole keeps a name of its own. */
  overAll(figure: Figure, which: 'n' | 'of'): string {
    const count = figure[which];
    const own = `all ${figure.id} ${which}`;
    return which === 'n' && figure.n === figure.of ? this.named(own, count) : this.overAllCount(count, own);
  }

  /** The one name of all large counts over all that are equal; a small one has a name of its own. */
  overAllCount(count: number, own: string): string {
    return this.named(count <= this.profile.to ? own : `all ${String(count)}`, count);
  }

  /** A count under a name of its own. */
  named(key: string, count: number): string {
    this.counts.set(key, count);
    return key;
  }

  /** Name of the list of counts that these agree with, other than `apart`; the groups are named after it. */
  list(by: string, counts: GroupCounts, apart?: string): string {
    const lists = this.lists.get(by) ?? [];
    this.lists.set(by, lists);
    const found = lists.find((list) => list.name !== apart && agree(list.counts, counts));
    const list = found ?? { name: `${by} ${String(lists.length + 1)}`, counts: new Map<string, number>() };
    if (found === undefined) lists.push(list);
    for (const [group, count] of counts) {
      list.counts.set(group, count);
      this.named(groupKey(list.name, group), count);
    }
    return list.name;
  }

  /** Every list of a split by its name. */
  listsOf(by: string): readonly { readonly name: string; readonly counts: GroupCounts }[] {
    return this.lists.get(by) ?? [];
  }
}

/** Name of the count of one group of a list. */
export function groupKey(list: string, group: string): string {
  return `${list}: ${group}`;
}

/** The groups of a figure as one text. */
export function groupOf({ group }: Figure): string {
  return group.join(' + ');
}

function agree(a: GroupCounts, b: GroupCounts): boolean {
  const shared = [...b].filter(([group]) => a.has(group));
  return shared.length > 0 && shared.every(([group, count]) => a.get(group) === count);
}
