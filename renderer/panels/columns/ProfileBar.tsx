import type { ColumnProfile } from '../../../shared/profile/column-profile.js';
import { counted, shareWords } from '../../words/number-words.js';
import { missingRows } from '../../words/profile-words.js';

/** How much of a column says something, says "not known" in some way, or is blank. The words beside it say the same. */
export function ProfileBar({ profile }: { profile: ColumnProfile }) {
  const { rows, missing } = profile;
  if (rows === 0) return null;
  const said = missing.not_known + missing.not_stated + missing.not_applicable;
  const usable = rows - missingRows(profile);
  return (
    <span
      className="profile-bar"
      role="img"
      aria-label={`${counted(usable)} of ${counted(rows)} rows hold a value (${shareWords(usable / rows)})`}
    >
      <span className="usable" style={{ flexGrow: usable }} />
      <span className="said" style={{ flexGrow: said }} />
      <span className="blank" style={{ flexGrow: missing.blank }} />
    </span>
  );
}
