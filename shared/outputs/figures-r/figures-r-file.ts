import { isRestricted } from '../../cohorts/cohorts-in-force.js';
import { codeLists } from '../../dataset/code-lists.js';
import type { Instrument } from '../../dataset/field.js';
import { ethnicGroup } from '../../dataset/groups.js';
import { instruments } from '../../dataset/instruments.js';
import type { Engine } from '../../engine/engine.js';
import { referenceSizes } from '../../figures/reference-population.js';
import { reReferralDays } from '../../figures/referrals.js';
import { firstValidDate } from '../../figures/valid-date.js';
import type { OutputFile } from '../../ipc/desk.js';
import type { Run } from '../../pipeline.js';
import { textFile } from '../text.js';
import { activity } from './activity.js';
import { comparing } from './comparing.js';
import { equity } from './equity.js';
import { outcomes } from './outcomes.js';
import { pairs } from './pairs.js';
import { pathway } from './pathway.js';
import { reading } from './reading.js';
import { referralRows } from './referral-rows.js';

/**
 * `figures.R`: the main figures once more, in base R alone, out of `clean/` and `people.csv`, held against
 * `figures.json`. It shares no code with the program, and holds the settings of the run and the size of each group of
 * the reference population, but nothing of anybody referred.
 */
export function figuresScript(run: Run, engine: Engine): OutputFile {
  const parts = [reading, referralRows, activity, pairs, pathway, outcomes, equity, comparing];
  return textFile('figures.R', [head(run), populations(engine), ...parts].join('\n'));
}

/** How many live in each group of the reference population, which is not in \`clean/\`. */
function populations(engine: Engine): string {
  const lines = (['imd_quintile', 'ethnic_group', 'gender'] as const).map((by) => {
    const sizes = [...referenceSizes(engine, by)].map(([group, size]) => `"${group}" = ${String(size)}`);
    return `population_${by} <- c(${sizes.join(', ')})`;
  });
  return ['# How many people live in each group of the reference population.', ...lines, ''].join('\n');
}

function head(run: Run): string {
  const { today, period, project } = run;
  const { takes, earliest, latest, nearest, before, after } = project.settings.outcomes.pairing;
  return `# Works the main figures out again, from clean/ and people.csv, in plain R without any package,
# and prints where they differ from figures.json. Run it in the folder of the run: Rscript figures.R
# It holds the settings of the run and the sizes of the reference population, and nothing of anybody referred.
${isRestricted(project) ? restricted : ''}
arguments <- commandArgs(trailingOnly = TRUE)
here <- if (length(arguments) > 0) arguments[1] else "."
first_valid <- as.Date("${firstValidDate}")
today <- as.Date("${today.date}")
from <- as.Date("${period.from}")
to <- as.Date("${period.to}")
re_referral_days <- ${String(reReferralDays)}
pairing <- list(takes = "${takes}", earliest = ${String(earliest)}, latest = ${String(latest)}, nearest = ${String(nearest)},
  before = ${String(before)}, after = ${String(after)})
source_codes <- ${codesOf('referral_source')}
attended_codes <- ${codesOf('attended')}
ethnic_groups <- ${groupsOf('ethnic_2001', (code) => ethnicGroup(code))}
ethnic_ticks <- ${groupsOf('ethnic_2021', (_, group) => group ?? null)}
instruments <- list(
${Object.values(instruments).map(instrumentLine).join(',\n')})
`;
}

/** Which rows a rule leaves out is not written in \`clean/\`, so nothing could be compared. */
const restricted = `
cat("The figures of this run look only at some of the referrals. Run it for everyone to compare them.\\n")
quit(status = 0)
`;

/** The codes of a list that say something. */
function codesOf(list: string): string {
  const codes = codeLists[list]?.codes.filter(({ usable }) => usable !== false) ?? [];
  return `c(${codes.map(({ code }) => `"${code}"`).join(', ')})`;
}

/** The group of each code of a list, as a named vector. */
function groupsOf(list: string, groupOf: (code: string, group: string | undefined) => string | null): string {
  const lines = (codeLists[list]?.codes ?? []).flatMap(({ code, group }) => {
    const found = groupOf(code, group);
    return found === null ? [] : [`"${code}" = "${found}"`];
  });
  return `c(${lines.join(', ')})`;
}

function instrumentLine({ code, direction, threshold, bands, otherRange, items }: Instrument): string {
  const tops = (bands ?? []).map(({ to }) => String(to)).join(', ');
  const otherTop = otherRange === undefined ? 'Inf' : String(otherRange[1]);
  return `  ${code} = list(direction = ${String(direction)}, threshold = ${threshold === null ? 'NA' : String(threshold)}, items = ${String(items)}, other_top = ${otherTop}, bands = c(${tops}))`;
}
