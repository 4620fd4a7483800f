import type { Snapshot } from '../../../shared/ipc/desk.js';
import { type SchemeCard, type SchemeText, schemeTexts } from '../../../shared/project/scheme-card.js';
import { WordsBox } from '../../widgets/WordsBox.js';
import { Eligibility } from './Eligibility.js';

interface Props {
  snapshot: Snapshot;
  scheme: SchemeCard;
  onScheme: (scheme: SchemeCard, says: string) => void;
}

const texts = Object.entries(schemeTexts) as readonly [SchemeText, string][];

/** The scheme card: who may be referred, who decided, and on what footing data are used. */
export function SchemeForm({ snapshot, scheme, onScheme }: Props) {
  const written = texts.filter(([part]) => scheme.texts[part].trim() !== '').length;
  const setText = (part: SchemeText, text: string): void =>
    onScheme(
      { ...scheme, texts: { ...scheme.texts, [part]: text } },
      `the scheme card: ${schemeTexts[part].toLowerCase()}`,
    );
  return (
    <details className="card notes scheme-card">
      <summary>
        Say who the scheme is for{' '}
        <span className="soft">
          ({written} of {texts.length} written)
        </span>
      </summary>
      <p className="soft">Printed as you write it. What you leave empty is printed as not recorded.</p>
      {texts.map(([part, label]) => (
        <WordsBox key={part} label={label} text={scheme.texts[part]} onText={(text) => setText(part, text)} />
      ))}
      <Eligibility snapshot={snapshot} scheme={scheme} onScheme={onScheme} />
    </details>
  );
}
