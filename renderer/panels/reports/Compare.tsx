import { useState } from 'react';
import { Button } from 'react-aria-components';
import { type ComparedLine, type Comparison, differs } from '../../../shared/compare/compare-projects.js';
import type { Figure } from '../../../shared/figures/figure.js';
import { FigureDoor } from '../../widgets/FigureDoor.js';
import { Switcher } from '../../widgets/Switcher.js';

interface Props {
  figures: readonly Figure[];
  onProject: () => Promise<Comparison | undefined>;
  onQuarters: () => Promise<Comparison | undefined>;
  onSave: (comparison: Comparison) => void;
  onPrint: (comparison: Comparison) => void;
  onDoor: (figure: Figure) => void;
}

const parts = [
  ['making', 'Settings and decisions'],
  ['steps', 'Steps that only one side carries out'],
  ['figures', 'Headline figures'],
  ['quality', 'How well fields are recorded'],
  ['verdicts', 'What the data can answer'],
] as const;

/** Another saved project, or the quarter before, beside this one. */
export function Compare({ figures, onProject, onQuarters, onSave, onPrint, onDoor }: Props) {
  const [comparison, setComparison] = useState<Comparison>();
  const [withSame, setWithSame] = useState(false);
  const take = (asked: Promise<Comparison | undefined>): void =>
    void asked.then((found) => {
      if (found !== undefined) setComparison(found);
    });
  return (
    <details className="card notes compare">
      <summary>Compare two versions or two quarters</summary>
      <p className="soft">What differs in the making stands beside what differs in the results.</p>
      <div className="actions">
        <Button className="button" onPress={() => take(onProject())}>
          Compare with another project
        </Button>
        <Button className="button" onPress={() => take(onQuarters())}>
          Compare the last two quarters
        </Button>
      </div>
      {comparison === undefined ? null : (
        <section aria-label="Two versions side by side">
          <p role="status">
            Before: {comparison.was}. After: {comparison.is}.
          </p>
          {comparison.files === null ? null : (
            <ul>
              {comparison.files.map((says) => (
                <li key={says}>{says}</li>
              ))}
            </ul>
          )}
          <Switcher isOn={withSame} onSwitch={setWithSame}>
            Show what is the same too
          </Switcher>
          {parts.map(([part, caption]) => (
            <Lines
              key={part}
              caption={caption}
              lines={comparison[part].filter((line) => withSame || differs(line))}
              figureOf={(id) => figures.find((figure) => figure.id === id && figure.by.length === 0)}
              onDoor={onDoor}
            />
          ))}
          <div className="actions">
            <Button className="button" onPress={() => onSave(comparison)}>
              Save this comparison
            </Button>
            <Button className="button" onPress={() => onPrint(comparison)}>
              Print this comparison
            </Button>
          </div>
        </section>
      )}
    </details>
  );
}

interface LinesProps {
  caption: string;
  lines: readonly ComparedLine[];
  figureOf: (id: string) => Figure | undefined;
  onDoor: (figure: Figure) => void;
}

function Lines({ caption, lines, figureOf, onDoor }: LinesProps) {
  if (lines.length === 0) return <p className="soft">{caption}: nothing differs.</p>;
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, label, was, is }) => {
          const figure = figureOf(id);
          return (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>{was ?? 'not there'}</td>
              <td>
                {figure === undefined || figure.printed !== is ? (
                  (is ?? 'not there')
                ) : (
                  <FigureDoor figure={figure} text={figure.printed} onOpen={onDoor} />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
