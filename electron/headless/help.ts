import { figureCatalogue } from '../../shared/figures/catalogue.js';
import { questions } from '../../shared/questions/questions.js';
import { emptyProject } from '../../shared/project/project.js';
import { type RuleChoices, catalogueFor } from '../../shared/rules/catalogue.js';
import { kahnText } from '../../shared/rules/kahn.js';

const usage = `soundings: messy exports in, honest reports out. Nothing leaves this machine.

  soundings read    FILE... --out DIR [--given PARAMS.json]
  soundings audit   FILE... --out DIR [options]
  soundings run     FILE... --out DIR [options]
  soundings answers SHEET... --project FILE.soundings
  soundings compare BEFORE.soundings AFTER.soundings --out DIR
  soundings --help [rules|figures|questions] [--project FILE.soundings]
  soundings --version

read finds out what each file is and writes its tables as plain text.
audit also profiles, maps, applies the rules and says what the data can answer.
run does everything, to the three reports.
answers reads returned query sheets back into the project that asked, as steps, and says what could not be used.
compare lays two saved projects side by side: what differs in the making, and in the results as printed.

FILE is a file, an archive (.zip, .gz), a folder (the files in it) or a pattern within a folder (exports/*.csv).
In a pattern * stands for any letters of a name, and ? for one. With a project that holds its exports, no FILE is needed.

Options
  --given PARAMS.json        for one delimited file: no detection, these parameters
  --project FILE.soundings   use the decisions saved in a project
  --passphrase-file FILE     open a project with the passphrase in the first line of this file
  --profile FILE             match tables of a known layout as this source profile says; may be given again
  --reference FILE...        lookups and populations (postcode to LSOA, LSOA to IMD, population, list sizes)
  --period FROM..TO          count referrals of these dates only, such as 2023-04-01..2024-03-31
  --today DATE               the day up to which the data are complete; otherwise taken from the data
  --decide safe|suggested|none   how far to clean without being asked (safe)
  --disclosure PROFILE|none  how small numbers are printed (default: 1–7 suppressed, the rest to the nearest 5);
                             with --project also the name of a rule made there
  --replace                  overwrite DIR where it is not empty
  --refuse-close             run with --project: write nothing where an earlier export could be subtracted from this one
  --quiet                    no progress

Exit status: 0 done, 1 wrong call, 2 a file could not be read (the others are done), 3 a fault of the program.
With --refuse-close also 4: nothing was written, since an earlier export is too close to this one.
`;

/** The help text, or the list asked for; undefined where there is no such topic. The rules are those of a project, its own among them. */
export function helpText(topic: string | undefined, project: RuleChoices = emptyProject): string | undefined {
  switch (topic) {
    case undefined:
      return usage;
    case 'rules':
      return catalogueFor(project)
        .map(
          (rule) =>
            `${rule.id}\t${rule.severity}\t${rule.dimension}\t${rule.says}\t${kahnText(rule.kahn)}${offWords(rule.off)}\n`,
        )
        .join('');
    case 'figures':
      return figureCatalogue.map((figure) => `${figure.id}\t${figure.unit}\t${figure.definition}\n`).join('');
    case 'questions':
      return questions.map((question) => `${question.id}\t${question.question}\n`).join('');
    default:
      return undefined;
  }
}

function offWords(why: string | null): string {
  return why === null ? '' : `\tswitched off: ${why}`;
}
