/** C1 to C3 and C5: who was referred of how many who live there, and change by group. */
export const equity = String.raw`# ---- C1 and C2: who was referred, of the people of each group in the reference population ----
fifth <- as.character(ceiling(number(first_known("imd_decile")) / 2))
gender <- first_known("gender")
counted$ethnic_group <- ethnic_groups[match(counted$ethnic_category, names(ethnic_groups))]
by_tick <- ethnic_ticks[match(counted$ethnic_category_2021, names(ethnic_ticks))]
counted$ethnic_group <- ifelse(is.na(counted$ethnic_group), by_tick, counted$ethnic_group)
ethnic <- first_known("ethnic_group")
count_in <- function(groups, codes) vapply(codes, function(code) sum(groups %in% code), numeric(1))

rates_over <- function(groups, by, population) {
  codes <- names(population)
  n <- count_in(groups, codes)
  for (code in codes) {
    part <- population[[code]] / sum(population)
    add("C1.ratio", n[[code]] / sum(n) / part, n[[code]], sum(n), by, code)
    add("C2.rate", 1000 * n[[code]] / population[[code]], n[[code]], population[[code]], by, code)
  }
  invisible(n)
}
# Half an interval of a sum of two, by t with the degrees of freedom of Welch and Satterthwaite.
half_of <- function(variances, sizes) {
  freedom <- sum(variances)^2 / sum(variances^2 / (sizes - 1))
  qt(0.975, freedom) * sqrt(sum(variances))
}
plainest <- function(n, population, by, worst, best, ordered) {
  rate <- n / population
  people <- sum(population)
  mean_rate <- sum(n) / people
  id <- function(part) paste0("C3.", part, ".", by)
  give <- function(part, value, low = NA, high = NA) {
    add(id(part), value, sum(n), people)
    if (ordered && !is.na(low)) {
      add(paste(id(part), "low"), low)
      add(paste(id(part), "high"), high)
    }
  }
  two <- c(best, worst)
  gap <- rate[[best]] - rate[[worst]]
  half <- half_of(n[two] / population[two]^2, population[two])
  give("difference", 1000 * gap, 1000 * (gap - half), 1000 * (gap + half))
  over <- rate[[best]] / rate[[worst]]
  times <- exp(half_of(1 / n[two], population[two]))
  give("ratio", over, over / times, over * times)
  gain <- max(0, rate[[best]] / mean_rate - 1)
  yes_best <- n[[best]]
  no_best <- population[[best]] - yes_best
  yes_rest <- sum(n) - yes_best
  no_rest <- people - population[[best]] - yes_rest
  se <- if (gain == 0 || no_best < 0 || no_rest < 0) NA else sqrt(yes_best * people *
    (yes_rest * no_best * (people - yes_best) + no_rest * yes_best^2) /
    ((yes_rest + yes_best)^3 * (yes_best + no_best)^3))
  reach <- qnorm(0.975) * se
  give("par", 1000 * mean_rate * gain, 1000 * mean_rate * (gain - reach), 1000 * mean_rate * (gain + reach))
  give("paf", gain, gain - reach, gain + reach)
}
if (length(population_imd_quintile) == 5) {
  n <- rates_over(fifth, "imd_quintile", population_imd_quintile)
  if (all(n >= 10)) plainest(n, population_imd_quintile, "imd_quintile", "1", "5", TRUE)
}
if (length(population_ethnic_group) > 1) {
  n <- rates_over(ethnic, "ethnic_group", population_ethnic_group)
  rate <- n / population_ethnic_group
  if (all(n >= 10)) plainest(n, population_ethnic_group, "ethnic_group", names(which.min(rate)), names(which.max(rate)), FALSE)
}
if (length(population_gender) > 0) rates_over(gender, "gender", population_gender)

# ---- C5: change beside follow-up, by group ----
for (code in names(instruments)) {
  own <- pairs[[code]]
  if (is.null(own)) next
  own <- own[!duplicated(own$key), ]
  is_due <- !is.na(own$followup) | yes(own$day <= today - pairing$latest)
  for (by in c("imd_quintile", "ethnic_group")) {
    groups <- (if (by == "imd_quintile") fifth else ethnic)[match(own$key, keys)]
    for (group in sort(unique(groups[!is.na(groups)]), method = "radix")) {
      in_group <- groups %in% group
      change <- (own$followup - own$baseline)[in_group]
      change <- change[!is.na(change)]
      share(paste0("C5.paired.", code), length(change), sum(is_due[in_group]), by = by, group = group)
      if (length(change) < 10) next
      id <- paste0("C5.mean.", code)
      add(id, mean(change), length(change), sum(in_group), by, group)
      reach <- qt(0.975, length(change) - 1) * sd(change) / sqrt(length(change))
      add(paste(id, "low"), mean(change) - reach, by = by, group = group)
      add(paste(id, "high"), mean(change) + reach, by = by, group = group)
    }
  }
}
`;
