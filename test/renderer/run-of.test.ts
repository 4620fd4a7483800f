import { describe, expect, it } from 'vitest';
import { type DeskClient, deskOver } from '../../renderer/state/desk-client.js';
import { noneTaken, runOf } from '../../renderer/state/run-of.js';
import { workLog } from '../../renderer/state/work-log.js';
import type { DeskReply, DeskRequest } from '../../shared/ipc/desk.js';
import { emptyProject } from '../../shared/project/project.js';

/** A desk whose worker stops the first call and does every other; and which calls were asked. */
function stoppedOnce(): { readonly desk: DeskClient; readonly asked: string[] } {
  const asked: string[] = [];
  let tell: (event: { readonly data: DeskReply }) => void = () => undefined;
  const answer = (message: DeskRequest): void => {
    if (!('call' in message)) return;
    asked.push(message.call);
    const outcome =
      asked.length === 1
        ? { ok: false as const, trouble: { kind: 'cancelled' as const } }
        : { ok: true as const, value: [] };
    queueMicrotask(() => tell({ data: { id: message.id, outcome } }));
  };
  const wire = {
    postMessage: answer,
    terminate: () => undefined,
    addEventListener: (_type: 'message', listen: typeof tell) => {
      tell = listen;
    },
  };
  return { desk: deskOver(() => wire, workLog()), asked };
}

describe('a run that was stopped while files were handed over', () => {
  it('hands them over once more when it is taken up again', async () => {
    const { desk, asked } = stoppedOnce();
    const intake = { files: [{ name: 'a.csv', bytes: new Uint8Array([1]) }], references: [] };
    const around = { taken: noneTaken(), onLooked: () => undefined };
    expect(await runOf(desk, { intake, project: emptyProject }, around)).toMatchObject({ ok: false });
    await runOf(desk, { intake, project: emptyProject }, around);
    expect(asked).toEqual(['take', 'take', 'look', 'packs', 'run']);
  });
});
