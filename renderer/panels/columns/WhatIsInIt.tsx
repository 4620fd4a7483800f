import type { MissingKind } from '../../../shared/dataset/field.js';
import type { ColumnProfile } from '../../../shared/profile/column-profile.js';
import { counted, shareWords } from '../../words/number-words.js';
import { missingRows, missingWords } from '../../words/profile-words.js';
import { ProfileBar } from './ProfileBar.js';

const kinds: readonly MissingKind[] = ['blank', 'not_known', 'not_stated', 'not_applicable'];
const mostValues = 8;

/** The values of one column: how many say something, and which are most frequent. */
export function WhatIsInIt({ profile }: { profile: ColumnProfile }) {
  const { rows, missing, top, masked, dates, numeric } = profile;
  const usable = rows - missingRows(profile);
  return (
    <div className="what-is-in-it">
      <h3>What is in it</h3>
      <ProfileBar profile={profile} />
      <ul className="small legend">
        <li className="usable">
          {counted(usable)} with a value{rows === 0 ? '' : ` (${shareWords(usable / rows)})`}
        </li>
        {kinds
          .filter((kind) => missing[kind] > 0)
          .map((kind) => (
            <li key={kind} className={kind === 'blank' ? 'blank' : 'said'}>
              {counted(missing[kind])} {missingWords[kind]}
            </li>
          ))}
      </ul>
      {numeric === null ? null : (
        <p className="small">
          From {numeric.min} to {numeric.max}; half of them between {numeric.p25} and {numeric.p75}.
        </p>
      )}
      {dates === null || dates.ambiguous === 0 ? null : (
        <p className="small">{counted(dates.ambiguous)} dates could be read two ways.</p>
      )}
      {top.length === 0 ? null : (
        <table className="small values">
          <caption>
            {masked ? 'Most frequent, masked because they may point at a person' : 'Most frequent'}
          </caption>
          <thead>
            <tr>
              <th scope="col">Value</th>
              <th scope="col" className="number">
                Rows
              </th>
            </tr>
          </thead>
          <tbody>
            {top.slice(0, mostValues).map(({ value, count }) => (
              <tr key={value}>
                <td>{value === '' ? <span className="soft">blank</span> : value}</td>
                <td className="number">{counted(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
