import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../shared/report/docx/column-widths.js';

/** A page's width in twentieths of a point. */
const page = 9_638;
/** What words beside a number stand off it and their other margin take, and what a bold letter does, in the same. */
const margins = 200 + 60;
const boldLetter = 84 * 1.15;

describe('the widths of a table in Word', () => {
  it('leave room for words beside numbers, their distance included', () => {
    const numbers = (label: string) => ({ label, holds: 'numbers' as const });
    const columns = [
      { label: 'Field', holds: 'words' as const },
      numbers('Rows'),
      numbers('Complete, of rows'),
      numbers('Valid, of complete'),
      numbers('Consistent, of compared'),
      numbers('Usable, of rows'),
      { label: 'Band', holds: 'words' as const },
    ];
    const share = 'more than 99 % (3,480 of 3,490)';
    const rows = [['Referral date', '4,220', share, share, share, share, 'good']];
    const widths = columnWidths({ columns, rows }, page);
    expect(widths.at(-1)).toBeGreaterThanOrEqual(margins + 'Band'.length * boldLetter);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(page);
  });
});
