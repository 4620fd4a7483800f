import { randomFrom } from '../reading/random.js';

/** How a made postcode file looks: the directory's whole layout, or only what a join needs. */
export type Layout = 'onspd' | 'narrow';

const onspd = [
  ...['pcd', 'pcd2', 'pcds', 'dointr', 'doterm', 'oscty', 'ced', 'oslaua', 'osward', 'parish', 'usertype'],
  ...['oseast1m', 'osnrth1m', 'osgrdind', 'oshlthau', 'nhser', 'ctry', 'rgn', 'streg', 'pcon', 'eer'],
  ...['teclec', 'ttwa', 'pct', 'itl', 'statsward', 'oa01', 'casward', 'npark', 'lsoa01', 'msoa01', 'ur01ind'],
  ...['oac01', 'oa11', 'lsoa11', 'msoa11', 'wz11', 'sicbl', 'bua24', 'ru11ind', 'oac11', 'lat', 'long'],
  ...['lep1', 'lep2', 'pfa', 'imd', 'calncv', 'icb', 'oa21', 'lsoa21', 'msoa21', 'ruc21ind'],
] as const;
const narrow = ['pcds', 'doterm', 'lsoa21'] as const;

const inwardLetters = 'ABDEFGHJLNPQRSTUWXYZ';
const unitsOfOutward = 10 * inwardLetters.length ** 2;

/** Postcode i in order: all different, in the form of the directory. */
function postcode(i: number): { readonly outward: string; readonly inward: string } {
  const out = Math.floor(i / unitsOfOutward);
  const unit = i % unitsOfOutward;
  const letter = (n: number): string => inwardLetters.charAt(n % inwardLetters.length);
  const outward = `W${String.fromCharCode(65 + (out % 26))}${String(1 + Math.floor(out / 26))}`;
  return { outward, inward: `${String(Math.floor(unit / 400))}${letter(unit / 20)}${letter(unit)}` };
}

/** The made file as text, a stretch at a time, quoted as the directory is. Every third postcode was ended. */
export function* postcodeFile(layout: Layout, rows: number, seed: number): Generator<string> {
  const random = randomFrom(seed);
  const columns: readonly string[] = layout === 'onspd' ? onspd : narrow;
  yield `${columns.join(',')}\r\n`;
  const digits = (most: number): string =>
    String(Math.floor(random() * most)).padStart(String(most).length - 1, '0');
  const tails = Array.from({ length: 997 }, () =>
    Object.fromEntries(
      columns.map((column, n) => [column, n % 3 === 0 ? digits(100_000) : `E0${digits(10_000_000)}`]),
    ),
  );
  let text = '';
  for (let i = 0; i < rows; i += 1) {
    const { outward, inward } = postcode(i);
    const own: Readonly<Record<string, string>> = {
      pcd: `${outward.padEnd(4)}${inward}`,
      pcd2: `${outward.padEnd(4)} ${inward}`,
      pcds: `${outward} ${inward}`,
      dointr: '198001',
      doterm: i % 3 === 2 ? '201906' : '',
      lsoa11: lsoa(i),
      lsoa21: lsoa(i),
      imd: String(1 + (areaOf(i) % 32_844)),
      ctry: 'E92000001',
      lat: `5${digits(10)}.${digits(1_000_000)}`,
      long: `-1.${digits(1_000_000)}`,
    };
    const tail = tails[i % tails.length] ?? {};
    text += `${columns.map((column) => `"${own[column] ?? tail[column] ?? ''}"`).join(',')}\r\n`;
    if (text.length > 1 << 22) {
      yield text;
      text = '';
    }
  }
  yield text;
}

/** Number of the small area in which postcode i lies: 78 postcodes to an area. */
export function areaOf(i: number): number {
  return Math.floor(i / 78);
}

/** Its code. */
export function lsoa(i: number): string {
  return `E01${String(areaOf(i) + 1).padStart(6, '0')}`;
}

/** An export of referrals with postcodes of the file, spelt in three ways; so many rows, evenly spread. */
export function referralFile(rows: number, of: number): string {
  const lines = Array.from({ length: rows }, (_, n) => {
    const { outward, inward } = postcode(Math.floor((n * of) / rows));
    const spelt =
      [`${outward} ${inward}`, `${outward}${inward}`, `${outward} ${inward}`.toLowerCase()][n % 3] ?? '';
    const day = String(1 + (n % 28)).padStart(2, '0');
    return `R${String(n)},P${String(n)},2023-0${String(1 + (n % 9))}-${day},${spelt}`;
  });
  return `${['Referral ID,Person ID,Referral date,Postcode', ...lines].join('\n')}\n`;
}

/** Deprivation of every area of so many postcodes, as File 7 of the English Indices heads it. */
export function deprivationFile(of: number): string {
  const areas = areaOf(of - 1) + 1;
  const head =
    'LSOA code (2021),LSOA name (2021),Local Authority District code (2024),Local Authority District name (2024),Index of Multiple Deprivation (IMD) Score,Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived),Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)';
  const lines = Array.from({ length: areas }, (_, n) => {
    const decile = Math.floor((n * 10) / areas) + 1;
    return `${lsoa(n * 78)},Made ${String(n)},E06000001,Madeshire,20.5,${String(n + 1)},${String(decile)}`;
  });
  return `${[head, ...lines].join('\n')}\n`;
}
