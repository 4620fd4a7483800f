import { isRestricted } from '../../cohorts/cohorts-in-force.js';
import { codeLists } from '../../dataset/code-lists.js';
import type { Instrument } from '../../dataset/field.js';
import { instruments } from '../../dataset/instruments.js';
import { reReferralDays } from '../../figures/referrals.js';
import { firstValidDate } from '../../figures/valid-date.js';
import type { OutputFile } from '../../ipc/desk.js';
import type { Run } from '../../pipeline.js';
import { textFile } from '../text.js';
import { activity } from './activity.js';
import { comparing } from './comparing.js';
import { outcomes } from './outcomes.js';
import { pairs } from './pairs.js';
import { pathway } from './pathway.js';
import { reading } from './reading.js';
import { referralRows } from './referral-rows.js';

/**
 * `figures.R`: the main figures once more, in base R alone, out of `clean/` and `people.csv`, held against
 * `figures.json`. It shares no code with the program, and holds the settings of the run but no data.
 */
export function figuresScript(run: Run): OutputFile {
  const parts = [reading, referralRows, activity, pairs, pathway, outcomes, comparing];
  return textFile('figures.R', [head(run), ...parts].join('\n'));
}

function head(run: Run): string {
  const { today, period, project } = run;
  const { takes, earliest, latest, nearest, before, after } = project.settings.outcomes.pairing;
  return `# Works the main figures out again, from clean/ and people.csv, in plain R without any package,
# and prints where they differ from figures.json. Run it in the folder of the run: Rscript figures.R
# It holds the settings of the run, and no data.
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

function instrumentLine({ code, direction, threshold, bands, otherRange, items }: Instrument): string {
  const tops = (bands ?? []).map(({ to }) => String(to)).join(', ');
  const otherTop = otherRange === undefined ? 'Inf' : String(otherRange[1]);
  return `  ${code} = list(direction = ${String(direction)}, threshold = ${threshold === null ? 'NA' : String(threshold)}, items = ${String(items)}, other_top = ${otherTop}, bands = c(${tops}))`;
}
