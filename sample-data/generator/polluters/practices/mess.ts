import { at, stream } from '../../random.js';
import { type Practice, practices } from '../../truth/scheme.js';
import type { Truth } from '../../truth/types.js';
import { changed, mark, withCell } from '../cell.js';
import { type EventColumn, type EventLine, eventsOf, repeatsOf } from './events.js';
import { codes } from './words.js';

/** Rows of the extract, of its last block, and how much of it is damaged. */
export const extractCounts = {
  rows: 7860,
  lastBlock: 1204,
  scientific: 260,
  yearOnly: 300,
  deceased: 3,
} as const;

/** The practice that started coding late, the day it started, and the one with the wrong template. */
const late = { extract: 5, from: '2023-10-01' } as const;
const wrongTemplate = 3;

/** One practice's part of the extract. */
export interface Block {
  readonly practice: Practice;
  readonly lines: readonly EventLine[];
}

/** Six practices' coded events, one after the other. */
export function messyExtract(truth: Truth): readonly Block[] {
  const senders = practices
    .filter((p) => p.extract !== null)
    .sort((a, b) => (a.extract ?? 0) - (b.extract ?? 0));
  const plain = senders.map((practice) => ownEvents(truth, practice, eventsOf));
  const chosen = chooseRepeats(truth, senders, plain);
  const blocks = senders.map((practice, i) => {
    const lines = [...at(plain, i), ...chosen.filter((line) => line.cells.ODS.clean === practice.code)];
    return lines.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  });
  const damaged = damage(blocks.flat());
  return senders.map((practice) => {
    const own = damaged.filter((line) => line.cells.ODS.clean === practice.code);
    return { practice, lines: own.map(practice.extract === wrongTemplate ? offerAsReferral : same) };
  });
}

function same(line: EventLine): EventLine {
  return line;
}

function ownEvents(truth: Truth, practice: Practice, eventsFor: typeof eventsOf): readonly EventLine[] {
  return truth.referrals
    .filter((r) => r.person.practice === practice.code)
    .flatMap((r) => eventsFor(r, practice))
    .filter((line) => practice.extract !== late.extract || line.date >= late.from);
}

/** As many wrongly repeated codes as bring the last block and the whole to their sizes. */
function chooseRepeats(
  truth: Truth,
  senders: readonly Practice[],
  plain: readonly (readonly EventLine[])[],
): readonly EventLine[] {
  const random = stream('repeated codes');
  const pools = senders.map((practice) => ownEvents(truth, practice, repeatsOf));
  const lastNow = at(plain, plain.length - 1).length;
  const othersNow = plain.flat().length - lastNow;
  const last = random.sample(at(pools, pools.length - 1), extractCounts.lastBlock - lastNow);
  const others = random.sample(
    pools.slice(0, -1).flat(),
    extractCounts.rows - extractCounts.lastBlock - othersNow,
  );
  return [...others, ...last];
}

/** An offer entered with the referral's code. */
function offerAsReferral(line: EventLine): EventLine {
  if (line.code !== 'offered') return line;
  const [code, term] = codes.referral;
  const what = mark('offer_as_referral', `offer-${line.referral.id}`);
  const shown = line.cells['SNOMED Code'].shown.includes('E+') ? inScience(code) : code;
  const coded = withCell(line, 'SNOMED Code', changed(line.cells['SNOMED Code'], { shown }, what));
  return withCell(coded, 'Code Term', changed(line.cells['Code Term'], { shown: term }, what));
}

function damage(lines: readonly EventLine[]): readonly EventLine[] {
  const random = stream('extract damage');
  const scientific = new Set(random.sample(lines, extractCounts.scientific));
  const yearOnly = new Set(random.sample(lines, extractCounts.yearOnly));
  const died = lines.filter((l) => l.referral.closureReason === 'K11');
  const deceased = new Set(random.sample(died, extractCounts.deceased));
  return lines.map((line) => {
    const { 'SNOMED Code': code, 'Date of Birth': born, 'Patient ID': id } = line.cells;
    const changes: [EventColumn, string, string, boolean][] = [
      ['SNOMED Code', inScience(code.clean), 'code_scientific', scientific.has(line)],
      ['Date of Birth', born.clean.slice(0, 4), 'birth_year_only', yearOnly.has(line)],
      ['Patient ID', `${id.shown} (Deceased)`, 'deceased_marker', deceased.has(line)],
    ];
    return changes
      .filter(([, , , applies]) => applies)
      .reduce(
        (out, [column, shown, kind]) =>
          withCell(out, column, changed(out.cells[column], { shown }, mark(kind))),
        line,
      );
  });
}

/** A long code as a spreadsheet shows it: six digits survive. */
function inScience(code: string): string {
  return Number(code).toExponential(5).replace('e', 'E');
}
