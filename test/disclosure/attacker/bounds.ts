import type { Adding, Limits } from './solver.js';

/** Smaller than this is nought. */
const tiny = 1e-7;

/** Turns after which the first column that helps is taken instead of the best, so that a search ends. */
const patient = 400;

/**
 * How far single counts can go, given all limits and all sums at once: the simplex method in a table, with an upper limit
 * for every column. It knows nothing of the truth, so it first has to find any numbers that fit.
 */
export class Bounds {
  private readonly names: readonly string[];
  private readonly low: readonly number[];
  /** How far above its low each column may go: the counts, then one filler for each sum. */
  private readonly room: Float64Array;
  private readonly table: Float64Array[] = [];
  private readonly basic: number[] = [];
  private readonly rowOf: Int32Array;
  private readonly atTop: Uint8Array;
  /** Value of the basic column of each row. */
  private readonly value: number[] = [];

  constructor(limits: ReadonlyMap<string, Limits>, adding: readonly Adding[]) {
    this.names = [...limits.keys()];
    this.low = [...limits.values()].map(({ low }) => low);
    const many = this.names.length + adding.length;
    this.room = new Float64Array(many);
    [...limits.values()].forEach(({ low, high }, i) => (this.room[i] = high - low));
    this.rowOf = new Int32Array(many).fill(-1);
    this.atTop = new Uint8Array(many);
    const placeOf = new Map(this.names.map((name, i) => [name, i]));
    adding.forEach((sum, i) => {
      this.addRow(sum, placeOf, this.names.length + i);
    });
    this.fit();
  }

  /** The least and greatest whole number that a count can be. */
  range(name: string): Limits {
    const at = this.names.indexOf(name);
    const low = this.low[at] ?? 0;
    this.move((column) => this.slopeOf(at, column));
    const high = low + this.valueOf(at);
    this.move((column) => -this.slopeOf(at, column));
    return { low: Math.ceil(low + this.valueOf(at) - tiny), high: Math.floor(high + tiny) };
  }

  private addRow({ whole, parts }: Adding, placeOf: ReadonlyMap<string, number>, filler: number): void {
    const row = new Float64Array(this.room.length);
    const add = (name: string, times: number): number => {
      const at = placeOf.get(name) ?? 0;
      row[at] = (row[at] ?? 0) + times;
      return times * (this.low[at] ?? 0);
    };
    const lacking = -parts.reduce((sum, part) => sum + add(part, -1), add(whole, 1));
    if (lacking < 0) row.forEach((times, i) => (row[i] = -times));
    row[filler] = 1;
    this.room[filler] = Infinity;
    this.rowOf[filler] = this.table.length;
    this.table.push(row);
    this.basic.push(filler);
    this.value.push(Math.abs(lacking));
  }

  /** Drive every filler to nought, and keep it there. */
  private fit(): void {
    const isFiller = (column: number): boolean => column >= this.names.length;
    this.move((column) =>
      this.table.reduce(
        (sum, row, i) => sum + (isFiller(this.basic[i] ?? 0) ? (row[column] ?? 0) : 0),
        isFiller(column) ? -1 : 0,
      ),
    );
    const left = this.value.reduce((sum, value, i) => sum + (isFiller(this.basic[i] ?? 0) ? value : 0), 0);
    if (left > 1e-4) throw new Error('what was read cannot be true');
    for (let column = this.names.length; column < this.room.length; column += 1) this.room[column] = 0;
  }

  private valueOf(column: number): number {
    const row = this.rowOf[column] ?? -1;
    if (row !== -1) return this.value[row] ?? 0;
    return this.atTop[column] === 1 ? (this.room[column] ?? 0) : 0;
  }

  /** By how much a count grows when a column that stands at a limit grows by one. */
  private slopeOf(count: number, column: number): number {
    const row = this.rowOf[count] ?? -1;
    if (row === -1) return column === count ? 1 : 0;
    return -(this.table[row]?.[column] ?? 0);
  }

  /** Change columns for as long as one of them makes the goal larger. */
  private move(gainOf: (column: number) => number): void {
    for (let turn = 0; turn < 20 * patient; turn += 1) {
      const entering = this.entering(gainOf, turn > patient);
      if (entering === null) return;
      this.enter(entering);
    }
  }

  private entering(gainOf: (column: number) => number, isFirst: boolean): number | null {
    let [best, most]: [number | null, number] = [null, tiny];
    for (let column = 0; column < this.room.length; column += 1) {
      if (this.rowOf[column] !== -1 || (this.room[column] ?? 0) <= 0) continue;
      const gain = this.atTop[column] === 1 ? -gainOf(column) : gainOf(column);
      if (gain <= most) continue;
      if (isFirst) return column;
      [best, most] = [column, gain];
    }
    return best;
  }

  private enter(column: number): void {
    const way = this.atTop[column] === 1 ? -1 : 1;
    let [step, leaving, top] = [this.room[column] ?? 0, -1, false];
    this.table.forEach((row, i) => {
      const slope = -(row[column] ?? 0) * way;
      if (Math.abs(slope) <= tiny) return;
      const [value, room] = [this.value[i] ?? 0, this.room[this.basic[i] ?? 0] ?? 0];
      const far = Math.max(0, slope > 0 ? (room - value) / slope : value / -slope);
      const isSooner =
        far < step - tiny ||
        (far < step + tiny && leaving !== -1 && (this.basic[i] ?? 0) < (this.basic[leaving] ?? 0));
      if (isSooner) [step, leaving, top] = [Math.min(far, step), i, slope > 0];
    });
    this.table.forEach((row, i) => {
      this.value[i] = (this.value[i] ?? 0) - (row[column] ?? 0) * way * step;
    });
    if (leaving === -1) {
      this.atTop[column] = way === 1 ? 1 : 0;
      return;
    }
    const start = way === 1 ? 0 : (this.room[column] ?? 0);
    this.swap(leaving, column, top);
    this.value[leaving] = start + way * step;
  }

  private swap(at: number, column: number, top: boolean): void {
    const old = this.basic[at] ?? 0;
    this.atTop[old] = top ? 1 : 0;
    this.rowOf[old] = -1;
    this.basic[at] = column;
    this.rowOf[column] = at;
    const row = this.table[at] ?? new Float64Array();
    const by = row[column] ?? 1;
    for (let j = 0; j < row.length; j += 1) row[j] = (row[j] ?? 0) / by;
    this.table.forEach((other, i) => {
      const times = other[column] ?? 0;
      if (i === at || times === 0) return;
      for (let j = 0; j < row.length; j += 1) other[j] = (other[j] ?? 0) - times * (row[j] ?? 0);
    });
  }
}
