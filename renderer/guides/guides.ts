/** The guides, by the name of their file, and for whom each is. */
export const guides = {
  'charity-officer': 'For a charity officer',
  'board-analyst': 'For a board’s analyst',
  evaluator: 'For an evaluator',
} as const satisfies Record<string, string>;

export type GuideId = keyof typeof guides;

export const guideIds = Object.keys(guides).filter((id): id is GuideId => Object.hasOwn(guides, id));
