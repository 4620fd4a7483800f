const heard: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^rh/, 'r'],
  [/^ps/, 's'],
  [/ph/g, 'f'],
  [/sch|sh|tch|ch/g, 'x'],
  [/gh(?=t|$)/g, ''],
  [/gh/g, 'g'],
  [/ck|cq|qu|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/dg(?=[eiy])/g, 'g'],
  [/j/g, 'g'],
  [/z/g, 's'],
  [/v/g, 'w'],
  [/mc|mac/g, 'mk'],
  [/h/g, ''],
];

const known = new Map<string, string>();

/**
 * How a name sounds, roughly: consonants in order without doubles, a vowel in front kept as `a`. Made for
 * bringing names together, not for judging them.
 */
export function soundOf(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  let sound = name;
  for (const [from, to] of heard) sound = sound.replace(from, to);
  const first = /^[aeiouyw]/.test(sound) ? 'a' : sound.slice(0, 1);
  const rest = sound.slice(1).replace(/[aeiouyw]+/g, '');
  sound = `${first}${rest}`.replace(/(.)\1+/g, '$1').slice(0, 5);
  if (known.size > 200_000) known.clear();
  known.set(name, sound);
  return sound;
}
