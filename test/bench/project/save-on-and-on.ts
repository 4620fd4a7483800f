import { readFileSync } from 'node:fs';
import { saveProject } from '../../../electron/files/save-atomically.js';

/** A program to be killed: it saves these projects in turn to one place, over and over, and tells how often it has. */
const [, , path = '', ...projects] = process.argv;
const inTurn = projects.map((project) => new Uint8Array(readFileSync(project)));
for (let number = 0; ; number += 1) {
  const saved = await saveProject(path, inTurn[number % inTurn.length] ?? new Uint8Array());
  if (saved.ok) process.stdout.write(`${String(number)}\n`);
}
