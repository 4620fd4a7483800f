import { type PersonalKind, personalPatterns, personalWords } from './personal-kinds.js';

/** A stretch of a text that can point at a person, in UTF-16 units from `from` to before `to`. */
export interface PersonalSpan {
  readonly kind: PersonalKind;
  readonly from: number;
  readonly to: number;
}

/**
 * Where a free text names a person or how to reach one, in the order of the text. Names are found
 * by what stands before them (a title, a relation), so that a bare first name is missed.
 */
export function personalSpans(text: string): readonly PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  let rest = text;
  for (const { kind, pattern, holds } of personalPatterns) {
    for (const match of rest.matchAll(pattern)) {
      if (holds !== undefined && !holds(match[0])) continue;
      spans.push({ kind, from: match.index, to: match.index + match[0].length });
    }
    rest = blanked(rest, spans);
  }
  return spans.sort((a, b) => a.from - b.from);
}

/** The kinds that a text holds, each once. */
export function personalKindsIn(text: string): readonly PersonalKind[] {
  return [...new Set(personalSpans(text).map(({ kind }) => kind))];
}

/** The text with everything found replaced by what it is: `ring [telephone number]`. */
export function maskPersonal(text: string): string {
  let masked = '';
  let done = 0;
  for (const { kind, from, to } of personalSpans(text)) {
    masked += `${text.slice(done, from)}[${personalWords[kind]}]`;
    done = to;
  }
  return masked + text.slice(done);
}

/** What was found is taken out, and places stay where they were. */
function blanked(text: string, spans: readonly PersonalSpan[]): string {
  let left = text;
  for (const { from, to } of spans)
    left = `${left.slice(0, from)}${'\u0000'.repeat(to - from)}${left.slice(to)}`;
  return left;
}
