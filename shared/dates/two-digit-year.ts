/** What is known about when the export was made and what the column holds. */
export interface YearHints {
  /** Latest four-digit year in the column, or of the extract; null where unknown. */
  readonly latestYear: number | null;
  /** A date of birth: years run back a lifetime, not forward. */
  readonly birth: boolean;
  /** Children may be in the scheme, so a recent year of birth is plausible. */
  readonly children: boolean;
}

/** Where nothing dates the export, two digits up to here are read as 20yy. */
const pivotWithoutHint = 2049;
/** The four-digit years of a column may be those of its first rows only; years before this are no hint, but stand-ins. */
const yearsOn = 20;
const firstHint = 2000;
/** Nobody older is expected; two digits that would make someone older mean 20yy. */
const greatestAge = 105;

/**
 * The four-digit year meant by two digits (P07). Dates of events lie at most twenty years
 * after the latest year that the column writes in full; births take 19yy unless that makes someone impossibly old or
 * children are plausible.
 */
export function fullYear(short: number, hints: YearHints): number {
  const hint = hints.latestYear !== null && hints.latestYear >= firstHint ? hints.latestYear : null;
  const latest = hint ?? (hints.birth ? 2025 : pivotWithoutHint - yearsOn);
  const recent = 2000 + short;
  const past = 1900 + short;
  if (hints.birth) {
    if (recent > latest) return past;
    return hints.children || latest - past > greatestAge ? recent : past;
  }
  return recent <= latest + yearsOn ? recent : past;
}
