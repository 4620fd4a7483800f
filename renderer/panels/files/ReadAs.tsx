import type { GivenDialect } from '../../../shared/reading/source.js';
import { OtherSign } from './OtherSign.js';
import { Picker } from '../../widgets/Picker.js';
import { delimiterWords, delimiters, encodings, encodingWords, quotes } from '../../words/reading-words.js';

interface Props {
  found: {
    readonly delimiter: string | null;
    readonly quote: string | null;
    readonly encoding: string | null;
  };
  given: GivenDialect | undefined;
  onGiven: (given: GivenDialect, says: string) => void;
}

/** What separates the cells of a text file, what stands around them, and how its letters were written. */
export function ReadAs({ found, given = {}, onGiven }: Props) {
  const delimiter = given.delimiter ?? found.delimiter ?? nothing;
  const quote = given.quotechar ?? found.quote ?? nothing;
  const encoding = given.encoding ?? found.encoding ?? '';
  return (
    <div className="read-as">
      <Picker
        label="Cells are separated by"
        choices={choicesOf(
          delimiters,
          delimiter,
          delimiter === nothing ? 'nothing' : delimiterWords(delimiter),
        )}
        chosen={delimiter}
        onChoose={(id) => {
          if (id !== nothing)
            onGiven({ ...given, delimiter: id }, `cells separated by ${delimiterWords(id)}`);
        }}
      />
      <OtherSign
        label="or by"
        most={2}
        onSign={(sign) =>
          onGiven({ ...given, delimiter: sign }, `cells separated by ${delimiterWords(sign)}`)
        }
      />
      <Picker
        label="Around a cell may stand"
        choices={choicesOf(quotes, quote, quote === nothing ? 'nothing' : quote)}
        chosen={quote}
        onChoose={(id) => {
          if (id !== nothing) onGiven({ ...given, quotechar: id }, `${quotes[id] ?? id} around cells`);
        }}
      />
      <Picker
        label="Letters are written as"
        choices={choicesOf(encodings, encoding, encodingWords(encoding))}
        chosen={encoding}
        onChoose={(id) => onGiven({ ...given, encoding: id }, `letters written as ${encodingWords(id)}`)}
      />
    </div>
  );
}

/** Stands for "no such sign was found"; it can be seen and not be chosen again. */
const nothing = 'none';

function choicesOf(
  usual: Readonly<Record<string, string>>,
  chosen: string,
  words: string,
): readonly { readonly id: string; readonly label: string }[] {
  const choices = Object.entries(usual).map(([id, label]) => ({ id, label }));
  return Object.hasOwn(usual, chosen) ? choices : [{ id: chosen, label: words }, ...choices];
}
