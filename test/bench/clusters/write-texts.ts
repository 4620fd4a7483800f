import { randomTexts } from './random-texts.js';

/** `tsx test/bench/clusters/write-texts.ts seed count`: the random texts as JSON, for `keys.py`. */
const [seed = 1, count = 1000] = process.argv.slice(2).map(Number);
process.stdout.write(JSON.stringify(randomTexts(seed, count)));
