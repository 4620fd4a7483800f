import type { RecordName } from '../../dataset/field.js';
import { linkFields, recordFields } from '../../dataset/fields.js';
import { detailHeaders } from './detail-headers.js';
import { headerFeatures } from './header-features.js';
import { personHeaders } from './person-headers.js';
import { referralHeaders } from './referral-headers.js';
import { scoreDateHeaders } from './score-date-headers.js';
import { supportHeaders } from './support-headers.js';
import { unneededHeaders } from './unneeded-headers.js';

/** Something a header may be about, and how much it sounds like it. */
export interface Heard {
  readonly about: About;
  /** Log-likelihood against the usual header, in nats, tempered for what its features repeat. */
  readonly weight: number;
}

/** A field of the record, a field of another record, the date of a later score, or what fills no field at all. */
export interface About {
  readonly kind: 'field' | 'elsewhere' | 'score_date' | 'unneeded';
  readonly name: string;
}

interface Learnt {
  readonly about: About;
  readonly examples: number;
  readonly seen: ReadonlyMap<string, number>;
}

interface Reader {
  readonly learnt: readonly Learnt[];
  /** Share of the headers of a usual subject that have the feature. */
  readonly usual: ReadonlyMap<string, number>;
}

/** So many headers of the usual kind are added to every subject, so that nothing is impossible. */
const smoothing = 10;
/** Features of one header repeat each other; this share of what they say together holds on headers never seen. */
const temper = 0.4;

const readers = new Map<RecordName, Reader>();

/**
 * How much a header sounds like the headers of each subject (naive Bayes with counts of features, smoothed by the usual
 * header). What stands in the lists is all it knows; it learns nothing from the files of a person.
 */
export function heardIn(header: string, record: RecordName): readonly Heard[] {
  const { learnt, usual } = readerOf(record);
  const features = [...headerFeatures(header)].filter(([feature]) => usual.has(feature));
  return learnt.map(({ about, examples, seen }) => {
    const weight = features.reduce((sum, [feature, counts]) => {
      const share = usual.get(feature) ?? 1;
      const own = ((seen.get(feature) ?? 0) + smoothing * share) / (examples + smoothing);
      return sum + counts * Math.log(own / share);
    }, 0);
    return { about, weight: temper * weight };
  });
}

function readerOf(record: RecordName): Reader {
  const known = readers.get(record);
  if (known !== undefined) return known;
  const learnt = subjectsOf(record).map(({ about, headers }): Learnt => {
    const seen = new Map<string, number>();
    for (const header of headers)
      for (const feature of headerFeatures(header).keys()) seen.set(feature, (seen.get(feature) ?? 0) + 1);
    return { about, examples: headers.length, seen };
  });
  const usual = new Map<string, number>();
  for (const { examples, seen } of learnt)
    for (const [feature, count] of seen)
      usual.set(feature, (usual.get(feature) ?? 0) + count / examples / learnt.length);
  const reader = { learnt, usual };
  readers.set(record, reader);
  return reader;
}

interface Subject {
  readonly about: About;
  readonly headers: readonly string[];
}

const referralLists = { ...personHeaders, ...referralHeaders, ...supportHeaders };

/** The day of entry is told from other days of keeping a row by listed spellings alone. */
const neverHeard = 'recorded_date';

function subjectsOf(record: RecordName): readonly Subject[] {
  const lists: Readonly<Record<string, string>> =
    record === 'referral'
      ? referralLists
      : {
          person_id: personHeaders['person_id'] ?? '',
          referral_id: referralHeaders['referral_id'] ?? '',
          ...detailHeaders[record],
        };
  const fields = Object.entries({ ...recordFields[record], ...linkFields[record] })
    .filter(([name]) => name !== neverHeard)
    .map(([name, { label, synonyms }]) => ({
      about: { kind: 'field' as const, name },
      headers: [...new Set([label, name, ...synonyms, ...parted(lists[name] ?? '')])],
    }));
  const unneeded = Object.entries(unneededHeaders).map(([name, list]) => ({
    about: { kind: 'unneeded' as const, name },
    headers: parted(list),
  }));
  return [...fields, ...unneeded, ...elsewhere(record)];
}

/** In a list of contacts, connections or scores: what it says of the person. Beside referrals: when scores were taken. */
function elsewhere(record: RecordName): readonly Subject[] {
  if (record === 'referral')
    return [{ about: { kind: 'score_date', name: 'completed_date' }, headers: parted(scoreDateHeaders) }];
  const repeated = { ...personHeaders, link_worker_id: referralHeaders['link_worker_id'] ?? '' };
  return Object.entries(repeated)
    .filter(([name]) => name !== 'person_id')
    .map(([name, list]) => ({ about: { kind: 'elsewhere', name }, headers: parted(list) }));
}

function parted(list: string): readonly string[] {
  return list
    .split(';')
    .map((header) => header.replace(/\s+/g, ' ').trim())
    .filter((header) => header !== '');
}
