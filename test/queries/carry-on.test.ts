import { describe, expect, it } from 'vitest';
import { carryOn } from '../../shared/queries/log/carry-on.js';
import type { LoggedIssue, Sighting } from '../../shared/queries/log/issue-log.js';

const seen = (extract: string, rows = 3): Sighting => ({ rows, of: 40, extract });

const saved: LoggedIssue = {
  id: 'L1',
  rule: 'P06',
  place: { source: 'hollin', sheet: '', layout: 'a', column: 'referral.referral_date' },
  status: 'open',
  action: null,
  owner: null,
  decision: null,
  decidedIn: null,
  presence: 'still',
  now: seen('spring'),
  then: null,
};

/** What becomes of an issue that the project kept, when the files of an extract show it, or not. */
function after(kept: Partial<LoggedIssue>, extract: string, found: boolean) {
  return carryOn({
    saved: { ...saved, ...kept },
    found: found ? seen(extract, 5) : null,
    isLookedFor: true,
    extract,
  });
}

describe('an issue of the log', () => {
  it('is new and open when the project does not know it', () => {
    const standing = carryOn({
      saved: undefined,
      found: seen('spring'),
      isLookedFor: true,
      extract: 'spring',
    });
    expect(standing).toMatchObject({ status: 'open', presence: 'new', then: null });
  });

  it('tells then and now in the next extract', () => {
    expect(after({}, 'summer', true)).toMatchObject({
      status: 'open',
      presence: 'still',
      now: { rows: 5 },
      then: { rows: 3 },
    });
  });

  it('stays as it was when the same files come again', () => {
    const twice = after({ presence: 'returned', then: seen('winter', 9) }, 'spring', true);
    expect(twice).toMatchObject({ presence: 'returned', then: { rows: 9 } });
  });

  it('is fixed when it is gone, and open again when it returns', () => {
    const gone = after({ status: 'asked' }, 'summer', false);
    expect(gone).toMatchObject({ status: 'fixed', presence: 'gone', now: { rows: 0 }, then: { rows: 3 } });
    expect(after(gone, 'autumn', true)).toMatchObject({ status: 'open', presence: 'returned' });
  });

  it('stays accepted or waived while it is found, and opens when it was gone in between', () => {
    expect(after({ status: 'waived', decidedIn: 'spring' }, 'summer', true)).toMatchObject({
      status: 'waived',
      presence: 'still',
    });
    const gone = after({ status: 'accepted', decidedIn: 'spring' }, 'summer', false);
    expect(gone).toMatchObject({ status: 'accepted', presence: 'gone' });
    expect(after(gone, 'autumn', true)).toMatchObject({ status: 'open', presence: 'returned' });
  });

  it('is believed to be fixed until a later extract shows it', () => {
    const said = after({ status: 'fixed' }, 'spring', true);
    expect(said).toMatchObject({ status: 'fixed', decidedIn: 'spring' });
    expect(after(said, 'summer', true)).toMatchObject({ status: 'open', presence: 'returned' });
  });

  it('is neither closed nor counted anew when its table is not there', () => {
    const standing = carryOn({ saved, found: null, isLookedFor: false, extract: 'summer' });
    expect(standing).toMatchObject({ status: 'open', presence: 'not_looked', now: seen('spring') });
    expect(after(standing, 'autumn', true)).toMatchObject({ presence: 'still', then: { rows: 3 } });
  });
});
