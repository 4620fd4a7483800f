import { type ReactNode, startTransition, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import type { FileView } from '../../../shared/ipc/desk.js';
import type { ReadingAnswer } from '../../../shared/reading/source.js';
import { countOf } from '../../words/number-words.js';
import { FileCard, type FileVerbs } from './FileCard.js';
import { answersByFile } from './answers-by-file.js';
import { useSteady } from './use-steady.js';
import { type FileOrder, fileOrder, namesLike } from './file-order.js';

interface Props extends FileVerbs {
  files: readonly FileView[];
  answers: readonly ReadingAnswer[];
}

/** From this many files on a box to find one by name is worth its place. */
const leastToFind = 8;
/** Drawn at once in each group, and added each time more are asked for: few enough to draw in no time. */
const shownAtOnce = 30;

/** Files with something to look at first, then those without; each a line until it is opened. */
export function FileList({ files, answers, ...given }: Props) {
  const verbs: FileVerbs = {
    onAnswer: useSteady(given.onAnswer),
    onForget: useSteady(given.onForget),
    onTable: useSteady(given.onTable),
    onRemove: useSteady(given.onRemove),
  };
  const answersOf = useMemo(() => answersByFile(answers), [answers]);
  const order = useSteadyOrder(files, answersOf);
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed);
  const byName = useMemo(() => new Map(files.map((file) => [file.file, file])), [files]);
  const onOpen = useCallback((name: string, isOpen: boolean): void => {
    startTransition(() => setOpened((before) => new Map(before).set(name, isOpen)));
  }, []);
  const isOpen = (name: string): boolean => opened.get(name) ?? order.open === name;

  const cards = (names: readonly string[]) =>
    names.flatMap((name) => {
      const file = byName.get(name);
      if (file === undefined) return [];
      return (
        <li key={name}>
          <FileCard file={file} answers={answersOf(name)} isOpen={isOpen(name)} onOpen={onOpen} {...verbs} />
        </li>
      );
    });
  return (
    <>
      {files.length < leastToFind ? null : (
        <SearchField className="field find-file" value={typed} onChange={setTyped}>
          <Label>Find a file by its name</Label>
          <Input />
        </SearchField>
      )}
      <Group head="Look at these first" names={namesLike(order.toLookAt, wanted)} cards={cards} />
      <Group head="Nothing to ask about these" names={namesLike(order.clean, wanted)} cards={cards} />
    </>
  );
}

interface GroupProps {
  head: string;
  names: readonly string[];
  cards: (names: readonly string[]) => ReactNode;
}

function Group({ head, names, cards }: GroupProps) {
  const [most, setMost] = useState(shownAtOnce);
  if (names.length === 0) return null;
  const shown = names.slice(0, most);
  return (
    <section className="file-group" aria-label={head}>
      <p className="group-head">
        {head} <span className="soft">{countOf(names.length, 'file')}</span>
      </p>
      <ul className="file-cards">{cards(shown)}</ul>
      {shown.length === names.length ? null : (
        <Button className="button" onPress={() => startTransition(() => setMost(most + shownAtOnce))}>
          Show {Math.min(shownAtOnce, names.length - shown.length)} more of {names.length}
        </Button>
      )}
    </section>
  );
}

/** The order stays while the same files are on the desk, so that nothing moves away from under an answer. */
function useSteadyOrder(
  files: readonly FileView[],
  answersOf: (file: string) => readonly ReadingAnswer[],
): FileOrder {
  const names = JSON.stringify(files.map(({ file, sha256 }) => [file, sha256]));
  const [kept, setKept] = useState(() => ({ names, order: fileOrder(files, answersOf) }));
  if (kept.names === names) return kept.order;
  const next = { names, order: fileOrder(files, answersOf) };
  setKept(next);
  return next.order;
}
