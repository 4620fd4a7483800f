import { stream } from '../../random.js';
import { changed, mark, withCell } from '../cell.js';
import type { CaseLine } from './cases.js';

/** Personal data that workers left in notes: seven NHS numbers, twelve telephone numbers, three addresses. */
const planted = { nhsNumbers: 7, phones: 12, addresses: 3 } as const;

/** Hide it at the end of notes, one piece in each of 22 cases. */
export function hidePersonalData(lines: readonly CaseLine[]): readonly CaseLine[] {
  const random = stream('personal data');
  const pieces = [
    ...Array.from(
      { length: planted.nhsNumbers },
      (_, i) => ['pii_nhs_number', `NHS no ${nhsNumber(i)}`] as const,
    ),
    ...Array.from({ length: planted.phones }, (_, i) => ['pii_phone', `ring ${phone(i)}`] as const),
    ...addresses.map((address) => ['pii_address', `now at ${address}`] as const),
  ];
  const plain = lines.filter((line) => line.cells.notes.marks.length === 0);
  const chosen = new Map(random.sample(plain, pieces.length).map((line, i) => [line, pieces[i]]));
  return lines.map((line) => {
    const piece = chosen.get(line);
    if (piece === undefined) return line;
    const [kind, text] = piece;
    const before = line.cells.notes;
    const shown = before.shown === '' ? text : `${before.shown} ${text}`;
    return withCell(line, 'notes', changed(before, { shown }, mark(kind)));
  });
}

const addresses = [
  '14 Lantern Street, Marbrook, WK1 4AB',
  'Flat 3, 22 Millrace Court, Tallowmere WK3 7DE',
  '9 Bryony Lane, Pennock, WK6 2HJ',
] as const;

/** Numbers kept for drama: 07700 900xxx and 01632 960xxx. */
function phone(index: number): string {
  const tail = String(101 + 37 * index);
  return index % 2 === 0 ? `07700 900${tail}` : `01632 960${tail}`;
}

/** A number of the test range with a valid check digit, sometimes spaced as on letters. */
function nhsNumber(index: number): string {
  for (let body = 999_000_100 + 1213 * index; ; body += 1) {
    const digits = String(body);
    const check = checkDigit(digits);
    if (check !== null) {
      const whole = digits + check;
      return index % 2 === 0 ? `${whole.slice(0, 3)} ${whole.slice(3, 6)} ${whole.slice(6)}` : whole;
    }
  }
}

/** The tenth digit, or null where the remainder leaves none. */
function checkDigit(digits: string): string | null {
  const sum = Array.from(digits).reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  const check = 11 - (sum % 11);
  if (check === 10) return null;
  return String(check % 11);
}
