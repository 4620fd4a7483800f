const dayLength = 86_400_000;

/** Days since 1970 of an ISO date. */
export function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / dayLength;
}

/** ISO date so many days after a day. */
export function addDays(day: number, more: number): string {
  return new Date((day + more) * dayLength).toISOString().slice(0, 10);
}

/** Completed years between two days. */
export function ageOn(birth: number, day: number): number {
  const [from, to] = [addDays(birth, 0), addDays(day, 0)];
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
