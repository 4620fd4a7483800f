import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../shared/report/docx/column-widths.js';

/** A page's width in twentieths of a point. */
const page = 9_638;
/** What words beside a number stand off it, and what a letter of a table takes, in the same. */
const aside = 200;
const letter = 84;

describe('the widths of a table in Word', () => {
  it('leave room for words beside numbers, their distance included', () => {
    const numbers = (label: string) => ({ label, holds: 'numbers' as const });
    const columns = [
      { label: 'Field', holds: 'words' as const },
      numbers('Complete, of rows'),
      numbers('Valid, of complete'),
      numbers('Consistent, of compared'),
      numbers('Usable, of rows'),
      { label: 'Band', holds: 'words' as const },
    ];
    const share = 'more than 99 % (3,480 of 3,490)';
    const rows = [['Referral date', share, share, share, share, 'good']];
    const widths = columnWidths({ columns, rows }, page);
    expect(widths.at(-1)).toBeGreaterThan(aside + 'good'.length * letter);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(page);
  });
});
