import type { CodeList } from '../field.js';

/** What became of an appointment. An attempt to reach somebody is not an appointment missed. */
export const attended = {
  id: 'attended',
  label: 'Attended',
  certainty: 'verified',
  source:
    'NHS Data Model and Dictionary, 2026-05-19: ATTENDED OR DID NOT ATTEND CODE; 8 and spellings are ours',
  ambiguous: ['late', 'cancelled', 'canceled', 'rearranged', 'rescheduled', 'n', 'no', '1', 'x'],
  codes: [
    {
      code: '5',
      label: 'Attended on time',
      synonyms: [
        'attended',
        'seen',
        'yes',
        'y',
        'arrived',
        'complete',
        'completed',
        'attended on time',
        'att',
      ],
    },
    {
      code: '6',
      label: 'Arrived late but was seen',
      synonyms: ['late but seen', 'arrived late seen', 'attended late'],
    },
    {
      code: '7',
      label: 'Arrived late and could not be seen',
      synonyms: ['late not seen', 'arrived late not seen'],
    },
    {
      code: '2',
      label: 'Cancelled by or for the person',
      synonyms: [
        'cancelled by patient',
        'cancelled by client',
        'cna',
        'rearranged by client',
        'client cancelled',
        'patient cancelled',
        'could not attend',
      ],
    },
    {
      code: '3',
      label: 'Did not attend, no warning',
      synonyms: [
        'dna',
        'did not attend',
        'no show',
        'fta',
        'wnb',
        'was not brought',
        'failed to attend',
        'not attended',
        'missed',
      ],
    },
    {
      code: '4',
      label: 'Cancelled by the service',
      synonyms: [
        'cancelled by service',
        'worker sick',
        'cancelled by provider',
        'service cancelled',
        'staff sick',
        'cancelled by worker',
      ],
    },
    { code: '0', label: 'In the future', synonyms: ['future', 'booked', 'scheduled'] },
    {
      code: '8',
      label: 'Attempt to reach the person',
      synonyms: [
        'no answer',
        'voicemail',
        'left message',
        'attempt',
        'no reply',
        'left voicemail',
        'attempted contact',
        'unable to contact',
        'message left',
        'no response',
      ],
    },
  ],
} as const satisfies CodeList;

/** How a contact was made. */
export const medium = {
  id: 'medium',
  label: 'How',
  certainty: 'verified',
  source: 'NHS Data Model and Dictionary, 2026-05-19: CONSULTATION MECHANISM; spellings are ours',
  ambiguous: ['online', 'virtual', 'remote', 'message'],
  codes: [
    {
      code: '01',
      label: 'Face to face',
      synonyms: [
        'f2f',
        'ftf',
        'home visit',
        'clinic',
        'in person',
        'face to face',
        'face to face communication',
        'visit',
        'home',
      ],
    },
    {
      code: '02',
      label: 'Telephone',
      synonyms: [
        'phone',
        'tel',
        't c',
        'tc',
        'call',
        'telephone',
        'phone call',
        'telephone call',
        'telphone',
      ],
    },
    {
      code: '03',
      label: 'Video',
      synonyms: ['video', 'teams', 'zoom', 'accurx video', 'telemedicine', 'video call'],
    },
    { code: '04', label: 'Talk type', synonyms: ['talk type', 'typetalk'] },
    { code: '05', label: 'Email', synonyms: ['email', 'e mail'] },
    { code: '06', label: 'Text message', synonyms: ['text', 'sms', 'text message'] },
    { code: '07', label: 'Online triage', synonyms: ['on line triage', 'online triage'] },
    {
      code: '08',
      label: 'Instant messaging',
      synonyms: ['instant messaging', 'whatsapp', 'online instant messaging', 'chat'],
    },
    { code: '98', label: 'Other', synonyms: ['letter', 'other', 'post'] },
  ],
} as const satisfies CodeList;

/** A first or a later contact. */
export const contactType = {
  id: 'contact_type',
  label: 'First or later',
  certainty: 'verified',
  source: 'NHS Data Model and Dictionary, 2026-05-19: CONSULTATION TYPE',
  ambiguous: ['review'],
  codes: [
    {
      code: '01',
      label: 'Initial',
      synonyms: ['initial', 'first', 'new', 'assessment', 'initial assessment'],
    },
    { code: '02', label: 'Follow-up', synonyms: ['follow up', 'followup', 'fu', 'f u', 'subsequent'] },
  ],
} as const satisfies CodeList;
