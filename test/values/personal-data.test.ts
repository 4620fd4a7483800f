import { describe, expect, it } from 'vitest';
import { openEngine } from '../support/engine.js';
import { maskPersonal, personalKindsIn } from '../../shared/values/personal/personal-data.js';
import { mayBePersonal } from '../../shared/values/personal/personal-kinds.js';
import { sql } from '../../shared/sql/sql.js';

const personal: readonly (readonly [string, string])[] = [
  ['NHS no 9990061653', 'NHS no [NHS number]'],
  ['NHS number: 999 002 5266, seen today', 'NHS number: [NHS number], seen today'],
  ['943-476-5919 is her number', '[NHS number] is her number'],
  ['nhs 1234567890', 'nhs [NHS number]'],
  ['ring 07700 900123 after four', 'ring [telephone number] after four'],
  ['ring 01632 960138', 'ring [telephone number]'],
  ['(020) 7946 0123', '[telephone number]'],
  ['+44 7700 900 321 or 0044 20 7946 0999', '[telephone number] or [telephone number]'],
  ['+44 (0)20 7946 0999', '[telephone number]'],
  ['mobile 7700 900321', 'mobile [telephone number]'],
  ['tel.07700900471.', 'tel.[telephone number].'],
  ['mail jo.bloggs+sp@example.org.uk for it', 'mail [e-mail address] for it'],
  ['now at Flat 3, 22 Millrace Court, Tallowmere WK3 7DE', 'now at [address], Tallowmere [postcode]'],
  ['moved to 14 Lantern Street', 'moved to [address]'],
  ['lives at 9b Heol Tawe Road', 'lives at [address]'],
  ['ls1 4ab since May', '[postcode] since May'],
  ['dob 03/04/1958', '[date of birth]'],
  ['born on 3rd April 1958', '[date of birth]'],
  ['saw Mrs Jones-Evans', 'saw [name]'],
  ['spoke to Dr. A Patel', 'spoke to [name]'],
  ['daughter Siân visits', 'daughter [name] visits'],
  ['her son is Mohammed Khan', 'her son is [name]'],
];

const plain: readonly string[] = [
  '',
  'Cares for husband, free on Tuesdays.',
  'asked about the 42 bus and the 10.30 group',
  'walks 2000 steps a day, 3 miles',
  'Lives alone since last year, daughter visits on Sundays.',
  'score 12 of 21 on 03/04/2023',
  'case 1234567, ref R-00042',
  'on Universal Credit £324.84 a month',
  'takes 10 mg at 8 am and 5 mg at night',
  'waiting since 2023-04-03 for 20 weeks',
  'friend The Shed closes on Monday',
  'SWEMWBS 23 to 27',
  'Best time 9-11, not before',
  'attended 6 sessions in a row',
];

describe('personal data in free text', () => {
  it.each(personal)('in “%s” is found and masked', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
  });

  it.each(plain)('is not seen in “%s”', (text) => {
    expect(personalKindsIn(text)).toEqual([]);
    expect(maskPersonal(text)).toBe(text);
  });

  it('is never passed over by the engine, which looks first', async () => {
    const engine = await openEngine();
    const rows = engine.rows<{
      text: string;
    }>(sql`SELECT text FROM (VALUES ${sql`(${personal[0]?.[0] ?? ''})`}) AS t (text)
      WHERE regexp_matches(text, ${mayBePersonal})`);
    expect(rows).toHaveLength(1);
    for (const [text] of personal) {
      const [row] = engine.rows<{ may: boolean }>(
        sql`SELECT regexp_matches(${text}, ${mayBePersonal}) AS may`,
      );
      expect([text, row?.may]).toEqual([text, true]);
    }
    engine.close();
  });

  it('takes a long text in its stride', () => {
    const text = `${'1 a '.repeat(20_000)}${'0'.repeat(5_000)} Mr ${'A'.repeat(5_000)} flat ${'9 '.repeat(5_000)}`;
    const started = performance.now();
    personalKindsIn(text);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
