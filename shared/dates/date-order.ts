/** Order of day, month and year in an all-number date, as decided for a whole column. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd' | 'undecided';
