/** Words by which people mark rows that are not data. English, and the Welsh that Welsh exports use. */
const totalWord = /\b(?:sub-?\s?)?totals?\b|\b(?:is-?\s?g|c)yfans(?:wm|ymiau)\b/i;
const nothingButTotal =
  /^(?:the\s)?(?:(?:grand|overall|running|report|final|column)\s)?(?:totals?|cyfanswm|cyfansymiau)\b[\s:=.,()n\d%-]*(?:(?:records?|rows?|patients?|referrals?|events?)[\s.]*)?$/i;
const grand = /\b(?:grand|overall|final)\s+total|\bcyfanswm\s+(?:terfynol|cyffredinol)/i;
const averageWord = /^(?:average|mean|median|sum|count|cyfartaledd)s?\b[\s:]*$/i;
const noteStart =
  /^(?:notes?\b|n\.?b\.?\b|sources?\b|\*|†|‡|©|printed\b|produced\b|generated\b|exported\b|report\b|end of\b|last run\b|key\b|please\b|this (?:report|file|table|data)|data (?:as at|from|source)|prepared by|disclaimer|footnote|-{3,}|={3,})/i;
const longestLabel = 60;

export type TotalKind = 'grand' | 'total' | 'subtotal' | 'qualified';

/** What kind of total a row's label announces, or null. `qualified` is a total of something named, such as a month. */
export function totalKind(label: string): TotalKind | null {
  const text = label.trim();
  if (text.length > longestLabel) return null;
  if (averageWord.test(text)) return 'total';
  if (!totalWord.test(text)) return null;
  if (/\bsub-?\s?totals?\b|\bis-?\s?gyfans/i.test(text)) return 'subtotal';
  if (grand.test(text)) return 'grand';
  return nothingButTotal.test(text) ? 'total' : 'qualified';
}

/** True for text that reads like a remark about the table and not like a value in it. */
export function isRemark(text: string): boolean {
  const trimmed = text.trim();
  return noteStart.test(trimmed) || trimmed.length > longestLabel || /[.!?]$/.test(trimmed);
}

const headerWord =
  /^[a-z]+\d*(?:_[a-z0-9]+)+$|\b(?:id|ref|no|number|code|date|dob|name|initials|age|gender|sex|ethnicity|ethnic|postcode|ward|lsoa|gp|practice|surgery|reason|status|type|outcome|score|stage|notes?|comments?|month|year|quarter|count|value|service|provider|referral|contact|timestamp|description|category|population|site|area|total|client|patient|case)\b/i;

/** True where a cell uses words that headers use. */
export function isHeaderWord(text: string): boolean {
  return headerWord.test(text.trim());
}
