import { profileCalled, profilesToChoose } from '../../shared/disclosure/profile-in-force.js';
import type { Project } from '../../shared/project/project.js';
import type { Outcome } from '../../shared/trouble.js';

/** The id of the rule of print that a call names: a shipped one, or one that the project's analyst made. */
export function ruleOfPrint(typed: string | undefined, { settings }: Project): Outcome<string> {
  if (typed === undefined) return { ok: true, value: settings.disclosure };
  const found = profileCalled(typed, settings);
  if (found !== undefined) return { ok: true, value: found.id };
  const known = profilesToChoose(settings).map(({ id, label, own }) => (own === true ? `“${label}”` : id));
  return { ok: false, trouble: { kind: 'no-such-rule-of-print', rule: typed, known } };
}
