import { describe, expect, it } from 'vitest';
import { exportNamed, rowsOf } from './exports.js';

const log = rowsOf('truth/pollution_log.csv');
const names = [...new Set(log.map((entry) => entry['file'] ?? ''))];
const kinds = (file: string) => {
  const counts: Record<string, number> = {};
  for (const entry of log) {
    const kind = entry['kind'] ?? '';
    if (entry['file']?.startsWith(file)) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
};

describe('the pollution log', () => {
  it.each(names)('points at what really stands in %s', (name) => {
    const found = exportNamed(name);
    const wrong = log.filter((entry) => {
      if (entry['file'] !== name) return false;
      const [sheet = '', row = '', column = ''] = [entry['sheet'], entry['row'], entry['column']];
      const shown =
        column === '*' ? found.firstText(sheet, Number(row)) : found.text(sheet, Number(row), column);
      return shown !== entry['dirty'];
    });
    expect(wrong).toEqual([]);
  });

  it('holds the workbook damage that was ordered', () => {
    const workbook = kinds('wrekindale_referrals');
    expect(workbook).toMatchObject({
      exact_duplicate: 47,
      same_person_new_id: 39,
      formula_error: 14,
      date_sentinel: 4,
      trap_twins: 8,
      'trap_father-son': 8,
      'trap_same-flat': 6,
    });
    expect((workbook['exact_duplicate'] ?? 0) + (workbook['same_person_new_id'] ?? 0)).toBe(86);
  });

  it('holds the platform damage that was ordered', () => {
    expect(kinds('rowan_')).toMatchObject({
      duplicate_case: 176,
      test_client: 9,
      closure_before_creation: 12,
      tracker_without_case: 41,
      pii_nhs_number: 7,
      pii_phone: 12,
      pii_address: 3,
    });
    const overMonthEnd = log.filter((entry) => entry['group'] === 'over-month-end');
    expect(overMonthEnd).toHaveLength(31);
    expect(overMonthEnd.every((e) => e['clean']?.slice(0, 7) !== e['dirty']?.slice(0, 7))).toBe(true);
    const deleted = log.filter((e) => e['kind'] === 'client_deleted' && e['column'] === 'client_ref');
    expect(deleted).toHaveLength(63);
  });

  it('holds the extract damage that was ordered', () => {
    expect(kinds('gp_')).toMatchObject({ code_scientific: 260, birth_year_only: 300, deceased_marker: 3 });
  });

  it('keeps the shares of the date forms', () => {
    const workbook = kinds('wrekindale_referrals');
    const event = log.filter(
      (e) =>
        e['kind']?.startsWith('date_') === true && e['column'] !== 'DOB' && e['kind'] !== 'date_sentinel',
    );
    const share = (...wanted: string[]) =>
      event.filter((e) => wanted.includes(e['kind'] ?? '')).length / event.length;
    expect(share('date_cell', 'date_serial')).toBeCloseTo(0.36, 1);
    expect(share('date_slashed')).toBeCloseTo(0.43, 1);
    expect(share('date_dotted')).toBeCloseTo(0.09, 1);
    expect(workbook['date_american']).toBeGreaterThan(116);
  });
});
