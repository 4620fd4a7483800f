import type { CodeList } from '../field.js';

/** When a measure was completed. `t1` is the start in some tools and the end in others. */
export const timepoint = {
  id: 'timepoint',
  label: 'Time point',
  certainty: 'ours',
  source: 'Our own',
  ambiguous: ['t1', 'during', 'tracker', 'second', '2'],
  codes: [
    {
      code: 'baseline',
      label: 'At the start',
      synonyms: [
        'baseline',
        'pre',
        'initial',
        'first',
        'start',
        'before',
        't0',
        'entry',
        'assessment',
        'intake',
        'initial assessment',
        'at start',
        '1st',
        'base line',
        'base',
      ],
    },
    {
      code: 'interim',
      label: 'In between',
      synonyms: ['interim', 'mid', 'review', '6 week', 'mid point', 'midpoint', '6 weeks', 'halfway'],
    },
    {
      code: 'closure',
      label: 'At closure',
      synonyms: [
        'closure',
        'post',
        'exit',
        'end',
        'final',
        'discharge',
        't2',
        'last',
        'at end',
        'closing',
        'endpoint',
      ],
    },
    {
      code: 'followup',
      label: 'Follow-up',
      synonyms: [
        'followup',
        'follow up',
        '3m',
        '6 month',
        '12m',
        'after',
        '3 month',
        '3 months',
        '6 months',
        '12 months',
        '6m',
        '3 month follow up',
        '6 month follow up',
        'fu',
        'f u',
      ],
    },
  ],
} as const satisfies CodeList;

/** How a measure was completed. */
export const measureMode = {
  id: 'measure_mode',
  label: 'How completed',
  certainty: 'ours',
  source: 'Our own',
  ambiguous: ['self', 'worker', 'assisted'],
  codes: [
    {
      code: 'self_paper',
      label: 'By the person, on paper',
      synonyms: ['self paper', 'paper', 'self completed paper', 'on paper'],
    },
    {
      code: 'self_online',
      label: 'By the person, online',
      synonyms: ['self online', 'online', 'web', 'self completed online'],
    },
    {
      code: 'worker_read',
      label: 'Read aloud by a worker',
      synonyms: ['worker read', 'read aloud', 'face to face', 'with worker', 'interview'],
    },
    { code: 'telephone', label: 'By telephone', synonyms: ['telephone', 'phone', 'by phone', 'tel'] },
    { code: 'proxy', label: 'By somebody else', synonyms: ['proxy', 'carer completed', 'by carer'] },
  ],
} as const satisfies CodeList;
