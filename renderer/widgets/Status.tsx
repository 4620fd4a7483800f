import { Check, CircleSlash, Minus, TriangleAlert } from 'lucide-react';

export type Tone = 'good' | 'care' | 'stop' | 'quiet';

const shapes = { good: Check, care: TriangleAlert, stop: CircleSlash, quiet: Minus } as const;

interface Props {
  tone: Tone;
  word: string;
}

/** A word and a shape; the colour only repeats them. */
export function Status({ tone, word }: Props) {
  const Shape = shapes[tone];
  return (
    <span className={`status ${tone}`}>
      <Shape aria-hidden />
      {word}
    </span>
  );
}
