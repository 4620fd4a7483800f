import type { CodeList } from '../field.js';

/** Kinds of support that people are connected to. */
export const supportType = {
  id: 'support_type',
  label: 'Kind of support',
  certainty: 'ours',
  source: 'Our own',
  ambiguous: ['group', 'support', 'support group', 'advice', 'course', 'health', 'wellbeing'],
  codes: [
    {
      code: 'S01',
      label: 'Befriending or social group',
      synonyms: [
        'befriending',
        'social group',
        'social activity',
        'coffee morning',
        'lunch club',
        'befriender',
        'social club',
        'friendship group',
      ],
    },
    {
      code: 'S02',
      label: 'Counselling or emotional support',
      synonyms: [
        'counselling',
        'emotional support',
        'listening service',
        'counseling',
        'mental health support',
        'peer support',
      ],
    },
    {
      code: 'S03',
      label: 'Talking therapies (NHS)',
      synonyms: ['talking therapies', 'iapt', 'nhs talking therapies', 'cbt'],
    },
    {
      code: 'S04',
      label: 'Bereavement service',
      synonyms: ['bereavement', 'bereavement support', 'bereavement group', 'bereavement service'],
    },
    {
      code: 'S05',
      label: 'Welfare rights, debt or benefits advice',
      synonyms: [
        'welfare rights',
        'debt advice',
        'benefits advice',
        'citizens advice',
        'cab',
        'money advice',
        'debt',
        'benefits',
        'welfare advice',
      ],
    },
    {
      code: 'S06',
      label: 'Energy advice',
      synonyms: ['energy advice', 'energy', 'warm home', 'fuel support', 'warm homes'],
    },
    {
      code: 'S07',
      label: 'Food provision',
      synonyms: ['food bank', 'foodbank', 'food parcel', 'food pantry', 'food', 'community fridge'],
    },
    {
      code: 'S08',
      label: 'Housing service',
      synonyms: ['housing', 'housing advice', 'housing support', 'housing service'],
    },
    {
      code: 'S09',
      label: 'Employment, skills, volunteering',
      synonyms: [
        'employment',
        'employment support',
        'volunteering',
        'job club',
        'skills',
        'training',
        'esol',
      ],
    },
    {
      code: 'S10',
      label: 'Physical activity',
      synonyms: [
        'physical activity',
        'exercise',
        'gym',
        'walking group',
        'exercise class',
        'exercise on referral',
        'swimming',
        'falls class',
        'yoga',
        'walk',
      ],
    },
    {
      code: 'S11',
      label: 'Healthy weight or diet',
      synonyms: ['weight management', 'slimming', 'healthy eating', 'diet'],
    },
    {
      code: 'S12',
      label: 'Drug, alcohol, smoking service',
      synonyms: [
        'stop smoking',
        'drug and alcohol',
        'alcohol service',
        'smoking cessation',
        'substance misuse',
        'drug and alcohol service',
      ],
    },
    {
      code: 'S13',
      label: 'Condition self-management or peer group',
      synonyms: ['self management', 'peer group', 'condition group', 'expert patient', 'pain management'],
    },
    {
      code: 'S14',
      label: 'Carer service',
      synonyms: [
        'carers service',
        'carer support',
        'carers centre',
        'carers support',
        'respite',
        'carers group',
      ],
    },
    {
      code: 'S15',
      label: 'Home help, equipment, adaptations',
      synonyms: [
        'home help',
        'equipment',
        'adaptations',
        'handyperson',
        'aids and adaptations',
        'shopping',
        'cleaning',
      ],
    },
    { code: 'S16', label: 'Transport scheme', synonyms: ['transport', 'community transport', 'car scheme'] },
    {
      code: 'S17',
      label: 'Family or parenting support',
      synonyms: ['family support', 'parenting', 'family hub', 'childrens centre', 'relationship support'],
    },
    {
      code: 'S18',
      label: 'Domestic abuse service',
      synonyms: ['domestic abuse', 'domestic violence', 'da service'],
    },
    {
      code: 'S19',
      label: 'Legal or immigration advice',
      synonyms: ['legal advice', 'immigration advice', 'legal', 'immigration'],
    },
    {
      code: 'S20',
      label: 'Digital skills',
      synonyms: ['digital', 'digital skills', 'it skills', 'computer class', 'digital inclusion'],
    },
    {
      code: 'S21',
      label: 'Arts or culture',
      synonyms: [
        'arts',
        'art',
        'art group',
        'craft',
        'crafts',
        'singing',
        'choir',
        'music',
        'arts and crafts',
      ],
    },
    {
      code: 'S22',
      label: 'Nature, gardening or green',
      synonyms: ['gardening', 'nature', 'green', 'allotment', 'green social prescribing'],
    },
    {
      code: 'S23',
      label: 'Library, heritage or learning',
      synonyms: ['library', 'heritage', 'museum', 'learning', 'adult education'],
    },
    {
      code: 'S24',
      label: 'Faith or cultural group',
      synonyms: ['faith group', 'church', 'mosque', 'cultural group', 'faith'],
    },
    {
      code: 'S25',
      label: 'Statutory social care',
      synonyms: ['social care', 'adult social care', 'social services', 'asc', 'care needs assessment'],
    },
    {
      code: 'S26',
      label: 'Back to GP or clinical service',
      synonyms: ['gp', 'back to gp', 'clinical service', 'cmht'],
    },
    {
      code: 'S27',
      label: 'Personal health budget or grant',
      synonyms: ['grant', 'personal health budget', 'phb', 'hardship fund'],
    },
    {
      code: 'S28',
      label: 'Self-directed plan',
      synonyms: ['self directed', 'self help', 'self care', 'self directed plan'],
    },
    { code: 'S97', label: 'Other', synonyms: ['other', 'misc'] },
  ],
} as const satisfies CodeList;

/** How a person was connected. */
export const onwardMode = {
  id: 'onward_mode',
  label: 'How connected',
  certainty: 'ours',
  source: 'Our own',
  ambiguous: ['self', 'self referral'],
  codes: [
    {
      code: 'signpost',
      label: 'Information given',
      synonyms: [
        'signpost',
        'info',
        'leaflet',
        'given details',
        'signposted',
        'signposting',
        'information',
        'information given',
      ],
    },
    {
      code: 'referral',
      label: 'Referral made',
      synonyms: ['referral', 'referred', 'made referral', 'refer', 'referral made'],
    },
    {
      code: 'supported',
      label: 'Accompanied or handed over',
      synonyms: [
        'supported',
        'accompanied',
        'warm handover',
        'attended with',
        'handover',
        'supported referral',
      ],
    },
  ],
} as const satisfies CodeList;

/** Why onward support did not start. */
export const notStartedReason = {
  id: 'not_started_reason',
  label: 'Reason not started',
  certainty: 'ours',
  source: 'Our own',
  ambiguous: [],
  codes: [
    { code: 'waiting_list', label: 'Waiting list', synonyms: ['waiting list', 'on waiting list', 'waiting'] },
    { code: 'no_capacity', label: 'No capacity', synonyms: ['no capacity', 'full', 'service full'] },
    {
      code: 'not_available_locally',
      label: 'Not available locally',
      synonyms: ['not available locally', 'not available', 'no local service'],
    },
    { code: 'cost', label: 'Cost', synonyms: ['cost', 'too expensive', 'could not afford'] },
    { code: 'transport', label: 'Transport', synonyms: ['transport', 'no transport', 'travel'] },
    { code: 'health', label: 'Health', synonyms: ['health', 'ill health', 'unwell'] },
    {
      code: 'changed_mind',
      label: 'Changed mind',
      synonyms: ['changed mind', 'declined', 'no longer wanted', 'not interested'],
    },
    {
      code: 'not_suitable',
      label: 'Not suitable',
      synonyms: ['not suitable', 'not appropriate', 'unsuitable'],
    },
    { code: 'unknown', label: 'Unknown', synonyms: [], usable: false },
    { code: 'other', label: 'Other', synonyms: ['other'] },
    {
      code: 'time',
      label: 'Time or day',
      synonyms: ['time', 'no time', 'wrong time', 'working hours', 'timing'],
    },
    { code: 'language', label: 'Language', synonyms: ['language', 'language barrier', 'no interpreter'] },
    {
      code: 'digital',
      label: 'Digital access',
      synonyms: ['digital', 'no internet', 'online only', 'no device'],
    },
    {
      code: 'caring',
      label: 'Caring for someone',
      synonyms: ['caring', 'childcare', 'caring responsibilities'],
    },
    {
      code: 'anxiety',
      label: 'Anxiety or confidence',
      synonyms: ['anxiety', 'too anxious', 'lack of confidence'],
    },
    { code: 'culture', label: 'Culture or faith', synonyms: ['culture', 'cultural', 'faith', 'religion'] },
  ],
} as const satisfies CodeList;

/** National reasons for an onward referral between services; clinical, and of little use here. */
export const onwardReason = {
  id: 'onward_reason',
  label: 'Reason for onward referral',
  certainty: 'verified',
  source: 'NHS Data Model and Dictionary, 2026-05-19: ONWARD REFERRAL REASON',
  ambiguous: [],
  codes: [
    { code: '01', label: 'Transfer of responsibility', synonyms: [] },
    { code: '02', label: 'Opinion only', synonyms: [] },
    { code: '03', label: 'Diagnostic test only', synonyms: [] },
    { code: '04', label: 'New referral', synonyms: [] },
    { code: '96', label: 'Other', synonyms: ['other'] },
  ],
} as const satisfies CodeList;
