/** How it works out what is known of each referral and person, as `shared/figures/referral-facts.ts` does. */
export const referralRows = String.raw`# ---- referrals of the period (A1), in the order in which they came ----
referral$date <- day(referral$referral_date)
referral$table <- table_of(referral)
valid <- yes(referral$date >= first_valid & referral$date <= today + 1)
undated <- sum(!valid)
rows_of_all <- nrow(referral)

attended_of <- table(contact$referral_id[contact$attended %in% c("5", "6")])
made_of <- table(onward$referral_id)
times <- function(counts, ids) {
  found <- as.integer(counts[match(ids, names(counts))])
  ifelse(is.na(found), 0L, found)
}
says <- function(flag) referral$table %in% unique(referral$table[yes(flag)])
by_contact <- says(referral$referral_id %in% contact$referral_id)
by_onward <- says(referral$referral_id %in% onward$referral_id)
says_support <- says(!is.na(referral$onward_count) | !is.na(referral$plan_date))
says_closure <- says(!is.na(referral$closure_reason))
made <- times(made_of, referral$referral_id)
total <- number(referral$contacts_total)
first_appointment <- ifelse(referral$first_appointment_attended %in% attended_codes,
  referral$first_appointment_attended %in% c("5", "6"), NA)

referral$contacts <- ifelse(by_contact, times(attended_of, referral$referral_id), total)
referral$engaged <- ifelse(by_contact, times(attended_of, referral$referral_id) >= 1,
  ifelse(is.na(total), first_appointment, total >= 1))
referral$connections <- ifelse(by_onward, made, number(referral$onward_count))
referral$supported <- ifelse(made >= 1 | yes(number(referral$onward_count) >= 1) | !is.na(referral$plan_date),
  TRUE, ifelse(by_onward | says_support, FALSE, NA))
referral$completed <- ifelse(referral$closure_reason %in% c("K01", "K02"), TRUE, ifelse(says_closure, FALSE, NA))
referral$closed <- !is.na(referral$closure_date) | referral$referral_status %in% c("closed", "rejected", "declined")
first_contact <- day(referral$first_contact_date)
has_first <- !is.na(referral$first_contact_date)
first_contact[!yes(first_contact >= first_valid & first_contact <= today + 1)] <- NA
referral$first_contact <- first_contact
wait <- as.numeric(first_contact - referral$date)
referral$wait <- ifelse(yes(wait >= 0), wait, NA)
referral$reached <- ifelse(yes(referral$engaged) | !is.na(referral$wait), TRUE,
  ifelse(is.na(referral$engaged) & !has_first, NA, FALSE))
key <- key_of(referral)
referral$key <- ifelse(is.na(key), paste("row", seq_len(nrow(referral))), key)

counted <- referral[valid & yes(referral$date >= from & referral$date <= to), ]
counted <- counted[order(counted$date, counted$referral_id, seq_len(nrow(counted)), method = "radix"), ]
counted$ord <- seq_len(nrow(counted))
n_referrals <- nrow(counted)

# ---- people (A2): the first of their referrals that records a thing decides ----
keys <- unique(counted$key)
first_known <- function(column) {
  known <- counted[!is.na(counted[[column]]), ]
  known[[column]][match(keys, known$key)]
}
per_person <- split(seq_len(n_referrals), factor(counted$key, levels = keys))
person_contacts <- vapply(per_person, function(i) sum(counted$contacts[i]), numeric(1))
person_engaged <- vapply(per_person, function(i) any(yes(counted$engaged[i])), logical(1))
n_people <- length(keys)
`;
