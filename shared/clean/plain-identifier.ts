/**
 * An identifier without what spreadsheets and typists add to it. What is left out can
 * never tell two identifiers apart; letters and leading zeros of local ids are kept.
 */
export function plainIdentifier(field: string, text: string): string {
  const bare = text.replace(/^['’‘`](?=\w)/, '').trim();
  switch (field) {
    case 'nhs_number':
      return nhsNumber(bare);
    case 'postcode':
      return postcode(bare);
    case 'gp_practice_code':
    case 'pcn_code':
    case 'lsoa':
      return /^[a-z]\d{5,8}$/i.test(bare) ? bare.toUpperCase() : bare;
    default:
      return bare.replace(/^(\d+)\.0+$/, '$1');
  }
}

function nhsNumber(text: string): string {
  const digits = text.replace(/\.0+$/, '').replace(/[\s-]/g, '');
  return /^\d{10}$/.test(digits) ? digits : text;
}

function postcode(text: string): string {
  const together = text.toUpperCase().replace(/[\s.-]/g, '');
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(together)
    ? `${together.slice(0, -3)} ${together.slice(-3)}`
    : text;
}
