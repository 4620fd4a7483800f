/** A small made-up referral export with one impossible date, quick to run: for tests of the page that are not about the figures. */
export function smallExport(rows = 40): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const day = String((i % 28) + 1).padStart(2, '0');
    const month = String((i % 12) + 1).padStart(2, '0');
    const sex = ['Female', 'Male', 'F', ''][i % 4] ?? '';
    const date = i === 2 ? '31/02/2023' : `${day}/${month}/2023`;
    return `R${String(i + 1)},P${String(i % 30)},${date},${sex},GP,Loneliness`;
  });
  return ['Referral ID,Person ID,Referral date,Gender,Source,Reason for referral', ...lines, ''].join('\n');
}
