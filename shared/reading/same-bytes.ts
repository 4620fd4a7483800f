import type { FileIntake } from './source.js';

/** The files as read, each that is a copy of an earlier one saying so. */
export function withCopiesTold(intake: readonly FileIntake[]): readonly FileIntake[] {
  const first = new Map<string, string>();
  return intake.map((found) => {
    const original = first.get(found.sha256);
    if (original === undefined) first.set(found.sha256, found.file);
    if (original === undefined || found.sha256 === '' || found.sheets.length === 0) return found;
    const says = `It is the same file as “${original}”, byte for byte. Rows of people and referrals in it count once: a step on Clean sets the copy aside, and can be switched off.`;
    return { ...found, warnings: [...(found.warnings ?? []), says] };
  });
}
