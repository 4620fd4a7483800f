import { grouped } from './phrases.js';

/** Why a file cannot be read as a table. */
export type Refusal =
  | { readonly why: 'empty' }
  | { readonly why: 'only_blank' }
  | { readonly why: 'password' }
  | { readonly why: 'truncated'; readonly says: string }
  | { readonly why: 'other_format'; readonly says: string }
  | { readonly why: 'archive'; readonly says: string }
  | { readonly why: 'swollen' }
  | { readonly why: 'too_much_in_all' }
  | { readonly why: 'nothing_inside' }
  | { readonly why: 'too_many_inside'; readonly count: number; readonly most: number }
  | { readonly why: 'overlaid' }
  | { readonly why: 'locked' }
  | { readonly why: 'spoilt' }
  | { readonly why: 'spoilt_parquet' }
  | { readonly why: 'parquet_packing'; readonly says: string }
  | { readonly why: 'too_many_values' }
  | { readonly why: 'odd_packing'; readonly says: string }
  | { readonly why: 'too_large'; readonly megabytes: number }
  | { readonly why: 'too_much_text'; readonly megabytes: number }
  | { readonly why: 'too_many_cells' }
  | { readonly why: 'too_many_spans' }
  | { readonly why: 'rare_encoding'; readonly says: string }
  | { readonly why: 'binary' }
  | { readonly why: 'damaged'; readonly says: string }
  | { readonly why: 'not_a_table' }
  | { readonly why: 'no_rows' };

/** One sentence for the analyst: what the file is, and what to do next. */
export function sentenceOf(file: string, refusal: Refusal): string {
  switch (refusal.why) {
    case 'empty':
      return `${file} is empty (0 bytes): ask for the export again.`;
    case 'only_blank':
      return `${file} holds nothing but blank space: ask for the export again.`;
    case 'password':
      return `${file} is protected with a password: open it in its own program, save a copy without the password, and choose that copy.`;
    case 'truncated':
      return `${file} starts as ${refusal.says} but its end is missing, as after a broken download: fetch it again.`;
    case 'other_format':
      return `${file} is ${refusal.says}, not a table: ask for the data as CSV or Excel.`;
    case 'archive':
      return `${file} is ${refusal.says}: unpack it and choose the files inside.`;
    case 'swollen':
      return `${file} would unpack to far more than its size allows: it was not opened; ask the sender for a plain CSV.`;
    case 'too_much_in_all':
      return `${file} was left packed, because its archive holds more than can be opened at once (1,000 MB). Unpack the archive and choose a part of its files.`;
    case 'nothing_inside':
      return `${file} is an archive with no file to read in it: ask for the export again.`;
    case 'too_many_inside':
      return `${file} holds more files than can be opened at once (${grouped(refusal.count)}; at most ${grouped(refusal.most)}): unpack it and choose a part of its files.`;
    case 'overlaid':
      return `${file} is an archive whose files lie over one another, as no ordinary program packs them. It was not opened: ask the sender for the plain files.`;
    case 'locked':
      return `${file} is locked with a password in its archive: unpack the archive with its password and choose the files inside.`;
    case 'spoilt':
      return `${file} was damaged on the way or when it was packed: fetch it again, or unpack it with another program and choose what comes out.`;
    case 'spoilt_parquet':
      return `${file} is a Parquet file that is damaged or cut short: fetch it again, or ask for the data as CSV.`;
    case 'parquet_packing':
      return `${file} is a Parquet file packed in a way that Soundings does not read (${refusal.says}): save it again with Snappy, or as CSV.`;
    case 'too_many_values':
      return `${file} holds more cells than can be read at once: save it in parts, by year or by site, and choose the parts.`;
    case 'odd_packing':
      return `${file} is packed in a way that Soundings does not read (${refusal.says}): unpack the archive and choose the files inside.`;
    case 'too_large':
      return `${file} is too large to read at once (${String(refusal.megabytes)} MB): split it by year or by site and choose the parts.`;
    case 'too_much_text':
      return `${file} would show ${grouped(refusal.megabytes)} million letters, because many cells share the same long text. It was not read: shorten that text or split the file, and choose the parts.`;
    case 'too_many_spans':
      return `${file} joins so many cells over rows and columns that it cannot be read at once: ask for the data as CSV or Excel.`;
    case 'too_many_cells':
      return `${file} spreads its cells over more rows and columns than can be read at once. Delete what stands far away from the table, save it, and choose it again.`;
    case 'rare_encoding':
      return `${file} is text in an encoding that is not read here (${refusal.says}). Ask for the export as UTF-8, or save it as UTF-8 in a text editor and choose that.`;
    case 'binary':
      return `${file} is neither text nor a spreadsheet: ask for the data as CSV or Excel.`;
    case 'damaged':
      return `${file} looks like ${refusal.says} but is damaged: open and save it in its own program, or ask for it again.`;
    case 'not_a_table':
      return `${file} does not look like a table: check that it is the export and not a letter or a note.`;
    case 'no_rows':
      return `${file} has a header but no rows of data: ask whether the period or filter of the export was right.`;
  }
}
