/** Four spellings of a service: its own, all small letters, shortened words, and a slip of the fingers. */
export function spellings(name: string): readonly [string, string, string, string] {
  return [name, name.toLowerCase(), shortened(name), slipped(name)];
}

const short: readonly (readonly [RegExp, string])[] = [
  [/Wrekindale/, "W'dale"],
  [/Centre/, 'Ctr'],
  [/Group/, 'Grp'],
  [/Community/, 'Comm.'],
  [/ & /, ' and '],
  [/Adult Social Care/, 'ASC'],
];

function shortened(name: string): string {
  const made = short.reduce((text, [long, brief]) => text.replace(long, brief), name);
  return made === name ? name.replaceAll(' ', '') : made;
}

/** The letters in the middle of the longest word change places. */
function slipped(name: string): string {
  const longest = name.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
  const middle = Math.floor(longest.length / 2);
  const [one, two] = [longest.charAt(middle - 1), longest.charAt(middle)];
  const made = longest.slice(0, middle - 1) + two + one + longest.slice(middle + 1);
  const doubled = longest.slice(0, middle) + one + longest.slice(middle);
  return name.replace(longest, made === longest ? doubled : made);
}
