/** Groups that grow by joining; each is called after its first member. */
export class Joined {
  readonly #up: Int32Array;

  constructor(size: number) {
    this.#up = Int32Array.from({ length: size }, (_, i) => i);
  }

  first(member: number): number {
    let at = member;
    for (let up = this.#up[at] ?? at; up !== at; up = this.#up[at] ?? at) {
      this.#up[at] = this.#up[up] ?? up;
      at = up;
    }
    return at;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.first(one), this.first(other)];
    if (a !== b) this.#up[Math.max(a, b)] = Math.min(a, b);
  }
}
