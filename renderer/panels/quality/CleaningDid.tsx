import type { Snapshot } from '../../../shared/ipc/desk.js';
import type { DisclosureProfile } from '../../../shared/stats/disclosure.js';
import { CopyAs } from '../../widgets/CopyAs.js';
import { countOf, counted, shareWords } from '../../words/number-words.js';
import { cleaningTally, fieldsHelped } from './cleaning-tally.js';
import { copiedCleaning } from './copied-quality.js';

interface Props {
  snapshot: Snapshot;
  /** By which what is copied is rounded and suppressed. */
  profile: DisclosureProfile;
}

/** What cleaning changed: cells, rows set aside, and how much of each field can be used since. */
export function CleaningDid({ snapshot, profile }: Props) {
  const { cells, rows, steps } = cleaningTally(snapshot);
  const helped = fieldsHelped(snapshot);
  return (
    <section className="card" id="cleaning" aria-labelledby="cleaning-head">
      <h2 id="cleaning-head">What cleaning changed</h2>
      <p className="soft">
        {countOf(steps, 'step')} changed {countOf(cells, 'cell')} and set {countOf(rows, 'row')} aside. Your
        files stay as they are.
      </p>
      {helped.length === 0 ? null : (
        <table className="data-table">
          <caption className="for-readers-only">Cells changed by field</caption>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col" className="number">
                Cells changed
              </th>
              <th scope="col" className="number">
                Can be used now
              </th>
            </tr>
          </thead>
          <tbody>
            {helped.map(({ label, changed, usable, of }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="number">{counted(changed)}</td>
                <td className="number">
                  {counted(usable)} of {counted(of)} ({shareWords(usable / of)})
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {helped.length === 0 ? null : <CopyAs {...copiedCleaning(helped, profile)} />}
    </section>
  );
}
