import { daysBetween } from '../calendar.js';
import type { TwinContact, TwinReferral } from '../writers/twin.js';
import { type Base, isValid } from './base.js';

/** The steps of the pathway, in order. */
export const steps = ['reached', 'engaged', 'supported', 'completed', 'followed_up'] as const;
export type Step = (typeof steps)[number];

export function isSeen(contact: TwinContact): boolean {
  return contact.attended === '5' || contact.attended === '6';
}

/** Contacts of a referral at which the person was seen. */
export function attendedOf(base: Base, referral: TwinReferral): readonly TwinContact[] {
  return (base.contacts.get(referral.referral_id) ?? []).filter(isSeen);
}

export function isEngaged(base: Base, referral: TwinReferral): boolean {
  return attendedOf(base, referral).length > 0;
}

/** Days to the first contact, or null where there is no usable one. */
export function waitDays(base: Base, referral: TwinReferral): number | null {
  const { first_contact_date: first, referral_date: from } = referral;
  return first !== '' && isValid(first, base.today) && first >= from ? daysBetween(from, first) : null;
}

export function isReached(base: Base, referral: TwinReferral): boolean {
  return isEngaged(base, referral) || waitDays(base, referral) !== null;
}

export function onwardCount(base: Base, referral: TwinReferral): number {
  return (base.onward.get(referral.referral_id) ?? []).length;
}

export function isSupported(base: Base, referral: TwinReferral): boolean {
  return onwardCount(base, referral) > 0 || Number(referral.onward_count) >= 1 || referral.plan_date !== '';
}

export function isCompleted(referral: TwinReferral): boolean {
  return referral.closure_reason === 'K01' || referral.closure_reason === 'K02';
}

export function isClosed(referral: TwinReferral): boolean {
  return (
    referral.closure_date !== '' || ['closed', 'rejected', 'declined'].includes(referral.referral_status)
  );
}
