/** The mark of the script at which something stands on the page. */
export type MarkName = 'opened' | 'sample' | 'arrived' | 'mapped' | 'decided' | 'issues' | 'report' | 'saved';

/** Where each planted trap is met, and the words by which. The names are those of sample-data/truth/traps.csv. */
export const traps: Readonly<Record<string, { readonly at: MarkName; readonly seen: RegExp }>> = {
  'filter-left-on': { at: 'arrived', seen: /A filter was left on, and 31 rows are hidden/ },
  'two-half-years': {
    at: 'arrived',
    seen: /2 tables of wrekindale_referrals_2023-24\.xlsx .*columns differ/,
  },
  'anxiety-turned-round': { at: 'mapped', seen: /ONS4 anxiety .*mirror of another table/ },
  twins: { at: 'decided', seen: /Joined unasked \(0\)/ },
  'father-son': { at: 'decided', seen: /Joined unasked \(0\)/ },
  'same-flat': { at: 'decided', seen: /Joined unasked \(0\)/ },
  'copied-forward': {
    at: 'issues',
    seen: /every answer at the end is the same as at the start \(X21, \d+\)/,
  },
  'session-cap': { at: 'issues', seen: /more than a certain number of contacts.* \(sessions-capped, \d+\)/ },
  'waits-bunch-at-target': { at: 'issues', seen: /Waits bunch .* \(waits-heap-at-target, \d+\)/ },
  'jobcentre-stops': { at: 'issues', seen: /falls silent .* \(referrer-stops, \d+\)/ },
  'tool-changed': { at: 'issues', seen: /An outcome tool ends or begins .* \(tool-changed, \d+\)/ },
  'late-start': { at: 'issues', seen: /begins long after the others \(late-start, \d+\)/ },
  'offer-coded-as-referral': {
    at: 'issues',
    seen: /two referrals of one day .* \(referred-twice-in-a-day, \d+\)/,
  },
  'every-contact-a-referral': { at: 'issues', seen: /two referrals open at once \(X22, \d+\)/ },
  'review-at-every-session': { at: 'report', seen: /nearest to day 90/ },
};

/** What else is dirty in Set A, each with the words that say so. */
export const dirt: Readonly<Record<string, { readonly at: MarkName; readonly seen: RegExp }>> = {
  'two-row header': { at: 'arrived', seen: /header in lines 6, 7/ },
  'subtotals and a totals row': { at: 'arrived', seen: /6 subtotals\s*1 total/ },
  'repeated header': { at: 'arrived', seen: /2 repeated headers/ },
  'hidden sheets': { at: 'arrived', seen: /Lookup\s*hidden[\s\S]*old_2022\s*hidden/ },
  'hidden column': { at: 'arrived', seen: /1 column hidden/ },
  'formula errors': { at: 'arrived', seen: /cells hold a formula error/ },
  'ditto marks': { at: 'arrived', seen: /“as above” or a ditto mark/ },
  'broken letters': { at: 'arrived', seen: /saved in one encoding and opened in another/ },
  'practices separated by tabs': { at: 'arrived', seen: /1,686 rows are not separated by commas/ },
  'yellow means do not contact': { at: 'decided', seen: /Yellow means the person asked us not to contact/ },
  'dates that can be read two ways': { at: 'decided', seen: /can be read day first or month first/ },
  'codes shown as rounded numbers': { at: 'issues', seen: /\(coded-as-scientific, 260\)/ },
  'exact duplicates': { at: 'issues', seen: /\(exact-duplicate-row, \d+\)/ },
  'stand-in dates': { at: 'issues', seen: /\(P04, 4\)/ },
  'personal data in notes': { at: 'issues', seen: /\(personal-data-in-text, \d+\)/ },
  'closed before created': { at: 'issues', seen: /closed before it was made.* \(X05, 12\)/ },
  'age against date of birth': { at: 'issues', seen: /\(X02, \d+\)/ },
  'scores of nobody referred': { at: 'issues', seen: /\(orphan-outcome, \d+\)/ },
  'times in universal time': { at: 'issues', seen: /\(dates-moved-by-zone, \d+\)/ },
};
