import { type Random, stream } from '../../random.js';
import { firstNames } from '../../truth/names.js';
import type { Referral } from '../../truth/types.js';
import { misread } from '../../writers/windows-1252.js';
import { type Cell, cell, changed, mark } from '../cell.js';

const sentences = [
  'Wants to meet people, not sure where to start.',
  'Lives alone since last year, daughter visits on Sundays.',
  'Can\u2019t get there without a car, bus stops at 5.',
  'Would like a call first, anxious about groups.',
  'Café group sounded right, will think about it.',
  'Said \u201Cit is the first time anyone asked\u201D.',
  'Worried about cost, on Universal Credit.',
  'Needs somebody who speaks the language.',
  'No broadband, no e-mail; post only.',
  'Cares for husband, free on Tuesdays.',
  'Pain is worse in winter, short walks only.',
  'Letter sent; rang twice, no answer.',
  'Fiancé came along.',
  'She\u2019d rather not go back to the old group.',
] as const;

/** A worker's note: commas, quotes, sometimes a second line, sometimes misread letters. */
export function noteFor(referral: Referral): Cell {
  const random = stream(`note ${referral.id}`);
  if (random.chance(0.35)) return cell('');
  const text = Array.from({ length: random.int(1, 3) }, () => random.pick(sentences)).join(
    random.chance(0.12) ? '\n' : ' ',
  );
  const named = random.chance(0.15) ? `${nameFor(random)}: ${text}` : text;
  const plain = cell(named);
  const canBeMisread = /[^\u0020-\u007E\n]/.test(named) && !named.includes('\u201D');
  return canBeMisread && random.chance(0.3)
    ? changed(plain, { shown: misread(named) }, mark('mojibake'))
    : plain;
}

/** A name that Windows-1252 can hold. */
function nameFor(random: Random): string {
  return random.pick([...firstNames['1'], ...firstNames['2']]);
}
