import { describe, expect, it } from 'vitest';
import { readArguments } from '../../electron/headless/arguments.js';
import { ruleOfPrint } from '../../electron/headless/rule-of-print.js';
import { applied, said } from '../../renderer/state/change.js';
import { emptyRule, draftOfRule, ruleOfDraft } from '../../renderer/panels/reports/print-rule/rule-draft.js';
import { faultInOwnProfile, faultInOwnProfiles, profileOfOwn } from '../../shared/disclosure/own-profile.js';
import { profileCalled, profileInForce } from '../../shared/disclosure/profile-in-force.js';
import { printFigures } from '../../shared/figures/print.js';
import { migrate } from '../../shared/project/migrate.js';
import { emptyProject } from '../../shared/project/project.js';
import { buildReport, reportIds } from '../../shared/report/build-report.js';
import { discloseCount } from '../../shared/stats/disclosure.js';
import { explain } from '../../shared/trouble.js';
import { madeFigure } from '../support/report-figures.js';
import { reportContext } from '../support/report-context.js';
import { boardRule } from '../support/own-rule.js';

const kept = applied(emptyProject, { kind: 'print_rule_kept', rule: boardRule });

describe('a rule of one’s own', () => {
  const profile = profileOfOwn(boardRule);

  it.each([
    [0, '0'],
    [1, '*'],
    [4, '*'],
    [5, '6'],
    [100, '99'],
  ])('prints %i as %s', (count, text) => {
    expect(discloseCount(count, profile).text).toBe(text);
  });

  it('stars shares of none and of all where it says so, and shows them where it does not', () => {
    const all = madeFigure({ id: 'A6.reached.of_all', value: 1, n: 90, of: 90, unit: 'share' });
    expect(printFigures([all], profile)[0]?.printed).toBe('*');
    expect(printFigures([all], { ...profile, certainShown: true })[0]?.printed).toBe('100 % (90 of 90)');
  });

  it('stars no larger count where it may not, and leaves a table out instead', () => {
    const parts = [13, 6, 9].map((n, i) =>
      madeFigure({
        id: 'A1.count',
        by: 'referral_month',
        group: `2023-0${String(i + 1)}`,
        value: n,
        n,
        of: 28,
      }),
    );
    const tight = printFigures(
      parts.map((part, i) => (i === 1 ? { ...part, value: 2, n: 2, of: 24 } : { ...part, of: 24 })),
      { ...profile, base: 1 },
    );
    expect(tight.map(({ disclosed }) => disclosed)).toEqual(['withheld', 'withheld', 'withheld']);
  });

  it('is used from the moment it is kept, changed in its place, and gives way to the default', () => {
    expect(profileInForce(kept.settings)).toMatchObject({ label: 'Health board', to: 4, base: 3 });
    const changed = applied(kept, { kind: 'print_rule_kept', rule: { ...boardRule, base: 5 } });
    expect(changed.settings.disclosureProfiles).toEqual([{ ...boardRule, base: 5 }]);
    const gone = applied(changed, { kind: 'print_rule_removed', rule: boardRule });
    expect(gone.settings).toEqual(emptyProject.settings);
    expect(said({ kind: 'print_rule_kept', rule: boardRule })).toBe('the rule of print “Health board”');
  });

  it('is saved with the project, and refused in a sentence where it cannot be used', () => {
    expect(migrate(JSON.parse(JSON.stringify(kept)))).toEqual({ ok: true, project: kept });
    const damaged = {
      ...kept,
      settings: { ...kept.settings, disclosureProfiles: [{ ...boardRule, upTo: 0 }] },
    };
    expect(migrate(damaged)).toEqual({
      ok: false,
      reason: 'The rule “Health board” must star counts up to a whole number from 2 to 50.',
    });
    expect(faultInOwnProfiles([boardRule, boardRule])).toContain('one name');
  });

  it.each([
    [{ base: 11 }, 'would print small groups as 0. Round to 10 or less'],
    [{ base: 0 }, 'must round to a whole number from 1 to 50'],
    [{ name: ' ' }, 'Give the rule a name'],
    [{ id: 'own-other' }, 'Make it again'],
    [{ date: '' }, 'on which day'],
  ])('is not taken with %j', (wrong, says) => {
    expect(faultInOwnProfile({ ...boardRule, ...wrong })).toContain(says);
  });

  it('comes out of the form as it went in', () => {
    expect(ruleOfDraft(draftOfRule(boardRule), boardRule.date)).toEqual(boardRule);
    expect(ruleOfDraft(emptyRule, '2024-04-02')).toContain('Give the rule a name');
    expect(ruleOfDraft({ ...emptyRule, name: 'A', base: 'five' }, '2024-04-02')).toContain('must round');
  });

  it('is named in every report, with who asked for it', () => {
    for (const id of reportIds) {
      const report = buildReport(id, { ...reportContext, disclosure: profile });
      expect(report.facts).toContain('Rule of print: “Health board”');
      expect(report.facts.join(' ')).toContain('Counts from 1 to 4 are shown as *.');
      expect(JSON.stringify(report)).toContain('Data agreement of the health board');
    }
  });
});

describe('the command line', () => {
  it('takes a rule of the project by its name, whatever the case', () => {
    expect(ruleOfPrint('health BOARD', kept)).toEqual({ ok: true, value: 'own-health-board' });
    expect(profileCalled('own-health-board', kept.settings)?.label).toBe('Health board');
    expect(ruleOfPrint(undefined, kept)).toEqual({ ok: true, value: 'own-health-board' });
    expect(readArguments('run --project p --disclosure Board --out o'.split(' '))).toMatchObject({
      kind: 'call',
      call: { disclosure: 'Board' },
    });
  });

  it('says which rules there are where it knows none of that name', () => {
    const found = ruleOfPrint('board', kept);
    expect(found.ok ? '' : explain(found.trouble)).toBe(
      'This project has no rule of print called “board”. Use one of these: default, under-5, up-to-7, under-10, none, “Health board”.',
    );
  });
});
