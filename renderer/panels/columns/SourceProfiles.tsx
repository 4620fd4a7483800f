import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { FileView } from '../../../shared/ipc/desk.js';
import type { MappingEntry } from '../../../shared/mapping/mapping.js';
import { type ProfileOffer, offerProfiles } from '../../../shared/project/profiles/use-profiles.js';
import type { SourceProfile } from '../../../shared/project/profiles/source-profile.js';
import { countOf } from '../../words/number-words.js';

interface Props {
  profiles: readonly SourceProfile[];
  files: readonly FileView[];
  confirmed: readonly MappingEntry[];
  onUse: (offer: ProfileOffer) => void;
  onSave: () => void;
  onOpen: () => void;
}

/** How the columns of a known layout were matched: offered again, with what changed; saved as a small file without data. */
export function SourceProfiles({ profiles, files, confirmed, onUse, onSave, onOpen }: Props) {
  const tables = useMemo(
    () => files.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.tables)),
    [files],
  );
  const offers = useMemo(() => offerProfiles(profiles, tables), [profiles, tables]);
  const open = offers.filter(({ mapping }) => mapping.some((entry) => !isConfirmed(entry, confirmed)));
  return (
    <section className="source-profiles" aria-label="How columns of known layouts are matched">
      {open.map((offer) => (
        <div key={offer.table} className="card">
          <p>
            {offer.file}
            {offer.sheet === '' ? '' : `, ${offer.sheet}`} has the layout of “{offer.profile}”:{' '}
            {countOf(offer.drift.same.length, 'column')} found again.
          </p>
          <Drifted offer={offer} />
          <Button className="button" onPress={() => onUse(offer)}>
            Use “{offer.profile}”
          </Button>
        </div>
      ))}
      <div className="actions">
        <Button className="button" onPress={onSave}>
          Save how these columns were matched
        </Button>
        <Button className="button" onPress={onOpen}>
          Use a saved matching…
        </Button>
      </div>
    </section>
  );
}

function Drifted({ offer: { drift } }: { offer: ProfileOffer }) {
  const { gone, added, renamed } = drift;
  if (gone.length + added.length + renamed.length === 0) return null;
  return (
    <ul className="small soft">
      {gone.length === 0 ? null : <li>No longer there: {gone.join(', ')}.</li>}
      {added.length === 0 ? null : <li>New: {added.join(', ')}.</li>}
      {renamed.map(({ column, name }) => (
        <li key={column.header}>
          “{column.header}” may be called “{name}” now. It is asked about, not taken over.
        </li>
      ))}
    </ul>
  );
}

function isConfirmed(entry: MappingEntry, confirmed: readonly MappingEntry[]): boolean {
  return confirmed.some(
    ({ file, sheet, column }) => file === entry.file && sheet === entry.sheet && column === entry.column,
  );
}
