import { attack } from '../../disclosure/attacker/attack.js';
import { tablesInWorkbook } from '../../disclosure/attacker/written-tables.js';
import { randomReports } from '../../disclosure/written-reports.js';
import { disclosureProfile } from '../../../shared/stats/disclosure-profiles.js';

/**
 * How much an attacker recovers from the written workbook of reports of made-up people.
 * Usage: npx tsx test/bench/disclosure/random-reports.ts [how many] [first seed] [profile]
 */
const [many = '60', first = '1', rule = 'default'] = process.argv.slice(2);
const profile = disclosureProfile(rule);
let [tables, attacked, broken, exact, withheld, figures] = [0, 0, 0, 0, 0, 0];

for (let seed = Number(first); seed < Number(first) + Number(many); seed += 1) {
  const written = randomReports(seed, profile);
  const workbook = tablesInWorkbook(written.workbook);
  const found = attack(workbook, written.figures, { profile });
  tables += workbook.length;
  figures += written.figures.length;
  attacked += found.attacked.length;
  broken += found.broken.length;
  exact += found.broken.filter(({ values }) => values.length < 2).length;
  withheld += written.figures.filter(({ disclosed }) => disclosed === 'withheld').length;
  for (const { name, truth, values } of found.broken)
    console.log(`  seed ${String(seed)}: ${name} is ${String(truth)}, left ${values.join(' ')}`);
}

console.log(`${many} reports from seed ${first}, rule ${rule}: ${String(tables)} tables read`);
console.log(
  `${String(figures)} figures, ${String(withheld)} of them left out; ${String(attacked)} small counts attacked`,
);
console.log(
  `left fewer than ${String(profile.leastValues)} values: ${String(broken)}; recovered: ${String(exact)}`,
);
