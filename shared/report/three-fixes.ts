import type { ReportContext } from './report-context.js';
import { capital, inWords, sentence, several } from './words.js';

/** The three fields whose repair helps most questions, one fix a field. */
export function threeFixes({ fixes, verdicts }: ReportContext): readonly string[] {
  const seen = new Set<string>();
  const first = fixes.filter(({ fix }) => {
    const fresh = !seen.has(fix.field);
    seen.add(fix.field);
    return fresh;
  });
  const asked = new Set(verdicts.map(({ id }) => id));
  return first.slice(0, 3).map(({ fix, unlocks }) => {
    const helped = unlocks.filter((id) => asked.has(id));
    return `${sentence(capital(fix.what))} Helps ${several(helped.length, 'question')}: ${inWords(helped)}.`;
  });
}
