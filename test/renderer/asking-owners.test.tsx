import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AskingOwners } from '../../renderer/panels/quality/AskingOwners.js';
import { RepliesDid } from '../../renderer/panels/quality/RepliesDid.js';
import { applied, said } from '../../renderer/state/change.js';
import { nextHistory, noHistory, projectOf } from '../../renderer/state/history.js';
import { createDesk } from '../../shared/desk.js';
import { emptyProject } from '../../shared/project/project.js';
import type { Outcome } from '../../shared/trouble.js';
import { askingExport } from '../queries/asking-export.js';
import { answered, saved } from '../queries/returned-sheet.js';
import { openEngine } from '../support/engine.js';

const desk = createDesk({
  openEngine,
  pictureParts: () => Promise.reject(new Error('no picture is drawn here')),
  progress: () => Promise.resolve(),
});

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.trouble.kind);
  return outcome.value;
}

await desk.take([{ name: 'Scheme referrals Q3.csv', bytes: new TextEncoder().encode(askingExport) }], []);
valueOf(await desk.run(emptyProject));
const forms = valueOf(await desk.forms());
const queries = valueOf(await desk.asked());
const hollin = forms.find(({ path }) => path === 'query-sheets/hollin.xlsx');
const returned = { name: 'hollin.xlsx', bytes: saved(answered(hollin?.bytes ?? new Uint8Array())) };
const strange = { name: 'minutes.csv', bytes: new TextEncoder().encode('a,b\n1,2\n') };
const taken = valueOf(await desk.answers([returned, strange], { ...emptyProject, queries }, '2024-05-02'));

describe('asking the owners from the page', () => {
  it('makes a sheet for each owner and one form for the next data', () => {
    expect(forms.map(({ path }) => path)).toEqual([
      'query-sheets/hollin.xlsx',
      'query-sheets/tarn-side.xlsx',
      'data-collection-template.xlsx',
    ]);
  });

  it('has a button for each of the three things to do', () => {
    const nothing = () => undefined;
    const html = renderToStaticMarkup(
      <AskingOwners
        onSaveSheets={nothing}
        onSaveForm={nothing}
        onReplies={() => Promise.resolve(undefined)}
      />,
    );
    for (const words of ['Save query sheets', 'Read replies…', 'Save the collection form'])
      expect(html).toContain(words);
  });

  it('says what the replies did, and of each that could not be used why', () => {
    const html = renderToStaticMarkup(<RepliesDid taken={taken} />);
    expect(html).toContain('10 replies read: 7 change a cell');
    expect(html).toContain('2 say “don’t know”');
    expect(html).toContain('1 reply to look at');
    expect(html).toContain('minutes.csv: It holds no question key. Is it a query sheet?');
  });
});

describe('replies as a decision', () => {
  const change = { kind: 'replied', taken } as const;

  it('brings their steps and replies into the project', () => {
    const project = applied(emptyProject, change);
    expect(project.steps).toEqual(taken.steps);
    expect(project.steps.length).toBeGreaterThan(0);
    expect(project.queries.filter(({ reply }) => reply !== null)).toHaveLength(10);
    expect(said(change)).toBe('the replies that were read');
  });

  it('is taken back whole by undo', () => {
    const after = nextHistory(noHistory, { kind: 'decide', change });
    expect(projectOf(after).steps).toHaveLength(taken.steps.length);
    expect(projectOf(nextHistory(after, { kind: 'undo' }))).toEqual(emptyProject);
  });

  it('runs again with what the owners said', async () => {
    const snapshot = valueOf(await desk.run(applied(emptyProject, change)));
    const made = snapshot.steps.filter(({ id }) => taken.steps.some((step) => step.id === id));
    expect(made.map(({ on }) => on)).toEqual(taken.steps.map(() => true));
  });
});
