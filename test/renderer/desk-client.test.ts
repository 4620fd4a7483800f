import { describe, expect, it } from 'vitest';
import { type Wire, deskOver } from '../../renderer/state/desk-client.js';
import { handedOver } from '../../renderer/worker/handed-over.js';
import { workLog } from '../../renderer/state/work-log.js';
import type { DeskReply, DeskRequest } from '../../shared/ipc/desk.js';
import { emptyProject } from '../../shared/project/project.js';

/** A wire whose other end is the test. */
function testWire(): Wire & { readonly sent: DeskRequest[]; reply(message: DeskReply): void } {
  const sent: DeskRequest[] = [];
  const listeners: ((event: { readonly data: DeskReply }) => void)[] = [];
  return {
    sent,
    postMessage: (message) => sent.push(message),
    terminate: () => undefined,
    addEventListener: (_type, listen) => listeners.push(listen),
    reply: (data) => {
      for (const listen of listeners) listen({ data });
    },
  };
}

/** Lets the test say when 300 ms have gone by. */
function testClock() {
  const tasks: (() => void)[] = [];
  return {
    later: (task: () => void) => void tasks.push(task),
    pass: () => {
      for (const task of tasks.splice(0)) task();
    },
  };
}

describe('the desk over a wire', () => {
  it('settles each call with its own answer, whatever their order', async () => {
    const wire = testWire();
    const desk = deskOver(() => wire, workLog());
    const funder = desk.report('funder');
    const equity = desk.report('equity');
    wire.reply({ id: 2, outcome: { ok: true, value: 'second' } });
    wire.reply({ id: 1, outcome: { ok: true, value: 'first' } });
    expect(await funder).toEqual({ ok: true, value: 'first' });
    expect(await equity).toEqual({ ok: true, value: 'second' });
    expect(wire.sent).toEqual([
      { id: 1, call: 'report', args: ['funder'] },
      { id: 2, call: 'report', args: ['equity'] },
    ]);
  });

  it('hands large files over in pieces before the call that lists them', async () => {
    const wire = testWire();
    const bytes = Uint8Array.from({ length: 9_000_001 }, (_, i) => i % 251);
    const small = new Uint8Array([1, 2, 3]);
    const asked = deskOver(() => wire, workLog()).take(
      [{ name: 'large.csv', bytes }],
      [{ name: 'small.csv', bytes: small }],
    );
    await expect.poll(() => wire.sent.at(-1)).toMatchObject({ call: 'take' });
    wire.reply({ id: 1, outcome: { ok: true, value: null } });
    expect(await asked).toEqual({ ok: true, value: null });
    const handed = handedOver();
    const parts = wire.sent.filter((message) => 'handed' in message);
    expect(parts.map((part) => part.bytes.length)).toEqual([4_000_000, 4_000_000, 1_000_001, 3]);
    for (const part of parts) handed.keep(part);
    const whole = handed.filesOf(1, [
      { name: 'large.csv', index: 0 },
      { name: 'small.csv', index: 1 },
    ]);
    expect(Buffer.compare(whole[0]?.bytes ?? small, bytes)).toBe(0);
    expect(whole[1]).toEqual({ name: 'small.csv', bytes: small });
    expect(bytes).toHaveLength(9_000_001);
  });

  it('goes no further after Cancel, though the answer was already on its way; a whole run stands', async () => {
    const wire = testWire();
    const clock = testClock();
    const log = workLog(clock.later);
    const desk = deskOver(() => wire, log);
    const pressed = async (call: 'look' | 'run', id: number): Promise<unknown> => {
      const asked = desk[call](emptyProject);
      clock.pass();
      log.shown()?.cancel();
      wire.reply({ id, outcome: { ok: true, value: [] } });
      return asked;
    };
    expect(await pressed('look', 1)).toEqual({ ok: false, trouble: { kind: 'cancelled' } });
    expect(await pressed('run', 2)).toEqual({ ok: true, value: [] });
  });

  it('ends what was cancelled at once, and takes no notice of its answer', async () => {
    const wire = testWire();
    const clock = testClock();
    const log = workLog(clock.later);
    const asked = deskOver(() => wire, log).look(emptyProject);
    clock.pass();
    log.shown()?.cancel();
    expect(log.shown()).toBeUndefined();
    expect(await asked).toEqual({ ok: false, trouble: { kind: 'cancelled' } });
    wire.reply({ id: 1, outcome: { ok: true, value: [] } });
    expect(log.shown()).toBeUndefined();
  });

  it('asks to stop every run that is under way, and no other call', () => {
    const wire = testWire();
    const desk = deskOver(() => wire, workLog());
    void desk.report('funder');
    void desk.run(emptyProject);
    desk.stop('run');
    expect(wire.sent.at(-1)).toEqual({ cancel: 2 });
    expect(wire.sent.filter((message) => 'cancel' in message)).toHaveLength(1);
  });

  it('shows work only once it has lasted, with its progress, and takes it away at the end', () => {
    const wire = testWire();
    const clock = testClock();
    const log = workLog(clock.later);
    void deskOver(() => wire, log).run(emptyProject);
    wire.reply({ id: 1, progress: { stage: 'Cleaning', share: 0.3 } });
    expect(log.shown()).toBeUndefined();
    clock.pass();
    expect(log.shown()).toMatchObject({ stage: 'Cleaning', share: 0.3 });
    wire.reply({ id: 1, outcome: { ok: false, trouble: { kind: 'cancelled' } } });
    expect(log.shown()).toBeUndefined();
  });

  it('never shows work that ended sooner', () => {
    const wire = testWire();
    const clock = testClock();
    const log = workLog(clock.later);
    let told = 0;
    log.subscribe(() => (told += 1));
    void deskOver(() => wire, log).report('quality');
    wire.reply({ id: 1, outcome: { ok: true, value: '' } });
    clock.pass();
    expect(told).toBe(0);
  });

  it('tells of long silence, but not while progress is heard or the person waits', () => {
    const wire = testWire();
    const clock = testClock();
    const log = workLog(clock.later);
    void deskOver(() => wire, log).run(emptyProject);
    wire.reply({ id: 1, progress: { stage: 'Cleaning', share: 0.3 } });
    clock.pass();
    expect(log.isSilent()).toBe(false);
    clock.pass();
    expect(log.isSilent()).toBe(true);
    log.waitOn();
    expect(log.isSilent()).toBe(false);
    clock.pass();
    expect(log.isSilent()).toBe(true);
    wire.reply({ id: 1, outcome: { ok: false, trouble: { kind: 'cancelled' } } });
    clock.pass();
    expect(log.isSilent()).toBe(false);
  });

  it('ends every call of a wire that hangs, and goes on over a new one', async () => {
    const wires = [testWire(), testWire()];
    const opened = [...wires];
    const log = workLog();
    const desk = deskOver(() => opened.shift() ?? testWire(), log);
    const hanging = [desk.look(emptyProject), desk.run(emptyProject)];
    desk.startAgain();
    expect(await Promise.all(hanging)).toEqual(Array(2).fill({ ok: false, trouble: { kind: 'cancelled' } }));
    const asked = desk.report('funder');
    wires[0]?.reply({ id: 3, outcome: { ok: true, value: 'of the old one' } });
    wires[1]?.reply({ id: 3, outcome: { ok: true, value: 'of the new one' } });
    expect(wires[1]?.sent).toHaveLength(1);
    expect(await asked).toEqual({ ok: true, value: 'of the new one' });
  });

  it('lets the person cancel what is shown', () => {
    const wire = testWire();
    const clock = testClock();
    const log = workLog(clock.later);
    void deskOver(() => wire, log).outputs();
    clock.pass();
    log.shown()?.cancel();
    expect(wire.sent.at(-1)).toEqual({ cancel: 1 });
  });
});
