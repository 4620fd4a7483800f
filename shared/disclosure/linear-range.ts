/** One unknown of a system: where it truly lies, and how far it may move either way. */
export interface Unknown {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** What must go on adding up: coefficient by index of the unknown. */
export type Equation = ReadonlyMap<number, number>;

/** How far an unknown can move while every equation holds. */
export interface Range {
  readonly least: number;
  readonly greatest: number;
}

const tiny = 1e-9;

/**
 * The least and greatest value of single unknowns under equations and limits: the bounds that a reader
 * can work out (linear programming by the bounded simplex, Bland's rule). It starts at the truth, which
 * keeps to every limit, so no first phase is needed. Only + − × ÷ are used: the same in every engine.
 */
export class LinearSystem {
  private readonly unknowns: readonly Unknown[];
  /** One row for each equation that says something new: how its basic unknown follows from the others. */
  private readonly rows: Float64Array[] = [];
  private readonly basic: number[] = [];
  private readonly rowOf: Int32Array;
  private readonly now: Float64Array;

  constructor(unknowns: readonly Unknown[], equations: readonly Equation[]) {
    this.unknowns = unknowns;
    this.rowOf = new Int32Array(unknowns.length).fill(-1);
    this.now = Float64Array.from(unknowns, ({ at }) => at);
    for (const equation of equations) this.add(equation);
  }

  /** Bounds of one unknown; the search ends early once they are `enough` apart. */
  range(unknown: number, enough = Infinity): Range {
    const start = this.valueOf(unknown);
    const greatest = this.push(unknown, 1, start + enough);
    const least = greatest - start >= enough ? start : this.push(unknown, -1, greatest - enough);
    return { least: Math.ceil(least - tiny) + 0, greatest: Math.floor(greatest + tiny) };
  }

  private valueOf(unknown: number): number {
    return this.now[unknown] ?? 0;
  }

  private limits(unknown: number): Unknown {
    return this.unknowns[unknown] ?? { at: 0, low: 0, high: 0 };
  }

  /** Bring an equation into the form in which each row has a basic unknown of its own. */
  private add(equation: Equation): void {
    const row = new Float64Array(this.unknowns.length);
    for (const [unknown, coefficient] of equation) row[unknown] = coefficient;
    this.basic.forEach((unknown, i) => {
      addTimes(row, this.rows[i], -(row[unknown] ?? 0));
    });
    const pivot = row.findIndex((coefficient) => Math.abs(coefficient) > tiny);
    if (pivot === -1) return;
    this.rows.push(row);
    this.basic.push(pivot);
    this.rowOf[pivot] = this.rows.length - 1;
    this.clear(this.rows.length - 1, pivot);
  }

  /** Make an unknown the basic one of a row. */
  private clear(at: number, unknown: number): void {
    const row = this.rows[at];
    if (row === undefined) return;
    const by = row[unknown] ?? 1;
    for (let j = 0; j < row.length; j += 1) row[j] = (row[j] ?? 0) / by;
    this.rows.forEach((other, i) => {
      if (i !== at) addTimes(other, row, -(other[unknown] ?? 0));
    });
  }

  /** Move an unknown up (1) or down (−1) as far as it goes, or until it has passed the goal. */
  private push(target: number, way: 1 | -1, goal: number): number {
    for (;;) {
      if ((this.valueOf(target) - goal) * way >= 0) break;
      const move = this.nextMove(target, way);
      if (move === null) break;
      const { room, blocked } = this.roomFor(move);
      if (room === Infinity) return way * Infinity;
      this.shift(move, room);
      if (blocked !== null) this.swap(blocked, move.unknown);
    }
    return this.valueOf(target);
  }

  /** The first unknown whose move brings the target on its way; null where there is none. */
  private nextMove(target: number, way: 1 | -1): Move | null {
    const row = this.rows[this.rowOf[target] ?? -1];
    for (let unknown = 0; unknown < this.unknowns.length; unknown += 1) {
      if (this.rowOf[unknown] !== -1) continue;
      const gain = way * (row === undefined ? (unknown === target ? 1 : 0) : -(row[unknown] ?? 0));
      const { low, high } = this.limits(unknown);
      const value = this.valueOf(unknown);
      if (gain > tiny && high - value > tiny) return { unknown, way: 1 };
      if (gain < -tiny && value - low > tiny) return { unknown, way: -1 };
    }
    return null;
  }

  /** How far an unknown may go before it or a basic one meets a limit. */
  private roomFor({ unknown, way }: Move): { room: number; blocked: number | null } {
    let room = roomOf(this.limits(unknown), this.valueOf(unknown), way);
    let blocked: number | null = null;
    this.rows.forEach((row, i) => {
      const slope = -(row[unknown] ?? 0) * way;
      if (Math.abs(slope) <= tiny) return;
      const basic = this.basic[i] ?? 0;
      const far = roomOf(this.limits(basic), this.valueOf(basic), slope) / Math.abs(slope);
      const isFirst = far < room - tiny;
      const isTied = blocked !== null && far <= room + tiny && basic < (this.basic[blocked] ?? 0);
      if (!isFirst && !isTied) return;
      room = Math.min(room, far);
      blocked = i;
    });
    return { room, blocked };
  }

  private shift({ unknown, way }: Move, room: number): void {
    this.now[unknown] = this.valueOf(unknown) + way * room;
    this.rows.forEach((row, i) => {
      const basic = this.basic[i] ?? 0;
      this.now[basic] = this.valueOf(basic) - (row[unknown] ?? 0) * way * room;
    });
  }

  private swap(at: number, entering: number): void {
    this.rowOf[this.basic[at] ?? 0] = -1;
    this.basic[at] = entering;
    this.rowOf[entering] = at;
    this.clear(at, entering);
  }
}

interface Move {
  readonly unknown: number;
  readonly way: 1 | -1;
}

function roomOf({ low, high }: Unknown, value: number, way: number): number {
  return Math.max(0, way > 0 ? high - value : value - low);
}

function addTimes(row: Float64Array, other: Float64Array | undefined, times: number): void {
  if (times === 0 || other === undefined) return;
  for (let j = 0; j < row.length; j += 1) row[j] = (row[j] ?? 0) + times * (other[j] ?? 0);
}
