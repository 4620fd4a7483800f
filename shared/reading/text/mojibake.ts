const traces = /Ã[\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00BF™œ“”˜¦¢\u009D]|Â[£°½·\u00A0©®]|ï»¿/;
const trace = new RegExp(traces.source, 'g');

/** How many places read like UTF-8 that was taken for Windows-1252 and saved again: `donâ€™t`, `JosÃ©`. */
export function mojibakeCount(text: string): number {
  if (!/[Ãâï]|Â[£°½·\u00A0©®]/.test(text)) return 0;
  let count = 0;
  for (const _ of text.matchAll(trace)) count += 1;
  return count;
}
