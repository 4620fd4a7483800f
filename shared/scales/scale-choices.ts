import { instruments } from '../dataset/instruments.js';
import type { ScaleAnswer, ScaleChoice, ScaleFinding } from './scale-question.js';

/** The answers to a doubt, each with what it does; the likeliest first. */
export function scaleChoices(finding: ScaleFinding): readonly ScaleChoice[] {
  const { rows, of } = finding;
  const choice = (answer: ScaleAnswer, does: string, changed: number): ScaleChoice => ({
    answer,
    does,
    rows: changed,
  });
  const asEntered = choice('as_entered', 'They stay as they are and count as they are.', 0);
  const leaveOut = choice('leave_out', 'They are not used in any figure.', of);
  switch (finding.doubt) {
    case 'direction':
      return [choice('turned', turnedWords(finding, 'All of them are'), of), asEntered, leaveOut];
    case 'part':
      return [
        choice('turned_part', turnedWords(finding, `Those in ${partWords(finding)} are`), rows),
        choice('turned', turnedWords(finding, 'All of them are'), of),
        asEntered,
        leaveOut,
      ];
    case 'from_0':
      return [
        choice('from_0', 'Each answer counts one more, so that totals run from 3 to 9.', of),
        asEntered,
        leaveOut,
      ];
    case 'level':
      return [{ ...leaveOut, does: 'They are levels, not scores, and are not used as scores.' }, asEntered];
    case 'quintile':
      return [
        choice('quintile', 'They are fifths: they count as fifths, and no decile is made of them.', of),
        choice('as_entered', 'They are deciles and stay as they are.', 0),
        leaveOut,
      ];
    case 'rank':
      return [
        choice(
          'rank_2019',
          'They are ranks of the 32,844 areas of the 2019 index; each becomes its decile.',
          of,
        ),
        choice(
          'rank_2025',
          'They are ranks of the 33,755 areas of the 2025 index; each becomes its decile.',
          of,
        ),
        leaveOut,
      ];
  }
}

/** The rows in doubt, in words. */
export function partWords({ part }: ScaleFinding): string {
  return part === null ? 'all rows' : `rows ${String(part[0])} to ${String(part[1])}`;
}

function turnedWords({ instrument }: ScaleFinding, which: string): string {
  return `${which} turned round: ${String(endsSum(instrument))} minus the number as entered.`;
}

/** The lowest and the highest number of a scale added up: from this a turned number is taken away. */
export function endsSum(instrument: string): number {
  if (instrument === 'imd_decile') return 11;
  const range = instruments[instrument]?.range;
  if (range === undefined) throw new Error('a scale in doubt is no instrument');
  return range[0] + range[1];
}
