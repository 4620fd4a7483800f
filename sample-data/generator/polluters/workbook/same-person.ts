import { at, stream } from '../../random.js';
import { moved } from '../../truth/people.js';
import { initialsOf, nicknames } from '../../truth/names.js';
import type { Place } from '../../truth/types.js';
import { changed, mark, withCell } from '../cell.js';
import { type WorkbookLine, clientId } from './lines.js';

/** People who got a second client id: on coming back, or by being typed in twice. */
export const newIds = { returning: 24, typedTwice: 15 } as const;

/** Give new ids to some who came back and to some who are entered a second time. */
export function splitPeople(
  lines: readonly WorkbookLine[],
  places: readonly Place[],
): readonly WorkbookLine[] {
  const random = stream('second ids');
  const first = firstLines(lines);
  const isReturn = (line: WorkbookLine) => first.get(line.referral.person.id) !== line;
  const plain = lines.filter(
    (l) => !isReturn(l) && l.referral.person.trap === null && l.referral.worker !== 'LW6',
  );
  const returning = new Set(random.sample(lines.filter(isReturn), newIds.returning));
  const typedTwice = new Set(random.sample(plain, newIds.typedTwice));
  let next = new Set(lines.map((l) => l.cells['Client ID'].shown)).size;
  let group = 0;
  const renamed = (line: WorkbookLine) => {
    next += 1;
    group += 1;
    const what = mark('same_person_new_id', `same-person-${String(group).padStart(2, '0')}`);
    return withCell(
      line,
      'Client ID',
      changed(line.cells['Client ID'], { shown: clientId(line.referral, next) }, what),
    );
  };
  return lines.flatMap((line) => {
    if (returning.has(line)) {
      const before = first.get(line.referral.person.id) ?? line;
      const hasMoved = before.referral.person.postcode !== line.referral.person.postcode;
      return [
        hasMoved ? renamed(line) : misnamed(renamed(line), `same-person-${String(group).padStart(2, '0')}`),
      ];
    }
    if (!typedTwice.has(line)) return [line];
    const again = renamed(line);
    const name = `same-person-${String(group).padStart(2, '0')}`;
    const different = group % 2 === 0 ? readdressed(again, places, name) : misnamed(again, name);
    return [line, { ...different, marks: [mark('duplicate_new_id', name)] }];
  });
}

function firstLines(lines: readonly WorkbookLine[]): ReadonlyMap<string, WorkbookLine> {
  const first = new Map<string, WorkbookLine>();
  for (const line of lines) if (!first.has(line.referral.person.id)) first.set(line.referral.person.id, line);
  return first;
}

/** A nickname's initials, or the two letters the wrong way round. */
function misnamed(line: WorkbookLine, group: string): WorkbookLine {
  const { firstName, surname } = line.referral.person;
  const initials = line.cells.Initials;
  const nickname = nicknames[firstName];
  if (nickname !== undefined) {
    const shown = initialsOf(nickname, surname);
    return withCell(line, 'Initials', changed(initials, { shown }, mark('nickname', group)));
  }
  const [one, two] = [initials.shown.slice(0, 1), initials.shown.slice(1)];
  const shown = one === two ? `${one}.${two}.` : `${two}${one}`;
  return withCell(line, 'Initials', changed(initials, { shown }, mark('initials_slip', group)));
}

/** Another address in the same area. */
function readdressed(line: WorkbookLine, places: readonly Place[], group: string): WorkbookLine {
  const shown = at(moved(line.referral.person, places).place.postcodes, 1);
  return withCell(line, 'Postcode', changed(line.cells.Postcode, { shown }, mark('moved', group)));
}
