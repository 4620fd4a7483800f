import { type Attacked, attack } from '../../disclosure/attacker/attack.js';
import { tablesInWorkbook } from '../../disclosure/attacker/written-tables.js';
import { disclosureProfile } from '../../../shared/stats/disclosure-profiles.js';
import { searchFiles } from './search-files.js';
import { writtenScheme } from './report-of-scheme.js';

/**
 * How much an attacker recovers from the reports of small made-up schemes.
 * Usage: npx tsx test/bench/disclosure/main.ts [how many] [first seed] [profile]
 */
const [many = '20', first = '1', rule = 'default'] = process.argv.slice(2);
const profile = disclosureProfile(rule);
/** Files that go to people who may see the exports alone. */
const forTheKeepers = /quality|\.xlsx$/u;
const broken: (Attacked & { readonly seed: number })[] = [];
let [stars, ofSheets, exact, tables, withheld] = [0, 0, 0, 0, 0];
const found: string[] = [];

for (let seed = Number(first); seed < Number(first) + Number(many); seed += 1) {
  const { files, figures } = await writtenScheme(seed, { disclosure: rule, brief: true });
  const workbook = tablesInWorkbook(files.get('tables.xlsx') ?? new Uint8Array());
  const sheets = new TextDecoder().decode(files.get('report-feedback.html') ?? new Uint8Array());
  const tried = attack(workbook, figures, { profile, sheets });
  const passedOn = new Map([...files].filter(([path]) => !forTheKeepers.test(path)));
  found.push(...searchFiles(passedOn, { figures, profile }).found.map((one) => `${String(seed)}: ${one}`));
  tables += workbook.length;
  stars += tried.attacked.length;
  ofSheets += tried.attacked.filter(({ name }) => name.includes('|Registered practice|')).length;
  exact += tried.broken.filter(({ values }) => values.length < 2).length;
  withheld += figures.filter(
    ({ disclosed, status }) => disclosed === 'withheld' && status !== 'withheld',
  ).length;
  broken.push(...tried.broken.map((one) => ({ ...one, seed })));
}

console.log(`${many} reports from seed ${first}, rule ${rule}: ${String(tables)} tables read`);
console.log(
  `hidden small counts attacked: ${String(stars)}, of practices ${String(ofSheets)}; figures left out for safety: ${String(withheld)}`,
);
console.log(
  `left fewer than ${String(profile.leastValues)} values: ${String(broken.length)}; recovered: ${String(exact)}`,
);
console.log(`counts in the written files that are not rounded, or hidden: ${String(found.length)}`);
for (const one of found.slice(0, 20)) console.log(`  seed ${one}`);
for (const { seed, name, truth, values } of broken.slice(0, 20))
  console.log(`  seed ${String(seed)}: ${name} is ${String(truth)}, left ${values.join(' ')}`);
