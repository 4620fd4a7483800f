/** Boxes that are more than words beside a section: what they are called, and what belongs in them. */
const ownBoxes: Readonly<Record<string, { readonly label: string; readonly hint: string }>> = {
  scheme: { label: 'About the scheme', hint: 'What it does, with whom, since when.' },
  stories: { label: 'Stories', hint: 'Nobody should be known by them.' },
  limits: { label: 'Limits as you see them', hint: 'Printed beside the limits found in the data.' },
  recommendations: { label: 'Recommendations', hint: 'What should happen next.' },
  boundary: { label: 'Who is missing, as you see it', hint: 'Who is not here, and why.' },
  actions: { label: 'Who does what by when', hint: 'The plan.' },
};

/** What the box of a section asks for. */
export function boxWords(box: string, title: string): { readonly label: string; readonly hint: string } {
  const usual = {
    label: `In our words: ${title}`,
    hint: 'Printed at the end of the section, in a box marked as yours.',
  };
  return ownBoxes[box] ?? usual;
}
