import type { ReportId } from '../../../shared/ipc/desk.js';
import type { Project } from '../../../shared/project/project.js';
import type { SectionEntry } from '../../../shared/report/editing/outline.js';
import { lowered } from '../../../shared/report/words.js';
import { countOf } from '../../words/number-words.js';
import { SectionLine } from './SectionLine.js';

interface Props {
  report: ReportId;
  outline: readonly SectionEntry[];
  words: Project['words'];
  onSection: (section: SectionEntry, isPrinted: boolean) => void;
  onWords: (box: string, text: string, says: string) => void;
}

/** The sections of the report beside its page: printed or not, and whose words they hold. */
export function SectionList({ report, outline, words, onSection, onWords }: Props) {
  const starred = outline.reduce((sum, section) => sum + (section.isLeftOut ? 0 : section.starred), 0);
  return (
    <section className="card sections" aria-labelledby="sections">
      <h2 id="sections">Sections</h2>
      <p className="small soft">
        {starred === 0
          ? 'No small number is starred in this report.'
          : `${countOf(starred, 'small number')} will be starred in this report.`}
      </p>
      <ul>
        {outline.map((section) => (
          <SectionLine
            key={`${report} ${section.id}`}
            section={section}
            text={words[section.box] ?? ''}
            onPrinted={(isPrinted) => onSection(section, isPrinted)}
            onText={(text, label) => onWords(section.box, text, `your words: ${lowered(label)}`)}
          />
        ))}
      </ul>
    </section>
  );
}
