import { hexText } from './plain-text.js';

const secondsOfDay = 86_400n;
const mostDays = 100_000_000n;

/** Days since 1970 as yyyy-mm-dd. */
export function dateText(days: bigint): string {
  if (days > mostDays || days < -mostDays) return `day ${String(days)} from 1970-01-01`;
  return new Date(Number(days) * 86_400_000).toISOString().replace(/T.*/, '');
}

/** A count since 1970 in parts of a second, as ISO date and time; as many places of the second as there are in it. */
export function instantText(count: bigint, places: number, zone: string): string {
  const ofSecond = 10n ** BigInt(places);
  const seconds = floorBy(count, ofSecond);
  const days = floorBy(seconds, secondsOfDay);
  const inDay = count - days * secondsOfDay * ofSecond;
  return `${dateText(days)}T${timeText(inDay, places)}${zone}`;
}

/** A count since midnight in parts of a second, as hh:mm:ss. */
export function timeText(count: bigint, places: number): string {
  const ofSecond = 10n ** BigInt(places);
  const seconds = Number(floorBy(count, ofSecond));
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const rest = count - BigInt(seconds) * ofSecond;
  const fraction = rest === 0n ? '' : `.${shortened(String(rest).padStart(places, '0'))}`;
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}${fraction}`;
}

/** A universally unique identifier as it is usually written. */
export function uuidText(value: unknown): string {
  if (!(value instanceof Uint8Array)) throw new Error('not bytes');
  return hexText(value).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Months, days and thousandths of a second as an ISO duration. */
export function durationText(value: unknown): string {
  if (!(value instanceof Uint8Array) || value.length !== 12) throw new Error('not a duration');
  const view = new DataView(value.buffer, value.byteOffset, 12);
  const [months, days, millis] = [0, 4, 8].map((at) => view.getUint32(at, true));
  return `P${String(months)}M${String(days)}DT${String((millis ?? 0) / 1000)}S`;
}

function floorBy(count: bigint, size: bigint): bigint {
  const whole = count / size;
  return count < 0n && whole * size !== count ? whole - 1n : whole;
}

/** Thousandths, millionths or more, in steps of three places. */
function shortened(fraction: string): string {
  return fraction.replace(/(?:000)+$/, '');
}
