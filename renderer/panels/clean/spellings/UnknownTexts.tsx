import { Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { UnknownCodes } from '../../../../shared/clean/by-hand/unknown-codes.js';
import { codeLists } from '../../../../shared/dataset/code-lists.js';
import type { CodeList } from '../../../../shared/dataset/field.js';
import type { Snapshot } from '../../../../shared/ipc/desk.js';
import type { Project } from '../../../../shared/project/project.js';
import { SearchPicker } from '../../../widgets/SearchPicker.js';
import { countOf } from '../../../words/number-words.js';
import type { MadeByHand } from './decide-cluster.js';
import { codeChoices, giveCode, givenIn, takeBack } from './decide-code.js';
import './spellings.css';

interface Props {
  snapshot: Snapshot;
  project: Project;
  onUnknownCodes: () => Promise<readonly UnknownCodes[] | undefined>;
  onByHand: (made: MadeByHand) => void;
}

/** Texts of coded columns that stand for no code: a person picks what each means, once for all its rows. */
export function UnknownTexts({ snapshot, project, onUnknownCodes, onByHand }: Props) {
  const [found, setFound] = useState<readonly UnknownCodes[]>();
  useEffect(() => {
    let isStale = false;
    void onUnknownCodes().then((answer) => {
      if (!isStale) setFound(answer);
    });
    return () => {
      isStale = true;
    };
  }, [snapshot, onUnknownCodes]);
  if (found === undefined) return <p className="soft">Looking for texts without a code …</p>;
  if (found.length === 0) return <p className="card">Every text of your coded columns stands for a code.</p>;
  return (
    <section aria-label="Texts without a code">
      <p className="soft">
        These texts are counted as not recorded until you say what they mean. Nothing is guessed.
      </p>
      <ul className="step-list">
        {found.map((one) => (
          <li key={one.place.stepsBegin} className="card">
            <UnknownColumn unknown={one} snapshot={snapshot} project={project} onByHand={onByHand} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ColumnProps {
  unknown: UnknownCodes;
  snapshot: Snapshot;
  project: Project;
  onByHand: (made: MadeByHand) => void;
}

function UnknownColumn({ unknown, snapshot, project, onByHand }: ColumnProps) {
  const { place, texts, more, rows } = unknown;
  const list = codeLists[unknown.list];
  if (list === undefined) return null;
  const given = givenIn(place, project.steps);
  const open = texts.filter(({ value }) => !Object.hasOwn(given, value));
  const profile = snapshot.profiles.find(
    ({ table, index }) => table === place.table && index === place.column,
  );
  const now = (): string => new Date().toISOString();
  const give = (value: string, picked: string): void =>
    onByHand(giveCode(place, { list, value, picked, at: now() }, project.steps));
  return (
    <>
      <h2>{profile?.name ?? place.at.header}</h2>
      <p className="small soft">
        {list.label}: {countOf(open.length + more.texts, 'text')} without a code, in {countOf(rows, 'row')}.
      </p>
      <ul className="unknown-texts">
        {open.slice(0, mostLines).map(({ value, count, likely }) => (
          <li key={value} className="unknown-text">
            <span>
              <span className="spelling">{value}</span>{' '}
              <span className="soft small">×&nbsp;{countOf(count, 'row')}</span>
            </span>
            <CodePick value={value} list={list} likely={likely} onGive={give} />
          </li>
        ))}
      </ul>
      {open.length + more.texts > mostLines ? (
        <p className="small">The {mostLines} most frequent are shown; the rest follows.</p>
      ) : null}
      <Given
        given={given}
        onTakeBack={(value) => onByHand(takeBack(place, { value, at: now() }, project.steps))}
      />
    </>
  );
}

const mostLines = 30;

interface PickProps {
  value: string;
  list: CodeList;
  likely: string | null;
  onGive: (value: string, picked: string) => void;
}

function CodePick({ value, list, likely, onGive }: PickProps) {
  const guess = list.codes.find(({ code }) => code === likely);
  return (
    <span className="code-pick">
      {guess === undefined ? null : (
        <Button className="button" onPress={() => onGive(value, `code:${guess.code}`)}>
          {guess.label}
        </Button>
      )}
      <SearchPicker
        label={`“${value}” means`}
        groups={codeChoices(list)}
        chosen=""
        onChoose={(picked) => onGive(value, picked)}
      />
    </span>
  );
}

interface GivenProps {
  given: Readonly<Record<string, string>>;
  onTakeBack: (value: string) => void;
}

function Given({ given, onTakeBack }: GivenProps) {
  const entries = Object.entries(given);
  if (entries.length === 0) return null;
  return (
    <details className="notes">
      <summary>{countOf(entries.length, 'text')} you gave a code</summary>
      <ul className="unknown-texts">
        {entries.map(([value, is]) => (
          <li key={value} className="unknown-text">
            <span className="spelling">
              {value} means {is}
            </span>
            <Button className="button" onPress={() => onTakeBack(value)} aria-label={`Take back: ${value}`}>
              <Undo2 aria-hidden />
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
