import type { FigureKind } from '../figure-kind.js';
import { changedOfDue, difference, pairs, shareOfDue } from './outcome-shapes.js';

/** B6 and B7: who is missing, and what would be true of everybody due a follow-up. */
export const attritionKinds = {
  'B6.score.<instrument>': pairs(
    'Baseline score, followed up against lost',
    'Standardised difference of the baseline score: people followed up minus people lost.',
    difference,
  ),
  'B6.age.<instrument>': pairs(
    'Age, followed up against lost',
    'Standardised difference of age at referral: people followed up minus people lost.',
    difference,
  ),
  'B6.female.<instrument>': pairs(
    'Women, followed up against lost',
    'Standardised difference of the share of women among women and men: people followed up minus people lost.',
    difference,
  ),
  'B6.core20.<instrument>': pairs(
    'Most deprived fifth, followed up against lost',
    'Standardised difference of the share living in the most deprived fifth: people followed up minus people lost.',
    difference,
  ),
  'B6.ethnic_group.<instrument>': pairs(
    'Ethnic groups, followed up against lost',
    'Standardised difference over all ethnic groups (Yang and Dalton 2012), never below 0.',
    difference,
  ),
  'B6.scheme.<instrument>': pairs(
    'Sites, followed up against lost',
    'Standardised difference over all schemes or sites (Yang and Dalton 2012), never below 0.',
    difference,
  ),
  'B6.source_group.<instrument>': pairs(
    'Kinds of referrer, followed up against lost',
    'Standardised difference over all kinds of referrer (Yang and Dalton 2012), never below 0.',
    difference,
  ),
  'B6.need.<instrument>': pairs(
    'Main needs, followed up against lost',
    'Standardised difference over all main needs (Yang and Dalton 2012), never below 0.',
    difference,
  ),
  'B6.no_age.<instrument>': pairs(
    'Age not recorded, followed up against lost',
    'Standardised difference of the share without an age: people followed up minus people lost.',
    difference,
  ),
  'B6.no_gender.<instrument>': pairs(
    'Gender not recorded, followed up against lost',
    'Standardised difference of the share without a gender: people followed up minus people lost.',
    difference,
  ),
  'B6.no_ethnic_group.<instrument>': pairs(
    'Ethnic group not recorded, followed up against lost',
    'Standardised difference of the share without an ethnic group: people followed up minus people lost.',
    difference,
  ),
  'B6.no_imd.<instrument>': pairs(
    'Deprivation not recorded, followed up against lost',
    'Standardised difference of the share without a deprivation decile: people followed up minus people lost.',
    difference,
  ),
  'B7.no_change.<instrument>': pairs(
    'Mean change if the lost did not change',
    'Sum of all changes divided by everyone due a follow-up, as if the people lost had not changed.',
    changedOfDue,
  ),
  'B7.quarter_fall.<instrument>': pairs(
    'Mean change if the lost got a little worse',
    'The same as if the people lost had got worse by a quarter of the standard deviation at baseline.',
    changedOfDue,
  ),
  'B7.tipping.<instrument>': pairs(
    'Change of the lost that leaves nothing',
    'Mean change of the people lost at which the mean change of everyone due a follow-up is nought.',
    changedOfDue,
  ),
  'B7.scale_worst.<instrument>': pairs(
    'Mean change, if all of the lost ended at the worst score',
    'The least that the mean change of everyone due a follow-up can be on this scale.',
    changedOfDue,
  ),
  'B7.scale_best.<instrument>': pairs(
    'Mean change, if all of the lost ended at the best score',
    'The most that the mean change of everyone due a follow-up can be on this scale.',
    changedOfDue,
  ),
  'B7.worst.<instrument>': pairs(
    'Improved, if none of the lost did',
    'People who improved, out of everyone due a follow-up, as if nobody lost had improved.',
    shareOfDue,
  ),
  'B7.best.<instrument>': pairs(
    'Improved, if all of the lost did',
    'People who improved and everyone lost, out of everyone due a follow-up.',
    shareOfDue,
  ),
} as const satisfies Record<string, Omit<FigureKind, 'id'>>;
