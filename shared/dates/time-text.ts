/** A time of day written behind a date. */
export interface TimeOfDay {
  /** Minutes after midnight, as written. */
  readonly minute: number;
  /** Minutes ahead of universal time; undefined where the text names no zone or names local time. */
  readonly zoneMinutes?: number;
  /** Written with am or pm. */
  readonly halfDay: boolean;
}

const withMinutes =
  /(?:T|[,\s]\s*)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(z|(?:utc|gmt)?\s*[+-]\d{1,2}(?::?\d{2})?|utc|gmt|bst)?(?:\s*\([^)]*\))?$/i;
const hourOnly = /(?:T|[,\s]\s*)(\d{1,2})()()\s*([ap]\.?m\.?)()$/i;

/** Part a time of day from the text in front of it. */
export function splitTime(text: string): { readonly rest: string; readonly time: TimeOfDay | null } {
  const match = withMinutes.exec(text) ?? hourOnly.exec(text);
  if (match === null) return { rest: text, time: null };
  const [, hours = '0', minutes = '0', , half = '', zone = ''] = match;
  const time = timeOfDay(Number(hours), Number(minutes), half.toLowerCase());
  if (time === null) return { rest: text, time: null };
  const ahead = zoneMinutes(zone.toLowerCase().replaceAll(' ', ''));
  const rest = text.slice(0, match.index).trim();
  return { rest, time: ahead === undefined ? time : { ...time, zoneMinutes: ahead } };
}

function timeOfDay(hours: number, minutes: number, half: string): TimeOfDay | null {
  if (minutes > 59 || hours > 24 || (half !== '' && (hours < 1 || hours > 12))) return null;
  const hour = half === '' ? hours : (hours % 12) + (half.startsWith('p') ? 12 : 0);
  return { minute: hour * 60 + minutes, halfDay: half !== '' };
}

function zoneMinutes(zone: string): number | undefined {
  if (zone === 'z' || zone === 'utc') return 0;
  const match = /^(?:utc|gmt)?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (match === null) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -minutes : minutes;
}
