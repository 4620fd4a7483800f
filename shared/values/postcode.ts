const whole =
  /^(?:GIR 0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9](?:[0-9]|[ABEHMNPRV-Y])?|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2})$/;
/** Stand-ins of the NHS for no fixed abode, not known and abroad; they break the rules of real ones. */
const standIn = /^ZZ99 [0-9][A-Z]Z$/;

/**
 * A postcode in its normal form (upper case, one space before the last three), or null
 * where the text is none. Nothing is repaired: `O` for `0` is for a person to settle.
 */
export function postcode(text: string): string | null {
  const packed = text.toUpperCase().replace(/[\s\u00a0.-]/g, '');
  if (packed.length < 5 || packed.length > 7) return null;
  const normal = `${packed.slice(0, -3)} ${packed.slice(-3)}`;
  return whole.test(normal) || standIn.test(normal) ? normal : null;
}
