/** A date is no name, and no name is a postcode, however the header sounds: a logarithm of odds, in nats. */
export const impossible = -12;
