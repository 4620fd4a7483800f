/** Made-up services of the area, by type of support. */
const services: Readonly<Record<string, readonly string[]>> = {
  S01: ['Wrekindale Befrienders', 'Marbrook Lunch Club', 'The Kettle Café', 'Hexley Good Neighbours'],
  S02: ['Listening Room Wrekindale', 'Lantern Counselling'],
  S04: ['Stepping Stones Bereavement Group'],
  S05: ['Wrekindale Advice Centre', 'Pennock Debt Desk'],
  S06: ['Warm Homes Wrekindale'],
  S07: ['Tallowmere Food Pantry', 'St Osyth Food Bank'],
  S08: ['Millrace Housing Options'],
  S09: ['Back on Track Skills', 'Volunteer Wrekindale'],
  S10: ['Steady Steps Falls Class', 'Wrekindale Walks', 'Tallowmere Leisure Referral'],
  S11: ['Healthy Plates'],
  S13: ['Living Well Peer Group', 'Breathe Easy Pennock'],
  S14: ['Wrekindale Carers Hub'],
  S15: ['Handy Help Hexley', 'Council Equipment Store'],
  S16: ['Vale Community Transport'],
  S17: ['Family Tree Centre'],
  S20: ['Tablet & Tea'],
  S21: ['Make Do Arts', 'Singing for Lungs'],
  S22: ['Green Fingers Allotment', 'Wrekin Wood Rangers'],
  S23: ['Marbrook Library Hour'],
  S25: ['Adult Social Care Front Door'],
  S97: ['Wrekindale Community Fund'],
};

const supportOf: Readonly<Record<string, readonly string[]>> = {
  N01: ['S01', 'S01', 'S21', 'S22'],
  N02: ['S02', 'S21', 'S22'],
  N03: ['S04', 'S02'],
  N04: ['S05'],
  N05: ['S06'],
  N06: ['S07'],
  N07: ['S08', 'S05'],
  N09: ['S09'],
  N10: ['S10'],
  N11: ['S11', 'S10'],
  N13: ['S13', 'S10'],
  N14: ['S14'],
  N15: ['S15', 'S25'],
  N16: ['S16'],
  N17: ['S17'],
  N20: ['S20'],
  N21: ['S21', 'S22', 'S23'],
};

/** The types of support that answer a need. */
export function supportFor(need: string): readonly string[] {
  return supportOf[need] ?? ['S97', 'S23'];
}

/** Who offers a type of support. */
export function providersOf(supportType: string): readonly string[] {
  const found = services[supportType];
  if (!found) throw new Error(`no service offers ${supportType}`);
  return found;
}
