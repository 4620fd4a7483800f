import type { Adding, Limits, Read } from './solver.js';
import type { WrittenTable } from './written-tables.js';

/** The rule as it is printed in every report. */
export interface PrintedRule {
  readonly from: number;
  readonly to: number;
  readonly base: number;
}

/** What an attacker may know besides: the sizes of files, and which stars are not small ones. */
export interface Hints {
  /** Exact number of all referrals, where the account of lines gives it. */
  readonly referrals?: number;
  /** True for a star that hides a small count; an attacker who knows even that is the strongest. */
  readonly isSmall: (name: string) => boolean;
  /** True for a count that is kept back from a list only because it is long. */
  readonly isShown?: (name: string) => boolean;
  /** True for a number of a sheet that is a star, and not kept back with its table. */
  readonly isStarred?: (name: string) => boolean;
  /** Groups of a coarser split by group of a finer one: what code lists say. */
  readonly kindOf: (source: string) => string | undefined;
}

/** Everything that the tables say of counts, by name: `People|Gender|Male` and the like. */
export function readTables(tables: readonly WrittenTable[], rule: PrintedRule, hints: Hints): Notes {
  const notes = new Notes(rule, hints);
  if (hints.referrals !== undefined)
    notes.narrow('Referrals', { low: hints.referrals, high: hints.referrals });
  for (const table of tables) readTable(table, notes);
  notes.kinds();
  return notes;
}

/** What was read, to which more can be added. */
export class Notes implements Read {
  readonly limits = new Map<string, Limits>();
  readonly adding: Adding[] = [];
  private readonly rule: PrintedRule;
  private readonly hints: Hints;

  constructor(rule: PrintedRule, hints: Hints) {
    this.rule = rule;
    this.hints = hints;
  }

  narrow(name: string, { low, high }: Limits): void {
    const known = this.limits.get(name) ?? { low: 0, high: 100_000 };
    this.limits.set(name, { low: Math.max(low, known.low), high: Math.min(high, known.high) });
  }

  /** A number or a star as print writes it. */
  count(name: string, text: string): void {
    const { from, to, base } = this.rule;
    this.narrow(name, { low: 0, high: 100_000 });
    if (text === '*') {
      this.narrow(name, this.hints.isSmall(name) ? { low: from, high: to } : { low: to + 1, high: 100_000 });
      return;
    }
    if (!/^[\d,]+$/u.test(text)) return;
    const shown = Number(text.replaceAll(',', ''));
    if (shown === 0) this.narrow(name, { low: 0, high: 0 });
    else
      this.narrow(name, {
        low: Math.max(to + 1, shown - Math.floor(base / 2)),
        high: shown + Math.floor(base / 2),
      });
  }

  /** "84 % (980 of 1,170)": part, whole, and a rest that is not small. */
  share(part: string, whole: string, text: string): void {
    const rest = `${whole} but ${part}`;
    this.adding.push({ whole, parts: [part, rest] });
    const found = /([\d,]+|\*) of ([\d,]+|\*)/u.exec(text);
    if (found === null) {
      const small = [whole, part, rest].filter((name) => text === '*' && this.hints.isSmall(name));
      for (const name of small.includes(whole) ? [whole] : small) this.count(name, '*');
      return;
    }
    const [, n = '', of = ''] = found;
    this.count(part, n);
    this.count(whole, of);
    if (n !== of) this.notSmall(rest);
  }

  /** A sheet says "not shown" of stars, and of counts that it keeps back for the sake of others. */
  notShown(name: string): void {
    this.narrow(name, { low: 0, high: 100_000 });
    if (this.isStarred(name) && this.hints.isSmall(name)) this.small(name);
  }

  isStarred(name: string): boolean {
    return this.hints.isStarred?.(name) ?? true;
  }

  /** A group that is not in a list of the largest: small or none, or no larger than the last one by what is printed. */
  notAmongLargest(name: string, least: number | null): void {
    this.narrow(name, { low: 0, high: 100_000 });
    if (this.isStarred(name) && this.hints.isSmall(name)) this.narrow(name, { low: 0, high: this.rule.to });
    else if (least !== null && this.hints.isShown?.(name) === true)
      this.narrow(name, { low: 0, high: least + Math.floor(this.rule.base / 2) });
  }

  small(name: string): void {
    this.narrow(name, { low: this.rule.from, high: this.rule.to });
  }

  notSmall(name: string): void {
    this.narrow(name, { low: this.rule.to + 1, high: 100_000 });
  }

  sum(whole: string, parts: readonly string[]): void {
    this.adding.push({ whole, parts });
  }

  /** Kinds of referrer are made of sources. */
  kinds(): void {
    const sources = new Map<string, string[]>();
    for (const name of this.limits.keys()) {
      const source = /^Referrals\|Referral source\|(.*)$/u.exec(name)?.[1];
      const kind = source === undefined ? undefined : this.hints.kindOf(source);
      if (source === undefined || kind === undefined) continue;
      sources.set(kind, [...(sources.get(kind) ?? []), name]);
    }
    const all = [...this.limits.keys()];
    const isWhole = !all.some((name) => name.includes('|Smaller groups') || name.includes('|All others'));
    for (const [kind, parts] of sources)
      if (isWhole && this.limits.has(`Referrals|Kind of referrer|${kind}`))
        this.sum(`Referrals|Kind of referrer|${kind}`, parts);
  }
}

function readTable(table: WrittenTable, notes: Notes): void {
  const { caption, columns, rows } = table;
  const third = columns[2] ?? '';
  const last = rows.at(-1)?.[0] ?? '';
  if (caption === 'Referrals by month') readMonths(table, notes);
  else if (last.startsWith('All ') && third.startsWith('Share of')) readGroups(table, notes);
  else if (caption === 'Referrals at each step of the pathway') readPathway(rows, notes);
  else if (/^Referrals at each step by |^Followed up, by /u.test(caption)) readSteps(table, notes);
  else if (caption === 'Reach ratio by group') readReach(rows, notes);
  else if (caption.endsWith(scoresOf)) readChange(caption, rows, notes);
  else if (caption.startsWith('Referrals by route and ')) readRoutes(table, notes);
  else if (/^People by .* and /u.test(caption)) readBoth(table, notes);
}

function readGroups({ columns: [first = '', unit = ''], rows }: WrittenTable, notes: Notes): void {
  const all = unit === 'Referrals' && first === 'Reason' ? 'Closed referrals' : unit;
  const whole = rows.at(-1)?.[1] ?? '';
  const parts = rows.slice(0, -1).map(([group = '', count = '', share = '']) => {
    const name = `${unit}|${first}|${group}`;
    notes.count(name, count);
    if (count !== '*' && share === '*' && whole !== '*') {
      notes.sum(all, [name, `${all} but ${name}`]);
      notes.small(`${all} but ${name}`);
    }
    return name;
  });
  notes.count(all, whole);
  notes.sum(all, parts);
}

function readMonths({ columns, rows }: WrittenTable, notes: Notes): void {
  const parts = rows.flatMap(([year = '', ...counts]) =>
    counts.flatMap((count, i) => {
      if (count === '–') return [];
      const name = `Referrals|Month|${year} ${columns[i + 1] ?? ''}`;
      notes.count(name, count);
      return [name];
    }),
  );
  notes.sum('Referrals', parts);
}

function readPathway(rows: WrittenTable['rows'], notes: Notes): void {
  let before = 'Referrals';
  for (const [step = '', ofAll = '', ofPrevious = ''] of rows) {
    if (step === 'Referred') notes.count('Referrals', ofAll);
    else {
      notes.share(`Step|${step}`, 'Referrals', ofAll);
      notes.share(`Step before|${step}`, before, ofPrevious);
      before = `Step|${step}`;
    }
  }
}

function readSteps({ columns: [first = '', ...steps], rows }: WrittenTable, notes: Notes): void {
  const sizes = rows.map(([group = '']) => `Referrals|${first}|${group}`);
  notes.sum('Referrals', sizes);
  steps.forEach((label, i) => {
    const step = label.split(',')[0] ?? label;
    const parts = rows.map(([group = '', ...cells]) => {
      const part = `Step|${step}|${first}|${group}`;
      notes.share(part, `Referrals|${first}|${group}`, cells[i] ?? '');
      return part;
    });
    notes.sum(`Step|${step}`, parts);
  });
}

function readReach(rows: WrittenTable['rows'], notes: Notes): void {
  const fields = new Map<string, string[]>();
  for (const [label = '', text = ''] of rows) {
    const [field = '', group = ''] = label.split(': ');
    const part = `People|${field}|${group}`;
    notes.share(part, `People with a known|${field}`, text);
    fields.set(field, [...(fields.get(field) ?? []), part]);
  }
  for (const [field, parts] of fields) notes.sum(`People with a known|${field}`, parts);
}

function readChange(caption: string, rows: WrittenTable['rows'], notes: Notes): void {
  const tool = caption.slice(0, -scoresOf.length);
  const pairs = `Pairs|${tool}`;
  const parts = rows.flatMap(([label = '', text = '']) => {
    if (label === 'Pairs, of those due') notes.share(pairs, `Due|${tool}`, text);
    if (label === 'Pairs, of all referred') notes.share(pairs, 'People', text);
    if (label === 'Mean at baseline') notes.count(pairs, /n = ([\d,]+)/u.exec(text)?.[1] ?? '');
    if (!['Improved', 'About the same', 'Worse'].includes(label)) return [];
    notes.share(`${label}|${tool}`, pairs, text);
    return [`${label}|${tool}`];
  });
  if (parts.length === 3) notes.sum(pairs, parts);
}

const scoresOf = ': pairs and scores';

/** Shares of each kind of referrer; a reader knows the groups from the other tables, not the field from the caption. */
function readRoutes({ caption, columns: [, ...groups], rows }: WrittenTable, notes: Notes): void {
  const of = caption.slice('Referrals by route and '.length);
  for (const [kind = '', ...cells] of rows) {
    const known = routeKnown(of, kind);
    const parts = groups.map((group, i) => {
      const part = crossing(`Referrals|${of}`, kind, group);
      notes.share(part, known, cells[i] ?? '');
      return part;
    });
    notes.sum(known, parts);
    notes.sum(`Referrals|Kind of referrer|${kind}`, [known, `${known} unknown`]);
  }
}

/** Cells of two fields together: rows and columns are parts of the groups of either alone. */
function readBoth({ caption, columns: [first = '', ...groups], rows }: WrittenTable, notes: Notes): void {
  const second = secondField[caption] ?? caption;
  const cell = (one: string, other: string): string => crossing(caption, one, other);
  for (const [one = '', ...cells] of rows) {
    groups.forEach((other, i) => {
      const [, n = '*', of = ''] = /^([\d,]+) of ([\d,]+)$/u.exec(cells[i] ?? '') ?? [];
      if (of !== '') notes.count(`${caption} known`, of);
      if (of !== '' || cells[i] === '*') notes.count(cell(one, other), n);
    });
    const parts = groups.map((other) => cell(one, other));
    notes.sum(`People|${first}|${one}`, [...parts, `${caption}|${one} unknown`]);
  }
  for (const other of groups) {
    const parts = rows.map(([one = '']) => cell(one, other));
    notes.sum(`People|${second}|${other}`, [...parts, `${caption}|unknown ${other}`]);
  }
  const all = rows.flatMap(([one = '']) => groups.map((other) => cell(one, other)));
  notes.sum(`${caption} known`, all);
}

/** What stands across in a table of two fields: its caption says it in other words than the other tables. */
const secondField: Readonly<Record<string, string>> = {
  'People by deprivation and ethnic group': 'Ethnic group',
  'People by age and gender': 'Gender',
};

/** Name of a count of two groups together. */
export function crossing(of: string, one: string, other: string): string {
  return `${of}|${one} with ${other}`;
}

/** Name of how many referrals of a route are known in a split. */
export function routeKnown(of: string, kind: string): string {
  return `Referrals|${of}|known of ${kind}`;
}
