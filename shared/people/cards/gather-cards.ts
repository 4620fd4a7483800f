import { cleanedTable } from '../../clean/ledger.js';
import { decideOrder } from '../../dates/date-order.js';
import { readDate } from '../../dates/read-date.js';
import type { Engine } from '../../engine/engine.js';
import { columnKey } from '../../reading/load-raw.js';
import { join, name, sql } from '../../sql/sql.js';
import { type PersonCard, emptyCard } from './card.js';
import type { IdentityColumn, IdentityPart } from './identity-columns.js';
import {
  firstWord,
  packed,
  partsOfName,
  plainAddress,
  plainInitials,
  plainName,
  plainPhone,
  plainPostcode,
} from './plain-parts.js';

/** The cards of one node, each different way of saying who it is once. */
export function gatherCards(engine: Engine, columns: readonly IdentityColumn[]): readonly PersonCard[] {
  const tables = [...new Set(columns.map(({ table }) => table))];
  return tables.flatMap((table) =>
    cardsOfTable(
      engine,
      table,
      columns.filter((column) => column.table === table),
    ),
  );
}

interface CardRow {
  readonly node: string;
  readonly [cell: `c${number}`]: string | null;
}

function cardsOfTable(engine: Engine, table: string, columns: readonly IdentityColumn[]): PersonCard[] {
  const cells = columns.map(({ index }, i) => sql`${name(columnKey(index))} AS ${name(`c${i}`)}`);
  const rows = engine.rows<CardRow>(sql`SELECT DISTINCT node, ${join(cells)}
    FROM person_row JOIN ${name(cleanedTable(table))} AS cleaned USING (row_no)
    WHERE source_table = ${table} ORDER BY ALL`);
  const readers = columns.map((column, i) =>
    readerOf(
      column,
      rows.map((row) => row[`c${i}`] ?? ''),
    ),
  );
  const remembered = !columns.some(({ part, mapped }) => part === 'event' && mapped);
  return rows.flatMap((row) => {
    const card = columns.reduce<PersonCard>(
      (so, _column, i) => ({ ...so, ...filled(so, readers[i]?.(row[`c${i}`] ?? '') ?? {}) }),
      { ...emptyCard, node: row.node, remembered },
    );
    return saysWho(card) ? [withInitials(card)] : [];
  });
}

/** What a first column said stays. */
function filled(so: PersonCard, said: Partial<PersonCard>): Partial<PersonCard> {
  return Object.fromEntries(
    Object.entries(said).filter(([field, text]) => text !== '' && so[field as keyof PersonCard] === ''),
  );
}

/** Gender and the day of a referral alone point at nobody. */
function saysWho({
  given,
  surname,
  initials,
  birth,
  postcode,
  address,
  phone,
  email,
  nhs,
}: PersonCard): boolean {
  return [given, surname, initials, birth, postcode, address, phone, email, nhs].some((text) => text !== '');
}

function withInitials(card: PersonCard): PersonCard {
  if (card.initials !== '' || card.given === '' || card.surname === '') return card;
  return { ...card, initials: `${card.given.slice(0, 1)}${card.surname.slice(0, 1)}`.toUpperCase() };
}

type Reader = (text: string) => Partial<PersonCard>;

function readerOf(column: IdentityColumn, texts: readonly string[]): Reader {
  const known = new Map<string, Partial<PersonCard>>();
  const read = partReader(column, texts);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const said = text.trim() === '' ? {} : read(text);
    known.set(text, said);
    return said;
  };
}

function partReader(column: IdentityColumn, texts: readonly string[]): Reader {
  const { part } = column;
  if (part === 'birth' || part === 'event') return dateReader(column, texts);
  return (text) => plainPart(part, text);
}

function plainPart(part: Exclude<IdentityPart, 'birth' | 'event'>, text: string): Partial<PersonCard> {
  switch (part) {
    case 'given':
      return { given: firstWord(text) };
    case 'surname':
      return { surname: packed(plainName(text)) };
    case 'name':
      return partsOfName(text);
    case 'initials':
      return { initials: plainInitials(text) };
    case 'gender':
      return { gender: text };
    case 'postcode':
      return { postcode: plainPostcode(text) };
    case 'address':
      return { address: plainAddress(text) };
    case 'phone':
      return { phone: plainPhone(text) };
    case 'email':
      return { email: text.trim().toLowerCase() };
    case 'nhs':
      return { nhs: text.replace(/\D/g, '') };
  }
}

const isoText = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** Mapped dates were read before and are ISO; the others are read here, and a doubtful one says nothing. */
function dateReader({ part, mapped }: IdentityColumn, texts: readonly string[]): Reader {
  if (mapped) return (text) => (isoText.test(text) ? { [part]: text } : {});
  const evidence = decideOrder(valuesOf(texts));
  return (text) => {
    const reading = readDate(text, evidence, { birth: part === 'birth' });
    return reading !== null && 'iso' in reading && !reading.sentinel ? { [part]: reading.iso } : {};
  };
}

function valuesOf(texts: readonly string[]): { readonly value: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}
