import type { Figure } from '../../../shared/figures/figure.js';
import type { OutcomeOptions } from '../../../shared/project/outcome-options.js';
import {
  expectedSentence,
  lowStartSentence,
  manyAnswersSentence,
  modelSentences,
  unpairedSentence,
} from '../../../shared/report/outcome-words.js';
import type { InstrumentPart } from './instrument-parts.js';

interface Known {
  readonly figures: readonly Figure[];
  readonly options: OutcomeOptions;
}

/** What a reader has to know beside the numbers of one part. */
export function partSentences(
  code: string,
  part: InstrumentPart,
  { figures, options }: Known,
): readonly string[] {
  const of = (id: string): Figure | undefined => figures.find((figure) => figure.id === `${id}.${code}`);
  switch (part) {
    case 'change':
      return [unpairedSentence(of('B3.unpaired')), ...modelled(options)].filter((said) => said !== null);
    case 'low':
      return [lowStartSentence(code, of('B5.cut')), expectedSentence(code, options)];
    case 'lost':
      return [manyAnswersSentence];
    case 'bounds':
      return modelled(options);
    case 'flow':
      return ['Whoever still waits for a follow-up is neither lost nor kept.'];
  }
}

function modelled({ weighted, imputed }: OutcomeOptions): readonly string[] {
  const said = [
    ...(weighted ? [modelSentences.weighted] : []),
    ...(imputed === null ? [] : [modelSentences.imputed]),
  ];
  return said.length === 0 ? [] : [...said, modelSentences.both];
}
