import type { FileView } from '../../../shared/ipc/desk.js';
import type { Pack } from '../../../shared/reading/packs/pack.js';
import type { ReadingAnswer } from '../../../shared/reading/source.js';
import { PacksPart } from './PacksPart.js';
import './packs.css';

interface Props {
  packs: readonly Pack[];
  files: readonly FileView[];
  answers: readonly ReadingAnswer[];
  onAnswerAlike: (answers: readonly ReadingAnswer[], says: string) => void;
}

/** Files and sheets of the same or nearly the same layout: how they drift, and what they have in common. */
export function Packs({ packs, files, answers, onAnswerAlike }: Props) {
  const known = new Set(files.map(({ file }) => file));
  const shown = packs.filter(({ tables }) => tables.every(({ file }) => known.has(file)));
  if (shown.length === 0) return null;
  return (
    <section className="card packs" aria-labelledby="packs">
      <h2 id="packs">These files belong together</h2>
      {shown.map((pack) => (
        <PacksPart key={pack.id} pack={pack} files={files} answers={answers} onAnswerAlike={onAnswerAlike} />
      ))}
    </section>
  );
}
