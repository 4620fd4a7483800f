import { type ColumnSeen, shareOf } from './column-seen.js';

const practiceCode = /^\s*[A-HJ-NPWY]\d{5}\s*$/;
const networkCode = /^\s*U\d{5}\s*$/;
const surgery = /\b(?:surgery|practice|medical|health cent(?:re|er)|clinic|meddygfa|doctors?)\b/i;
const network = /\b(?:pcn|network|cluster|clwstwr)\b/i;

/** How often a value should come back: numbers of cases never, places and workers all the time. A logarithm of odds, in nats. */
export function repeatWeight(column: ColumnSeen, name: string): number {
  const rows = column.values.reduce((sum, { count }) => sum + count, 0);
  const different = column.values.length / rows;
  const kind = column.profile?.kind;
  if (rows < 10) return 0;
  switch (name) {
    case 'person_id':
      return kind === 'yes_no' || different < 0.1 ? -4 : 0.5;
    case 'referral_id':
      return kind === 'yes_no' || different < 0.1 ? -4 : different < 0.9 && hasOwnRows(column) ? -3 : 0.5;
    case 'contact_id':
    case 'onward_id':
      return different < 0.9 ? -4 : 1;
    case 'gp_practice_code':
      if (shareOf(column, (text) => practiceCode.test(text)) > 0.8) return 4;
      if (shareOf(column, (text) => surgery.test(text)) > 0.4) return 2.5;
      return isNoPlace(column) ? -4 : different > 0.5 ? -2 : 0;
    case 'pcn_code':
      if (shareOf(column, (text) => networkCode.test(text) || network.test(text)) > 0.6) return 4;
      return isNoPlace(column) ? -4 : different > 0.3 ? -2 : 0;
    case 'link_worker_id':
    case 'scheme_id':
    case 'referring_org_code':
    case 'provider_name':
      return isNoPlace(column) ? -4 : different > 0.8 ? -2 : 0.3;
    default:
      return 0;
  }
}

function hasOwnRows({ table }: ColumnSeen): boolean {
  return table.grain.suggested === 'referral';
}

function isNoPlace({ profile }: ColumnSeen): boolean {
  const kind = profile?.kind;
  return kind === 'yes_no' || kind === 'number' || kind === 'score' || kind === 'email' || kind === 'phone';
}
