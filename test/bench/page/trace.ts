/** As much of an event of a browser's trace as is read here. Microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly functionName?: string; readonly type?: string };
  };
}

/** The longest task of a page's own thread, by the clock and by work, in milliseconds, and what it was. */
interface LongestTask {
  readonly longest: number;
  readonly worked: number;
  readonly within: string;
}

const runs = 'RunTask';

export function longestTask(trace: Buffer): LongestTask {
  // The browser writes the trace, so its form is as it documents it.
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const own = traceEvents.filter((event) => event.dur !== undefined && threads.has(threadOf(event)));
  const [task] = own
    .filter(({ name }) => name.endsWith(runs))
    .toSorted((one, other) => workOf(other) - workOf(one));
  if (task === undefined) return { longest: 0, worked: 0, within: '' };
  return { longest: (task.dur ?? 0) / 1000, worked: workOf(task) / 1000, within: partsOf(task, own) };
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${String(pid)} ${String(tid)}`;
}

function workOf({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur;
}

function partsOf(task: TraceEvent, events: readonly TraceEvent[]): string {
  const end = task.ts + (task.dur ?? 0);
  const sums = new Map<string, number>();
  for (const event of events) {
    const isInside = threadOf(event) === threadOf(task) && event.ts >= task.ts && event.ts < end;
    if (!isInside || event.name.endsWith(runs)) continue;
    const data = event.args?.data;
    const name = [event.name, data?.type ?? data?.functionName ?? ''].join(' ').trim();
    sums.set(name, (sums.get(name) ?? 0) + (event.dur ?? 0) / 1000);
  }
  return [...sums]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, 4)
    .map(([name, ms]) => `${name} ${ms.toFixed(0)}`)
    .join(', ');
}
