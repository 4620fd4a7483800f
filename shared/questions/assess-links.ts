import { shareInWords } from './counts-in-words.js';
import type { DetailLink } from './detail-links.js';
import type { DetailRecord } from './evidence.js';
import { fieldFix, linkFix } from './field-fixes.js';
import type { Assessment, Inquiry } from './inquiry.js';
import { spellingOf } from './spelling.js';
import { metBy } from './thresholds.js';
import { waysAmong } from './ways.js';

/** Where details are counted though not all of them join or say what became of them, that limits what rests on them. */
export function assessLinks(inquiry: Inquiry, records: readonly DetailRecord[]): readonly Assessment[] {
  return records
    .map((record) => inquiry.links[record])
    .filter(({ met }) => met === 'with_limits')
    .map((link) => assessLink(inquiry, link));
}

function assessLink(inquiry: Inquiry, { record, rows, linked, said }: DetailLink): Assessment {
  const { profile, mapping, thresholds } = inquiry;
  const things = record === 'contact' ? 'contacts' : 'connections';
  const part = Math.min(linked, said);
  const enough = thresholds.link;
  const words = { of: rows, rows: things, enough: [enough.supported, enough.withLimits] };
  const does = linked <= said ? 'name a referral at hand' : 'say whether the person came';
  const met = metBy(part / rows, enough);
  const fixes = [
    ...(linked < rows ? [linkFix(record, rows - linked)] : []),
    ...(said < rows
      ? [fieldFix(mapping, ['contact.attended'], { id: 'fill:attended', rows: rows - said })]
      : []),
  ].filter((fix) => fix !== undefined);
  const isEnough = (least: number) => (ids: ReadonlySet<string>) =>
    Math.min(ids.has(`link:${record}`) ? rows : linked, ids.has('fill:attended') ? rows : said) >=
    least * rows;
  return {
    met,
    reasons: [
      {
        field: spellingOf(mapping, linked <= said ? [`${record}.referral_id`] : ['contact.attended']),
        have: `${shareInWords(part, words, profile)} ${does}`,
        need: `${String(enough.supported * 100)} % of ${things}; ${String(enough.withLimits * 100)} % for an answer with limits`,
        met,
      },
    ],
    ways: {
      with_limits: waysAmong(fixes, isEnough(enough.withLimits)),
      supported: waysAmong(fixes, isEnough(enough.supported)),
    },
  };
}
