import { plainWords } from '../../values/plain-words.js';

const refusing =
  /^(?:(?:consent|permission) )?(?:was )?(?:refused|declined|withdrawn|withdrew|withheld|revoked|not given|not obtained|opted out|opt out|denied)$|^(?:refused|declined|withdrew|withheld|no) (?:consent|permission)$|^(?:does not|doesnt|did not|didnt) consent$/;

/** True for a cell under “Consent” that says no in other words: “refused”, “withdrawn”, “not given”. Elsewhere these are no answer. */
export function refusesConsent(text: string): boolean {
  return refusing.test(plainWords(text));
}
