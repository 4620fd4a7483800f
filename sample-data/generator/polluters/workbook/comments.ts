import { stream } from '../../random.js';
import type { Referral } from '../../truth/types.js';

const remarks = [
  'Prefers a morning call',
  "Doesn't drive, needs a lift",
  'Happy to join a group if someone goes along',
  'Left leaflet; will ring back',
  'Said she\'d like to "get out more"',
  'Daughter helps with forms',
  'GP asked for update - sent',
  'Ring after 10, hard of hearing',
  "Won't use video calls",
  'On waiting list for the allotment',
  'See letter on file',
  "Husband's carer, tired",
] as const;

const twins = 'Twin sister is also on our list, two people';

/** A worker's remark, in plain straight quotes. */
export function commentFor(referral: Referral): string {
  const random = stream(`comment ${referral.id}`);
  if (referral.person.trap?.startsWith('twins')) return twins;
  return random.chance(0.3) ? random.pick(remarks) : '';
}
