import { at, stream } from '../../random.js';
import { needPairs } from '../../truth/pathway.js';
import { cell, changed, mark, withCell } from '../cell.js';
import type { WorkbookLine } from './lines.js';

/** Sixteen ways to write each of nine needs. */
const phrases: Readonly<Record<string, readonly string[]>> = {
  N01: [
    'lonely',
    'Lonely',
    'loneliness',
    'Lonliness',
    'social isolation',
    'Isolated',
    'isolation',
    'ISOLATION',
    'Socially isolated',
    'no friends',
    'befriending',
    'Befriending pls',
    'needs company',
    'Wants social contact',
    'socialisation',
    'Lives alone - lonely',
  ],
  N02: [
    'low mood',
    'Low Mood',
    'anxiety',
    'Anxious',
    'anxiety and depression',
    'depression',
    'Depressed',
    'stress',
    'MH',
    'mental health',
    'Mental Health Support',
    'emotional support',
    'low confidence',
    'self esteem',
    'panic attacks',
    'Anx / dep',
  ],
  N03: [
    'bereavement',
    'Bereavment',
    'Bereaved',
    'grief',
    'Grieving',
    'loss of spouse',
    'Loss of husband',
    'loss of wife',
    'Bereavement support',
    'lost mum recently',
    'Wife died',
    'bereavement - recent',
    'bereaved 2022',
    'grief counselling?',
    'Loss',
    'recently widowed',
  ],
  N04: [
    'benefits',
    'Benefits advice',
    'benefit check',
    'PIP',
    'PIP form',
    'debt',
    'Debts',
    'money worries',
    'Finance',
    'financial',
    'UC',
    'universal credit',
    'attendance allowance',
    'Blue badge',
    'cost of living',
    'Finances/forms',
  ],
  N07: [
    'housing',
    'Housing issues',
    'damp',
    'Damp & mould',
    'repairs',
    'eviction',
    'Eviction notice',
    'rehousing',
    'overcrowding',
    'neighbour dispute',
    'needs to move',
    'Housing - urgent',
    'HOUSING',
    'landlord problems',
    'housing advice',
    'Unsuitable housing',
  ],
  N10: [
    'exercise',
    'Exercise referral',
    'get fit',
    'physical activity',
    'Phys activity',
    'gym',
    'walking',
    'Walking group',
    'falls class',
    'more active',
    'wants to swim',
    'fitness',
    'inactive',
    'Exercise class',
    'keep fit',
    'PA',
  ],
  N13: [
    'LTC',
    'diabetes',
    'Diabetes T2',
    'COPD',
    'chronic pain',
    'Chronic Pain',
    'fatigue',
    'long covid',
    'Long Covid',
    'sleep',
    'managing condition',
    'long term condition',
    'fibromyalgia',
    'pain management',
    'arthritis',
    'Living with LTC',
  ],
  N14: [
    'carer',
    'Carer',
    'carer support',
    'Carer stress',
    'caring for husband',
    'cares for mum',
    'carers assessment',
    'respite',
    'Respite needed',
    'carer breakdown?',
    'unpaid carer',
    'young carer',
    'caring role',
    'carer strain',
    'Carers group',
    'looks after wife',
  ],
  N15: [
    'help at home',
    'shopping',
    'cleaning',
    'Cleaner needed',
    'equipment',
    'adaptations',
    'handyperson',
    'mobility',
    'Mobility aids',
    'falls',
    'Falls risk',
    'pendant',
    'pendant alarm',
    'practical help',
    'Help w shopping',
    'gardening help',
  ],
};

const short: Readonly<Record<string, string>> = {
  N01: 'isolation',
  N02: 'low mood',
  N03: 'bereavement',
  N04: 'debt',
  N07: 'housing',
  N10: 'exercise',
  N13: 'chronic pain',
  N14: 'carer',
  N15: 'shopping',
};

/** How many different texts the column holds in the end. */
export const distinctReasons = 212;

const joins = ['/', ' & ', '; ', ' and ', ' / '] as const;
const extraJoin = ' + ';

/** Ways to write two needs in one cell: five for each pair, one more for the first three pairs. */
function combined(main: string, second: string): readonly string[] {
  const index = needPairs.findIndex(([a, b]) => a === main && b === second);
  return [...joins, ...(index < 3 ? [extraJoin] : [])].map(
    (join) => `${short[main] ?? ''}${join}${short[second] ?? ''}`,
  );
}

/** Free text instead of a list; two needs in one cell for most who have two. */
export function writeReasons(lines: readonly WorkbookLine[]): readonly WorkbookLine[] {
  const random = stream('reasons');
  const used = new Map<string, number>();
  const inTurn = (key: string, list: readonly string[]) => {
    const turn = used.get(key) ?? 0;
    used.set(key, turn + 1);
    return at(list, turn % list.length);
  };
  return lines.map((line) => {
    const [main, second] = line.referral.needs;
    if (main === undefined) return line;
    const reason = line.cells['Reason for referral'];
    if (second !== undefined && random.chance(0.7)) {
      const text = inTurn(`${main}${second}`, combined(main, second));
      const both = changed(
        { ...reason, clean: `${main};${second}` },
        { shown: text },
        mark('reason_several'),
      );
      return withCell(withCell(line, 'Reason for referral', both), '2nd reason', cell(''));
    }
    const text = inTurn(main, phrases[main] ?? []);
    return withCell(line, 'Reason for referral', changed(reason, { shown: text }, mark('reason_free_text')));
  });
}
