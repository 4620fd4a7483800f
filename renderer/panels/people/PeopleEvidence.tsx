import type { PeopleReport } from '../../../shared/people/match.js';
import { counted } from '../../words/number-words.js';

/** Whole counts of people, and by what they were told to be one. */
export function PeopleEvidence({ people }: { people: PeopleReport }) {
  const lines = [
    ['Everybody in these files', people.people],
    ['Everybody, after possible merges', people.peopleIfJoined],
    ['People referred at any time', people.referred],
    ['People referred at any time, after possible merges', people.referredIfJoined],
    ['Identifiers joined by NHS number', people.joinedByNhsNumber],
    ['Pairs joined unasked by what they say', people.joinedByEvidence],
    ['Joined by you', people.joinedByHand],
    ['Rows without an identifier', people.unidentified],
    ['Referrals that may be one of the same person entered again', people.possibleCases],
  ] as const;
  return (
    <table className="data-table">
      <tbody>
        {lines.map(([label, n]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className="number">{counted(n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
