import type { FigureStatus } from '../../shared/figures/figure.js';
import type { VerdictWord } from '../../shared/questions/verdict.js';
import type { Severity } from '../../shared/rules/issue.js';
import type { Tone } from '../widgets/Status.js';

interface Said {
  readonly tone: Tone;
  readonly word: string;
}

export const verdictWords: Readonly<Record<VerdictWord, Said>> = {
  supported: { tone: 'good', word: 'yes' },
  with_limits: { tone: 'care', word: 'partly' },
  not_possible: { tone: 'stop', word: 'not yet' },
};

export const statusWords: Readonly<Record<FigureStatus, Said>> = {
  sound: { tone: 'good', word: 'sound' },
  care: { tone: 'care', word: 'with care' },
  withheld: { tone: 'stop', word: 'withheld' },
};

export const severityWords: Readonly<Record<Severity, Said>> = {
  error: { tone: 'stop', word: 'error' },
  warning: { tone: 'care', word: 'warning' },
  info: { tone: 'quiet', word: 'for information' },
};
