import { afterAll, describe, expect, it } from 'vitest';
import { identifierSaysNothing } from '../../shared/rules/identifier-says-nothing.js';
import { nhsNumberValid } from '../../shared/rules/nhs-number-valid.js';
import { postcodeFormed } from '../../shared/rules/postcode-formed.js';
import { askColumns } from '../support/ask-rule.js';
import { openEngine } from '../support/engine.js';

const engine = await openEngine();
afterAll(() => {
  engine.close();
});

describe('P01, identifiers that say nothing', () => {
  const ids = (...cells: readonly string[]) =>
    askColumns(engine, identifierSaysNothing, [['Client ID', 'referral.person_id', cells]]);

  it('flags blanks, headings and words that identify nobody', () => {
    const { issues, result } = ids('WK-1', '', 'Client ID', 'TBC', 'tbc', '[deleted]', 'patient id', 'N/A');
    expect(issues.map(({ row, message }) => `${String(row)} ${message}`)).toEqual([
      '3 “Client ID” is empty.',
      '4 “Client ID” repeats its own heading.',
      '5 “Client ID” holds a word that identifies nobody.',
      '6 “Client ID” holds a word that identifies nobody.',
      '7 “Client ID” holds a word that identifies nobody.',
      '8 “Client ID” repeats its own heading.',
      '9 “Client ID” holds a word that identifies nobody.',
    ]);
    expect(result).toMatchObject({ broken: 7, of: 8 });
  });

  it('accepts any other text, one letter or a number among them', () => {
    expect(ids('A', '1', 'New Street 4', 'client-7').brief).toEqual([]);
  });

  it('tells a column without any identifier once', () => {
    expect(ids('', 'TBC', '').brief).toEqual(['whole error']);
  });

  it('says nothing of identifiers that a row can do without', () => {
    const { result } = askColumns(engine, identifierSaysNothing, [
      ['PCN', 'referral.pcn_code', ['', 'U12345']],
    ]);
    expect(result.outcome).toBe('not_applicable');
  });
});

describe('P10, postcodes', () => {
  const postcodes = (...cells: readonly string[]) =>
    askColumns(engine, postcodeFormed, [['Postcode', 'referral.postcode', cells]]);

  it('flags what cannot be one as an error, a first part as a warning, stand-ins as information', () => {
    const { brief } = postcodes(
      'TF1 3O',
      'TF1',
      'TF1 3',
      'ZZ99 3VZ',
      'NFA',
      'QF1 3AB',
      'TF1 3CB',
      'E01990022',
    );
    expect(brief).toEqual([
      ...['2 error', '3 warning', '4 warning', '5 info', '6 info', '7 error', '8 error', '9 error'],
    ]);
  });

  it.each(['M1 1AA', 'B33 8TH', 'CR2 6XH', 'DN55 1PT', 'W1A 0AX', 'EC1A 1BB', 'GIR 0AA', 'JE2 3AB'])(
    'accepts %s however it is spaced',
    (text) => {
      expect(postcodes(text, text.replace(' ', ''), text.replace(' ', '   ').toLowerCase()).brief).toEqual(
        [],
      );
    },
  );

  it('accepts forces and territories overseas, and says nothing of blanks', () => {
    const { brief, result } = postcodes('BFPO 57', 'ASCN 1ZZ', '', 'unknown');
    expect(brief).toEqual([]);
    expect(result).toMatchObject({ outcome: 'pass', of: 2 });
  });
});

describe('P11, NHS numbers', () => {
  const numbers = (...cells: readonly string[]) =>
    askColumns(engine, nhsNumberValid, [['NHS No.', 'referral.nhs_number', cells]]);

  it('flags a wrong last digit, a wrong length, one repeated digit and the range for tests', () => {
    const { issues, result } = numbers(
      '9434765918',
      '943476591',
      '4444444444',
      '999 000 0018',
      '943 476 5919',
    );
    expect(issues.map(({ row, severity, message }) => `${String(row)} ${severity} ${message}`)).toEqual([
      '2 error “NHS No.” fails the check of its last digit.',
      '3 error “NHS No.” does not have ten digits.',
      '4 error “NHS No.” repeats one digit ten times, which stands for nobody.',
      '5 warning “NHS No.” is in the range kept for tests.',
    ]);
    expect(result).toMatchObject({ broken: 4, of: 5 });
  });

  it('accepts numbers with spaces, hyphens or a trailing .0, and says nothing of blanks', () => {
    const { brief, result } = numbers('9434765919', '943-476-5919', '9434765919.0', '', 'not known');
    expect(brief).toEqual([]);
    expect(result).toMatchObject({ outcome: 'pass', of: 3 });
  });

  it('says nothing of a column of pseudonyms', () => {
    const { result } = numbers('a3f09c', '77aa01', 'ffffff', '9434765918');
    expect(result).toMatchObject({ outcome: 'not_applicable', of: 0 });
  });
});
