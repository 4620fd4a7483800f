import { between, pick, randomFrom } from '../../reading/random.js';
import { expectations, placeOf } from './oracles.js';
import { addNotes, patterns } from './patterns.js';
import { planters } from './planters.js';
import { type RivalScore, ruleOfThumb, summarise } from './rivals.js';
import { type Said, runScheme } from './run-scheme.js';
import { type MadeScheme, type RecordName, cleanScheme } from './scheme.js';
import { writeScheme } from './write-scheme.js';

/**
 * `tsx test/bench/quality/planted/main.ts [seed] [schemes] [--explain] [--patterns]`: errors planted in
 * generated schemes of four tables each, one in three with a pattern over many rows. What every rule says is
 * compared with plain loops over the truth: numerator and denominator, and the rows it points at.
 * `--patterns` runs only the schemes with a pattern, and the clean ones among them.
 */
const seed = Number(process.argv[2] ?? 1);
const schemes = Number(process.argv[3] ?? 125);
const explain = process.argv.includes('--explain');
const patternsOnly = process.argv.includes('--patterns');

interface Score {
  planted: number;
  found: number;
  right: number;
  wrong: number;
  thumb: RivalScore;
  summary: RivalScore;
}

const kinds = new Map<string, Score>();
const exact = new Map<
  string,
  { schemes: number; broken: number; of: number; ofAsked: number; rows: number }
>();
const falsePatterns = new Map<string, number>();
/** Of the cells that the rules of thumb name, how many hold something planted. */
const thumbNames = { all: 0, right: 0 };

for (let i = 0; i < schemes; i += 1) {
  const random = randomFrom(seed * 10_007 + i);
  if (i % 3 === 2) await tryPattern(random, i);
  else if (!patternsOnly) await tryErrors(random, i);
}
print();

function scoreOf(kind: string): Score {
  const score = kinds.get(kind) ?? {
    planted: 0,
    found: 0,
    right: 0,
    wrong: 0,
    thumb: { planted: 0, found: 0 },
    summary: { planted: 0, found: 0 },
  };
  kinds.set(kind, score);
  return score;
}

/** Five to eight kinds of error of single rows, each in two to six rows. */
async function tryErrors(random: () => number, index: number): Promise<void> {
  const scheme = cleanScheme(random, between(random, 60, 260));
  addNotes(scheme, random);
  const chosen = [...new Set(Array.from({ length: between(random, 5, 8) }, () => pick(random, planters)))];
  for (const planter of chosen) plantSome(scheme, planter, random);
  const files = writeScheme(scheme, random);
  const said = await runScheme(files);
  const expected = expectations(scheme, said.today);
  const thumb = ruleOfThumb(scheme, files);
  const summary = await summarise(files);
  const planted = new Set(
    chosen.flatMap(({ kind }) => [...placesOf(scheme, kind)].map(([place, field]) => `${place} ${field}`)),
  );
  thumbNames.all += thumb.size;
  thumbNames.right += [...thumb].filter((cell) => planted.has(cell)).length;
  for (const { kind, rule } of chosen) {
    const score = scoreOf(kind);
    const places = placesOf(scheme, kind);
    const says = said.rows.get(rule) ?? new Set<string>();
    const broken = expected.get(rule)?.broken ?? new Set<string>();
    score.planted += places.size;
    score.found += [...places.keys()].filter((place) => says.has(place)).length;
    score.right += [...says].filter((place) => broken.has(place)).length;
    score.wrong += [...says].filter((place) => !broken.has(place)).length;
    addRival(score.thumb, places, thumb);
    addRival(score.summary, places, summary);
    if (explain) explainMisses(index, { kind, rule, places, says, broken });
  }
  compareCounts(said, expected, index);
}

function explainMisses(
  index: number,
  {
    kind,
    rule,
    places,
    says,
    broken,
  }: {
    kind: string;
    rule: string;
    places: ReadonlyMap<string, string>;
    says: ReadonlySet<string>;
    broken: ReadonlySet<string>;
  },
): void {
  const missed = [...places.keys()].filter((place) => !says.has(place));
  const extra = [...says].filter((place) => !broken.has(place));
  if (missed.length > 0)
    console.log(`  scheme ${String(index)} ${rule} “${kind}” missed ${missed.join(' ')}`);
  if (extra.length > 0)
    console.log(`  scheme ${String(index)} ${rule} “${kind}” extra ${extra.slice(0, 8).join(' ')}`);
}

function plantSome(scheme: MadeScheme, planter: (typeof planters)[number], random: () => number): void {
  const rows = scheme[planter.record];
  const wanted = between(random, 2, 6);
  let done = 0;
  for (let attempt = 0; attempt < 400 && done < wanted && rows.length > 0; attempt += 1) {
    const row = pick(random, rows);
    if (row.planted !== undefined || !planter.damage(row, random, scheme)) continue;
    row.planted = planter.kind;
    done += 1;
  }
}

/** Place → field of the cells in which a kind was planted. */
function placesOf(scheme: MadeScheme, kind: string): Map<string, string> {
  const places = new Map<string, string>();
  for (const record of [
    'referral',
    'contact',
    'onward',
    'measure',
  ] as const satisfies readonly RecordName[]) {
    scheme[record].forEach((row, i) => {
      if (row.planted !== kind) return;
      for (const [field, cell] of row.cells) if (cell.planted === kind) places.set(placeOf(record, i), field);
    });
  }
  return places;
}

/** A rival names cells as `place field`, or whole columns as `record field`. */
function addRival(score: RivalScore, places: ReadonlyMap<string, string>, named: ReadonlySet<string>): void {
  for (const [place, field] of places) {
    score.planted += 1;
    const column = `${place.split(':')[0] ?? ''} ${field}`;
    if (named.has(`${place} ${field}`) || named.has(column)) score.found += 1;
  }
}

function compareCounts(said: Said, expected: ReturnType<typeof expectations>, index: number): void {
  for (const [rule, { broken, of }] of expected) {
    const result = said.results.find((one) => one.rule === rule);
    const tally = exact.get(rule) ?? { schemes: 0, broken: 0, of: 0, ofAsked: 0, rows: 0 };
    exact.set(rule, tally);
    if (result === undefined) continue;
    tally.schemes += 1;
    if (result.broken === broken.size) tally.broken += 1;
    if (of !== null) tally.ofAsked += 1;
    if (of !== null && result.of === of) tally.of += 1;
    const says = said.rows.get(rule) ?? new Set<string>();
    const same = says.size === broken.size && [...says].every((place) => broken.has(place));
    if (same) tally.rows += 1;
    if (explain && (result.broken !== broken.size || (of !== null && result.of !== of))) {
      const missed = [...broken].filter((place) => !says.has(place));
      const extra = [...says].filter((place) => !broken.has(place));
      console.log(
        `  scheme ${String(index)} ${rule}: ${String(result.broken)} of ${String(result.of)} (${result.outcome}), expected ${String(broken.size)} of ${String(of)}; missed ${missed.slice(0, 5).join(' ')} extra ${extra.slice(0, 5).join(' ')}`,
      );
    }
  }
}

/** One pattern, or none in every fourth scheme: what fires there is a false alarm of each pattern's rule. */
async function tryPattern(random: () => number, index: number): Promise<void> {
  const scheme = cleanScheme(random, between(random, 450, 700));
  const pattern = index % 12 === 11 ? null : (patterns[Math.floor(index / 3) % patterns.length] ?? null);
  addNotes(scheme, random);
  pattern?.plant(scheme, random);
  const said = await runScheme(writeScheme(scheme, random));
  const fired = (rule: string): boolean => said.whole.has(rule) || (said.rows.get(rule)?.size ?? 0) > 0;
  for (const { kind, rules } of patterns) {
    const fires = rules.some(fired);
    if (pattern?.kind === kind) {
      const score = scoreOf(kind);
      score.planted += 1;
      if (fires) {
        score.found += 1;
        score.right += 1;
      }
    } else if (fires && !rules.some((rule) => pattern?.also?.includes(rule))) {
      scoreOf(kind).wrong += 1;
      falsePatterns.set(`${kind} in “${pattern?.kind ?? 'nothing planted'}”`, index);
    }
    if (explain && fires !== (pattern?.kind === kind)) explainPattern(said, { index, kind, rules });
  }
}

function explainPattern(
  { results }: Said,
  { index, kind, rules }: { index: number; kind: string; rules: readonly string[] },
): void {
  console.log(`  scheme ${String(index)} “${kind}”:`);
  for (const { rule, outcome, broken, of, why, sets } of results.filter(({ rule }) => rules.includes(rule))) {
    console.log(`    ${rule} ${outcome}, ${String(broken)} of ${String(of)} ${why ?? ''}`);
    for (const { message } of sets ?? []) console.log(`    ${message}`);
  }
}

function print(): void {
  console.log(`seed ${String(seed)}: ${String(schemes)} schemes, ${String(schemes * 4)} tables\n`);
  console.log(
    `${'kind'.padEnd(42)}${'planted'.padStart(8)}${'recall'.padStart(8)}${'precision'.padStart(10)}${'thumb'.padStart(8)}${'SUMMARIZE'.padStart(11)}`,
  );
  const share = (part: number, all: number): string => (all === 0 ? '–' : (part / all).toFixed(3));
  for (const [kind, { planted, found, right, wrong, thumb, summary }] of kinds) {
    console.log(
      `${kind.padEnd(42)}${String(planted).padStart(8)}${share(found, planted).padStart(8)}${share(right, right + wrong).padStart(10)}${share(thumb.found, thumb.planted).padStart(8)}${share(summary.found, summary.planted).padStart(11)}`,
    );
  }
  console.log(`\nprecision of the rules of thumb, all kinds: ${share(thumbNames.right, thumbNames.all)}`);
  console.log(
    `\n${'rule'.padEnd(24)}${'schemes'.padStart(8)}${'numerator'.padStart(11)}${'denominator'.padStart(13)}${'rows'.padStart(8)}`,
  );
  for (const [rule, { schemes: tried, broken, of, ofAsked, rows }] of exact) {
    console.log(
      `${rule.padEnd(24)}${String(tried).padStart(8)}${share(broken, tried).padStart(11)}${share(of, ofAsked).padStart(13)}${share(rows, tried).padStart(8)}`,
    );
  }
  if (falsePatterns.size > 0)
    console.log(`\nfalse alarms of patterns:\n${[...falsePatterns.keys()].join('\n')}`);
}
