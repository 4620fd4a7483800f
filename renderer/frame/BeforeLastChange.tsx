import { Notice } from '../widgets/Notice.js';

/** While new figures are worked out, the old ones stay and say so. */
export function BeforeLastChange({ isShown }: { isShown: boolean }) {
  if (!isShown) return null;
  return (
    <Notice tone="care">
      <p>What you see is from before your last change.</p>
    </Notice>
  );
}
