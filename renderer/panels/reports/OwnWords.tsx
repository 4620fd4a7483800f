import type { Project } from '../../../shared/project/project.js';
import { WordsBox } from '../../widgets/WordsBox.js';

interface Props {
  words: Project['words'];
  onWords: (box: string, text: string, says: string) => void;
}

const boxes: readonly { readonly id: string; readonly label: string; readonly hint: string }[] = [
  { id: 'scheme', label: 'About the scheme', hint: 'Funder report: what it does, with whom, since when.' },
  { id: 'stories', label: 'Stories', hint: 'Funder report: nobody should be known by them.' },
  {
    id: 'limits',
    label: 'Limits as you see them',
    hint: 'Funder report, beside the limits found in the data.',
  },
  { id: 'recommendations', label: 'Recommendations', hint: 'Funder report, at its end.' },
  {
    id: 'boundary',
    label: 'Who is missing, as you see it',
    hint: 'Equity report: who is not here, and why.',
  },
  { id: 'actions', label: 'Who does what by when', hint: 'Data quality report: the plan.' },
];

/** What the analyst adds to the reports; each is printed in a box marked as theirs. */
export function OwnWords({ words, onWords }: Props) {
  const written = boxes.filter(({ id }) => (words[id] ?? '').trim() !== '').length;
  return (
    <details className="card notes own-words">
      <summary>
        Add your own words{' '}
        <span className="soft">
          ({written} of {boxes.length} written)
        </span>
      </summary>
      <p className="soft">They are printed in boxes marked as yours, apart from what the data say.</p>
      {boxes.map(({ id, label, hint }) => (
        <WordsBox
          key={id}
          label={label}
          hint={hint}
          text={words[id] ?? ''}
          rows={4}
          onText={(text) => onWords(id, text, `your words: ${label.toLowerCase()}`)}
        />
      ))}
    </details>
  );
}
