/** Dates that read two ways, with nothing in the column to settle them, and a day that is none. */
const oddDates: Readonly<Record<number, string>> = {
  1: '03/04/2023',
  3: '05/06/2023',
  5: '07/02/2023',
  6: '31/02/2023x',
  10: '04/08/2023',
  30: '06/05/2023',
};
const oddSessions: Readonly<Record<number, string>> = { 15: 'a lot', 18: 'ever so many', 20: 'loads' };
const oddSources: Readonly<Record<number, string>> = { 7: 'Desk Bee', 9: 'Desk Bee', 12: 'Zed team' };

/** A made-up export of two sites that leaves things to ask: dates, numbers in words, and words that nobody knows. */
export const askingExport = [
  'Referral ID,Client number,Date of referral,Referral source,Number of contacts,Site',
  ...Array.from({ length: 40 }, (_, i) => {
    const n = String(i + 1).padStart(4, '0');
    const date = oddDates[i] ?? `2023-0${String((i % 8) + 1)}-1${String(i % 9)}`;
    const sessions = oddSessions[i] ?? String((i % 6) + 1);
    const site = i < 25 ? 'Hollin' : 'Tarn Side';
    return [`R${n}`, `00${n}`, date, oddSources[i] ?? 'GP', sessions, site].join(',');
  }),
  '',
].join('\n');
