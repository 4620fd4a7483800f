/** Words that hands get wrong, as seen in exports, and what they mean. Only listed ones are mended. */
const rightWords: ReadonlyMap<string, string> = new Map([
  ['accomodation', 'accommodation'],
  ['anxity', 'anxiety'],
  ['asain', 'asian'],
  ['bangledeshi', 'bangladeshi'],
  ['beareavement', 'bereavement'],
  ['befreinding', 'befriending'],
  ['benifits', 'benefits'],
  ['bereavment', 'bereavement'],
  ['berevement', 'bereavement'],
  ['birtish', 'british'],
  ['brittish', 'british'],
  ['caribean', 'caribbean'],
  ['carribbean', 'caribbean'],
  ['carribean', 'caribbean'],
  ['chineese', 'chinese'],
  ['depresion', 'depression'],
  ['excercise', 'exercise'],
  ['exersise', 'exercise'],
  ['finacial', 'financial'],
  ['foodbanks', 'foodbank'],
  ['isloation', 'isolation'],
  ['isolaton', 'isolation'],
  ['lonelyness', 'loneliness'],
  ['lonliness', 'loneliness'],
  ['loneliess', 'loneliness'],
  ['pakastani', 'pakistani'],
  ['retierd', 'retired'],
  ['retried', 'retired'],
  ['surgary', 'surgery'],
  ['transportation', 'transport'],
  ['weigth', 'weight'],
]);

/** The words with listed misspellings mended, or null where there is nothing to mend. */
export function mendWords(words: string): string | null {
  const mended = words
    .split(' ')
    .map((word) => rightWords.get(word) ?? word)
    .join(' ');
  return mended === words ? null : mended;
}
