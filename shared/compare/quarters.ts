/** A calendar quarter. */
export interface Quarter {
  /** ISO days. */
  readonly from: string;
  readonly to: string;
}

/** The last quarter that is whole by a day, and the one before it. */
export function lastQuarters(today: string): { readonly was: Quarter; readonly is: Quarter } {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const at = year * 4 + Math.floor((month - 1) / 3);
  const isLastDay = today === quarterOf(at).to;
  const last = isLastDay && day > 0 ? at : at - 1;
  return { was: quarterOf(last - 1), is: quarterOf(last) };
}

function quarterOf(count: number): Quarter {
  const year = Math.floor(count / 4);
  const quarter = count - year * 4;
  const ends = ['03-31', '06-30', '09-30', '12-31'] as const;
  const from = `${String(year)}-${String(quarter * 3 + 1).padStart(2, '0')}-01`;
  return { from, to: `${String(year)}-${ends[quarter] ?? '12-31'}` };
}
