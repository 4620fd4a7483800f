/** A1 to A5. */
export const activity = String.raw`# ---- results: one line a figure ----
results <- list()
add <- function(id, value, n = NA, of = NA, by = "", group = "") {
  results[[length(results) + 1]] <<- list(id = id, by = by, group = group, value = value, n = n, of = of)
}
share <- function(id, n, of, ...) add(id, if (of > 0) n / of else NA, n, of, ...)
quantiles <- function(values, ids) {
  for (id in names(ids)) add(id, if (length(values) > 0) quantile(values, ids[[id]], type = 7, names = FALSE) else NA)
}

add("A1.count", n_referrals, n_referrals, rows_of_all)
add("A2.count", n_people, n_people, n_referrals)
previous <- ave(as.numeric(counted$date), counted$key, FUN = function(days) c(NA, days[-length(days)]))
again <- sum(yes(as.numeric(counted$date) - previous >= re_referral_days))
add("A3.count", again, again, n_referrals)
share("A3.share", again, n_referrals)
sources <- counted$referral_source[counted$referral_source %in% source_codes]
for (code in sort(unique(sources), method = "radix"))
  share("A4.share", sum(sources == code), length(sources), by = "referral_source", group = code)

waits <- counted$wait[!is.na(counted$wait)]
quantiles(waits, list(A5.median = 0.5, A5.p25 = 0.25, A5.p75 = 0.75, A5.p90 = 0.9))
share("A5.within28.share", sum(waits <= 28), length(waits))
add("A5.waiting.count", sum(!yes(counted$reached) & !counted$closed), NA, n_referrals)
`;
