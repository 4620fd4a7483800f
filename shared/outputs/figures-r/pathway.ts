/** A6 to A9. */
export const pathway = String.raw`# ---- A6 to A9 ----
step_flags <- list(reached = counted$reached, engaged = counted$engaged, supported = counted$supported,
  completed = counted$completed)
for (step in names(step_flags))
  share(paste0("A6.", step, ".of_all"), sum(yes(step_flags[[step]])), n_referrals)
share("A6.followed_up.of_all", length(followed), n_referrals)

closed <- counted[counted$closed, ]
reason <- function(id, flag) share(id, sum(yes(flag)), nrow(closed))
reason("A7.declined.share", closed$closure_reason %in% "K04" | closed$referral_status %in% "declined")
reason("A7.dna.share", closed$closure_reason %in% "K06")
reason("A7.unreachable.share", closed$closure_reason %in% "K05")
reason("A7.inappropriate.share", closed$closure_reason %in% "K09" | closed$rejection_reason %in% "02")

contacts <- person_contacts[!is.na(person_contacts)]
quantiles(contacts, list(A8.median = 0.5, A8.p25 = 0.25, A8.p75 = 0.75))
add("A8.mean", if (length(contacts) > 0) mean(contacts) else NA, length(contacts), n_people)
add("A9.count", sum(counted$connections, na.rm = TRUE))
supported <- counted[yes(counted$supported), ]
share("A9.share", sum(yes(supported$connections >= 1)), nrow(supported))
add("A9.services.count", length(unique(na.omit(onward$provider_name[onward$referral_id %in% counted$referral_id]))))
`;
