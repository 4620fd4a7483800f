/** One record of an old workbook: where its content begins, how long it is, and what it is. */
export interface BiffRecord {
  readonly view: DataView;
  readonly at: number;
  readonly length: number;
  readonly type: number;
  /** With the records that carry on with it. */
  readonly reach: number;
  /** Excel 95 or earlier, which writes one byte a letter. */
  readonly isOld: boolean;
}

/** The records of an old workbook that are looked at. */
export const biff = {
  formula: 0x0006,
  endOfFile: 0x000a,
  note: 0x001c,
  date1904: 0x0022,
  password: 0x002f,
  more: 0x003c,
  codePage: 0x0042,
  object: 0x005d,
  columns: 0x007d,
  listedSheet: 0x0085,
  palette: 0x0092,
  filter: 0x009d,
  numbers: 0x00bd,
  blanks: 0x00be,
  richLabel: 0x00d6,
  style: 0x00e0,
  merges: 0x00e5,
  texts: 0x00fc,
  sharedLabel: 0x00fd,
  externalBook: 0x01ae,
  objectText: 0x01b6,
  dimensions: 0x0200,
  blank: 0x0201,
  number: 0x0203,
  label: 0x0204,
  trueOrError: 0x0205,
  olderFormula: 0x0206,
  formulaText: 0x0207,
  row: 0x0208,
  short: 0x027e,
  oldestFormula: 0x0406,
  format: 0x041e,
  begin: 0x0809,
} as const;
