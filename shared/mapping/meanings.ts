import type { RecordName } from '../dataset/field.js';

/** What a header has to say to mean a field: every one of these patterns, and not the other. */
export interface Meaning {
  readonly field: string;
  readonly has: readonly RegExp[];
  readonly lacks?: RegExp;
}

const meaning = (field: string, has: readonly RegExp[], lacks?: RegExp): Meaning => ({
  field,
  has,
  ...(lacks === undefined ? {} : { lacks }),
});

const someone =
  /\b(?:client|clients|subject|patient|person|service user|beneficiary|participant|member|citizen|customer|resident)\b/;
const key = /\b(?:id|number|ref|reference|key|unique|identifier|pseudo|urn|code|uid)\b/;
const day = /\b(?:date|day|when|on|at)\b/;
const count = /\b(?:number|count|n|total|how many|times)\b/;
const talks =
  /\b(?:contact|contacts|appointment|appointments|session|sessions|meeting|meetings|visits?|seen|spoken|spoke|conversation|conversations|met|consultation)\b/;
const first = /\b(?:first|1st|initial)\b/;
const closes =
  /\b(?:closed|close|closure|closing|ended|end|finish|finished|signed off|exit|exited|discharge|discharged|completed support)\b/;
const before = /\b(?:pre|pre12|pre12m|before|prior|previous)\b/;
const after = /\b(?:post|post12|post12m|after|following)\b/;
const aYear = /\b(?:12 ?m(?:onths?|ths?)?|pre12m?|post12m?|year|twelve months)\b/;
const gpVisits = /\bgp (?:visits?|appointments?|attendances?|consultations?|contacts?)\b/;

/** About the person. A pattern is tried on the header spelt out in plain words. */
const personMeanings: readonly Meaning[] = [
  meaning(
    'person_id',
    [someone, key],
    /\b(?:nhs|postcode|phone|contact number|referral|age|gender|sex|ethnic\w*|worker|name)\b/,
  ),
  meaning(
    'person_id',
    [/\b(?:crn|urn|upn|unique (?:ref|reference|id|number))\b/],
    /\b(?:referral|case|session|appointment|worker)\b/,
  ),
  meaning('nhs_number', [/\bnhs\b/, /\b(?:number|id)\b/]),
  meaning(
    'birth_date',
    [/\b(?:birth|born)\b/],
    /\b(?:place|country|gender|sex|day|month|year|band|group|weight)\b/,
  ),
  meaning(
    'age_at_referral',
    [/\b(?:age|how old)\b/],
    /\b(?:band|group|range|bracket|category|gender|sex|concern|uk)\b/,
  ),
  meaning('age_and_gender', [/\bage\b/, /\b(?:gender|sex)\b/], /\b(?:band|group|range|bracket)\b/),
  meaning('age_band', [/\bage\b/, /\b(?:band|banded|group|range|bracket|category)\b/]),
  meaning('gender', [/\b(?:gender|sex)\b/], /\b(?:birth|age|same|sexual|orientation)\b/),
  meaning('ethnic_category', [/\bethnic(?:ity)?\b/], /\b2021\b|\bcensus\b/),
  meaning(
    'postcode',
    [/\bpostcode\b/],
    /\b(?:practice|surgery|gp|venue|provider|referrer|organisation|work|school)\b/,
  ),
  meaning('lsoa', [/\b(?:lsoa|small area|super output area)\b/]),
  meaning('imd_decile', [/\b(?:imd\d*|deprivation)\b/, /\b(?:decile|quintile|rank|band)\b/]),
  meaning(
    'gp_practice_code',
    [/\b(?:practice|surgery)\b|\b(?:usual|registered|named) gps?\b/],
    /\b(?:postcode|phone|address|referring|referrer|nurse|manager|email|pcn|network)\b/,
  ),
  meaning('preferred_language', [/\blanguage\b/], /\b(?:sign|interpreter)\b/),
  meaning('interpreter_needed', [/\b(?:interpreter|translator)\b/], /\blanguage\b/),
  meaning(
    'long_term_condition',
    [/\b(?:long term|chronic) (?:health )?(?:conditions?|illness|sickness)\b/],
    /\b(?:which|list|name|details?|count|number)\b/,
  ),
  meaning(
    'disability_impact',
    [
      /\b(?:limit|limits|limited|limiting|limitations?|affected)\b/,
      /\b(?:activity|activities|daily|condition|disability|what you do)\b/,
    ],
    /\b(?:time|session)\b/,
  ),
  meaning('disability_impact', [/\bdisability\b/, /\b(?:effect|affects|impact)\b/]),
  meaning('disability_impact', [
    /\b(?:activities limited|limits activities|day to day (?:activities|limitation)|disability impact|disabled)\b/,
  ]),
  meaning(
    'unpaid_carer',
    [/\bcarers?\b|\bcaring role\b|\bcares? for\b|\blooks? after (?:someone|somebody|anyone)\b/],
    /\b(?:birth|name|phone|support|assessment|allowance|contact|number)\b/,
  ),
  meaning(
    'employment_status',
    [
      /\b(?:employment|working|economic|situation) (?:status|situation|employment)\b|\b(?:job|work) status\b|\bstatus work\b|\bemployed\b/,
    ],
    /\bneed|reason\b/,
  ),
  meaning(
    'accommodation',
    [/\b(?:accommodation|housing|home)\b/, /\b(?:type|status|situation|tenure|kind)\b/],
    /\bneed|reason|issue\b/,
  ),
  meaning('accommodation', [/\btenure\b/]),
  meaning('lives_alone', [/\b(?:lives?|living|household|home)\b/, /\b(?:alone|own|self)\b/], /\bfear\b/),
];

/** About the referral and what came of it. */
const pathwayMeanings: readonly Meaning[] = [
  meaning(
    'referral_id',
    [/\b(?:referral|case|episode|involvement)\b/, key],
    /\b(?:client|patient|person|date|source|status|reason|how|onward|worker|type|count|made|signpost\w*|who|service user)\b/,
  ),
  meaning(
    'referral_date',
    [/\b(?:referral|referred|ref)\b/, day],
    /\b(?:onward|age|first|closed?|source|from|by who|on to|reason|status|end|why|id|gp|signpost\w*)\b/,
  ),
  meaning(
    'referral_date',
    [/\b(?:referral|ref)\b/, /\b(?:received|made|dated)\b/],
    /\b(?:by|who|from|onward|count|number|how many|organisation|person)\b/,
  ),
  meaning('referral_date', [/^(?:date )?received$/]),
  meaning('referral_source', [/\bwhere from\b/, /\breferral\b/], /\bdate\b/),
  meaning(
    'referral_source',
    [
      /\b(?:referral|referred|referrer|ref)\b/,
      /\b(?:source|src|origin|via|who|from|category|type|route|by)\b/,
    ],
    /\b(?:date|when|role|job|name|organisation|onward|to|position|reason|why)\b/,
  ),
  meaning('referrer_role', [
    /\b(?:referrer|referring|referrers|person referring)\b/,
    /\b(?:role|job|position|title|profession)\b/,
  ]),
  meaning(
    'referring_org_code',
    [
      /\b(?:referrer|referring|referral|ref|referrers|making referral)\b/,
      /\b(?:organisation|agency|team|service name|practice|surgery)\b/,
    ],
    /\b(?:onward|date|number|id|scheme)\b/,
  ),
  meaning(
    'scheme_id',
    [/\b(?:hub|scheme|project|programme|delivery (?:site|team)|local team)\b/],
    /\b(?:date|status|id|worker|need|area)\b/,
  ),
  meaning('pcn_code', [/\b(?:pcn|primary care network|prim care network|primary care net)\b/]),
  meaning(
    'referral_status',
    [/\b(?:status|state|progress|open closed|(?:open|live) or closed|case now)\b/],
    /\b(?:employment|working|work|consent|marital|attend\w*|appointment|housing|accommodation|carer|smoking|date|disability|immigration|relationship|legal|job)\b/,
  ),
  meaning(
    'consent_recorded',
    [/\b(?:consents?|consented|gdpr)\b|\bpermission to (?:share|hold)\b/],
    /\b(?:photo|newsletter|text|sms|email|date|marketing|mailing|phone)\b/,
  ),
  meaning('consent_recorded', [/\bagree(?:d|s|ment)?\b/, /\b(?:shar(?:e|ed|ing)|data|info|information)\b/]),
  meaning(
    'link_worker_id',
    [
      /\b(?:link|case|key|named|lead|allocated|wellbeing|community|support)\b/,
      /\b(?:worker|holder|connector|adviser|advisor|navigator|coach|coordinator|keyworker|manager|assigned to)\b/,
    ],
    /\b(?:id number|employee|phone|email|role|employment)\b/,
  ),
  meaning('link_worker_id', [
    /\b(?:social prescriber|caseworker|keyworker|navigator|link worker)\b|^worker$/,
  ]),
  meaning('first_attempt_date', [first, /\b(?:attempt|attempted|tried|call)\b/], /\b(?:outcome|by|number)\b/),
  meaning(
    'first_contact_date',
    [first, talks],
    /\b(?:attempt\w*|attended|outcome|by|type|method|status|count|number|dna|how)\b/,
  ),
  meaning(
    'contacts_total',
    [count, talks],
    /\b(?:missed|dna|not|gp|first|onward|phone|mobile|date|id|minutes|emergency)\b/,
  ),
  meaning(
    'contacts_dna',
    [/\b(?:dna|dnas|missed|not attend|not attended|did not attend)\b/],
    /\b(?:reason|attended or|first)\b/,
  ),
  meaning(
    'need_primary',
    [/\b(?:main|primary|presenting|key|most|first|1)\b/, /\b(?:needs?|issue|reason|problem|concern)\b/],
    /\b(?:closed?|closure|ended|2|3|other|secondary|end|exit|started)\b/,
  ),
  meaning(
    'need_primary',
    [/\b(?:reason|why)\b/, /\b(?:referral|referred|ref)\b/],
    /\b(?:closed?|closure|ended|2|3|second|other|additional|onward|rejected|not)\b/,
  ),
  meaning(
    'needs_all',
    [
      /\b(?:all|other|further|additional|list|secondary|2|3|second|third|apply)\b/,
      /\b(?:needs?|issues?|reasons?|concerns?|problems?)\b/,
    ],
    /\b(?:closed?|closure|ended|1|main)\b/,
  ),
  meaning(
    'plan_date',
    [/\b(?:plan|pcsp)\b/, /\b(?:date|on|agreed|completed|signed|when)\b/],
    /\b(?:reviewed|review|yn)\b/,
  ),
  meaning('onward_count', [/\b(?:referrals? out|prescriptions)\b/, count]),
  meaning('onward_count', [/\bconnections\b/, /\b(?:made|number|count|n)\b/]),
  meaning(
    'contacts_total',
    [/\b(?:visits|sessions|contacts|appointments)\b/, /\b(?:made|held|delivered|attended)\b/],
    /\b(?:not|dna|missed|gp|first|onward|date)\b/,
  ),
  meaning('contacts_dna', [/\bno shows?\b|\bnumber not attended\b/]),
  meaning('onward_types', [/\b(?:connected to|destinations?|onward description)\b/], /\bdate\b/),
  meaning('onward_types', [/\bsocial prescriptions?\b|\bactivities prescribed\b/], /\bdate\b/),
  meaning('onward_count', [/\b(?:onward|signposts?|onward referrals)\b/, count]),
  meaning(
    'onward_types',
    [
      /\b(?:signposted|onward|activities|services?|referred on)\b/,
      /\b(?:to|support|referred|offered|which|activity|services?|onto)\b/,
    ],
    /\b(?:number|count|n|how many|date|taken|start\w*|uptake|take|user)\b/,
  ),
  meaning(
    'onward_started',
    [
      /\b(?:activity|support|onward|service|uptake)\b/,
      /\b(?:taken up|take up|took up|started?|uptake|engaged|attended)\b/,
    ],
    /\b(?:date|when|reason|why)\b/,
  ),
  meaning(
    'closure_date',
    [closes, day],
    /\b(?:reason|why|outcome|by|satisf\w*|worthwhile|happy|anxious|score|swemwbs|onward)\b/,
  ),
  meaning('closure_reason', [closes, /\b(?:reason|why|outcome)\b/], /\b(?:date|referral)\b/),
  meaning('closure_reason', [/\breason (?:support|case)\b/, /\bended|closed\b/]),
  meaning(
    'goal_met',
    [/\bgoals?\b/, /\b(?:met|achieved|attainment|attained|reached|outcome)\b/],
    /\b(?:date|number)\b/,
  ),
  meaning('gp_attend_pre12', [gpVisits, before]),
  meaning('gp_attend_pre12', [/\bgps?\b/, before, aYear]),
  meaning('gp_attend_post12', [gpVisits, after]),
  meaning('gp_attend_post12', [/\bgps?\b/, after, aYear]),
];

/** What headers of referrals and people may mean. */
export const referralMeanings: readonly Meaning[] = [...personMeanings, ...pathwayMeanings];

const links: readonly Meaning[] = [
  meaning('person_id', [someone, key], /\b(?:nhs|referral|contact number|phone)\b/),
  meaning(
    'person_id',
    [/\b(?:crn|urn|unique (?:ref|reference|id|number))\b/],
    /\b(?:referral|case|session|appointment)\b/,
  ),
  meaning(
    'referral_id',
    [/\b(?:referral|case|episode)\b/, key],
    /\b(?:client|patient|person|date|onward|activity|signpost\w*|appointment|session|contact)\b/,
  ),
  meaning('referral_id', [/\binvolvement\b/, key]),
  meaning('referral_id', [/\bparent (?:case|referral)\b/]),
];

/** What headers of contacts, connections and scores may mean. */
export const detailMeanings: Readonly<Partial<Record<RecordName, readonly Meaning[]>>> = {
  contact: [
    ...links,
    meaning(
      'contact_id',
      [/\b(?:appointment|session|activity|interaction|contact|visit)\b/, key],
      /\b(?:client|phone|group|type|count|date)\b/,
    ),
    meaning(
      'contact_date',
      [/\b(?:contact|appointment|session|activity|seen|visit|meeting)\b/, day],
      /\b(?:start time|time|next|how|by|outcome|entered|modified)\b/,
    ),
    meaning(
      'contact_date',
      [/\bdate\b/],
      /\b(?:birth|entered|modified|updated|system|next|due|closure|referral|reminder|diary)\b/,
    ),
    meaning('contact_time', [/\btime\b/], /\b(?:spent|total|travel|date)\b/),
    meaning('medium', [/\b(?:how|mode|method|channel|medium)\b/], /\b(?:long|many|attend\w*|filled)\b/),
    meaning('medium', [/\b(?:phone|video)\b/, /\b(?:face|visit|video)\b/], /\bnumber\b/),
    meaning('medium', [/\btype of contact\b/, /\bphone|face|video\b/]),
    meaning(
      'attended',
      [/\b(?:attend|attended|attendance|dna|outcome)\b/],
      /\b(?:reason|number|count|date)\b/,
    ),
    meaning('attended', [/\b(?:appointment|session|contact|activity)\b/, /\b(?:status|outcome)\b/]),
    meaning('contact_type', [/\b(?:first|initial)\b/, /\bfollow\b/]),
    meaning(
      'contact_type',
      [/\b(?:contact|appointment)\b/, /\b(?:type|kind)\b/],
      /\b(?:phone|face|method)\b/,
    ),
    meaning('duration_min', [/\b(?:length|duration|minutes|how long)\b/], /\b(?:travel|waiting)\b/),
    meaning('location_type', [/\b(?:where|venue|location|place|setting)\b/], /\b(?:postcode|ref|booking)\b/),
    meaning('group_contact', [/\bgroup\b/], /\b(?:age|ethnic|name)\b/),
  ],
  onward: [
    ...links,
    meaning(
      'onward_id',
      [/\b(?:onward|signpost|signposting|prescription|prescribed)\b/, key],
      /\b(?:date|client|kind|type|agency|organisation)\b/,
    ),
    meaning(
      'onward_date',
      [/\b(?:onward|signposted|referred|prescribed|connected)\b/, day],
      /\b(?:attended|first|started|who|to which)\b/,
    ),
    meaning(
      'support_type',
      [/\b(?:activity|support|service|intervention)\b/, /\b(?:kind|type|category)\b/],
      /\b(?:date|start\w*|attended)\b/,
    ),
    meaning(
      'provider_name',
      [/\b(?:organisation|provider|agency|service name|group name)\b/],
      /\b(?:id|date|type|phone|referring)\b/,
    ),
    meaning('mode', [/\bsignpost\w*\b/, /\breferral\b/], /\b(?:date|id|key|number)\b/),
    meaning('mode', [/\bsignposted\b|\bwarm\b/, /\breferred\b|\bcold\b/], /\bdate\b/),
    meaning('mode', [/\bconnection\b/, /\b(?:method|type|how)\b/]),
    meaning('mode', [/\bhow connected\b|\bonward (?:kind|type|mode)\b/]),
    meaning(
      'started',
      [/\b(?:started?|taken up|take up|took up|attended|uptake|engaged)\b/],
      /\b(?:date|reason|why|when|on|first)\b/,
    ),
    meaning(
      'first_attended_date',
      [/\b(?:first|1st|started|start)\b/, /\b(?:date|attended on|went|session|on)\b/],
      /\b(?:reason|why)\b/,
    ),
    meaning('not_started_reason', [/\b(?:why|reason)\b/, /\b(?:not|non|didnt|never)\b/]),
  ],
  measure: [
    ...links,
    meaning(
      'instrument',
      [/\b(?:measure|measurement|tool|questionnaire|instrument|framework|outcome measure|which form)\b/],
      /\b(?:date|score|when|completed|stage|version|how)\b/,
    ),
    meaning(
      'timepoint',
      [/\b(?:initial|first|pre|baseline|start)\b/, /\b(?:review|post|end|last|final|follow)\b/],
      /\bdate\b/,
    ),
    meaning('timepoint', [/\bpoint\b/, /\btime\b/]),
    meaning('timepoint', [
      /\b(?:stage|pre or post|pre post|time point|timepoint|first last|phase|when in support)\b/,
    ]),
    meaning(
      'completed_date',
      [/\b(?:completed|scored|assessment|questionnaire|assessed|recorded|filled|review|reviewed)\b/, day],
      /\b(?:entered|modified|how|by|start time|score)\b/,
    ),
    meaning(
      'completed_date',
      [/\bdate\b/],
      /\b(?:birth|entered|modified|updated|system|next|due|closure|referral|reminder|diary)\b/,
    ),
    meaning('total', [/\b(?:total|score|result)\b/], /\b(?:item|question|max|date|on|metric|change)\b/),
    meaning('mode', [/\b(?:how|mode|method|format)\b/, /\b(?:completed|completion|filled|paper|online)\b/]),
  ],
};
