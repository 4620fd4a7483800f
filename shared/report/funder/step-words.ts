/** The steps of the pathway, in order, as figures name them. */
export const pathwaySteps = ['reached', 'engaged', 'supported', 'completed', 'followed_up'] as const;

/** What each step is called in print. */
export const stepLabels: Readonly<Record<string, string>> = {
  reached: 'Reached',
  engaged: 'Engaged',
  supported: 'Supported',
  completed: 'Completed',
  followed_up: 'Followed up',
};

const meanings: Readonly<Record<string, string>> = {
  reached: 'Reached: any two-way contact.',
  engaged: 'Engaged: at least one attended appointment.',
  supported: 'Supported: a connection or a plan.',
  completed: 'Completed: closed as planned.',
  followed_up: 'Followed up: an outcome measured twice, within the follow-up window.',
};

/** What the steps that are shown mean, a sentence each. */
export function stepMeanings(steps: readonly string[]): string {
  return steps.flatMap((step) => meanings[step] ?? []).join(' ');
}
