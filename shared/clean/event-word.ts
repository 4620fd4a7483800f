/** What a coded event says: that somebody was referred, or that support was offered or declined, which is no referral. */
export type EventWord = 'referral' | 'no_referral';

/** SNOMED CT codes of the UK edition for social prescribing: referral, declined, offered. */
const codes: Readonly<Record<string, EventWord>> = {
  '871731000000106': 'referral',
  '871711000000103': 'no_referral',
  '871691000000100': 'no_referral',
};

const aboutPrescribing = /social(ly)? prescri|link ?worker|community connector|presgripsiynu cymdeithasol/;
const referred = /\breferr(al|ed)\b|\batgyfeir/;
const offeredOrDeclined = /\b(offer(ed)?|declin(ed?|es|ing)|refus(ed?|al))\b/;
const undone = /\b(not|reject(ed)?|cancel(led)?|withdrawn|error|discharged?|complet(ed|ion))\b/;

/** What a code or a term says, where it is understood; null otherwise. */
export function eventWord(text: string): EventWord | null {
  const plain = text.trim().toLowerCase();
  const code = codes[plain];
  if (code !== undefined) return code;
  if (!aboutPrescribing.test(plain)) return null;
  if (offeredOrDeclined.test(plain)) return 'no_referral';
  return referred.test(plain) && !undone.test(plain) ? 'referral' : null;
}
