/**
 * Told between stretches of long work: what is being done and how far it is, 0–1.
 * Awaiting it lets other messages in, also once at the very end, so that no stop is missed; it rejects with `Cancelled` when the person stopped the work.
 */
export type Progress = (stage: string, share: number) => Promise<void>;

/** The person stopped the work; nothing was changed. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled by the person');
    this.name = 'Cancelled';
  }
}
