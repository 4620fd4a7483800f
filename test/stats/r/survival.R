suppressMessages(library(survival))
source("test/stats/r/say.R")
sets <- list(
  list(days = c(3, 7, 7, 9, 14, 14, 20, 28, 28, 35), ended = c(1, 1, 0, 1, 1, 1, 0, 1, 1, 0)),
  list(days = c(0, 0, 1, 2, 2, 5, 8), ended = c(1, 1, 1, 0, 1, 1, 1)),
  list(days = c(5, 9, 12, 30, 40, 41), ended = c(1, 0, 0, 0, 0, 0)),
  list(days = c(1, 2, 3, 4), ended = c(1, 1, 1, 1)),
  list(days = c(6, 13, 21, 30, 31, 37, 38, 47, 49, 50, 63, 79, 80, 82, 82, 86, 98, 149), ended = c(1, 1, 1, 0, 1, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 1, 0, 1)))
fit <- function(days, ended) survfit(Surv(days, ended) ~ 1, conf.type = "log-log")
for (s in sets) {
  for (at in c(7, 14, 28)) {
    args <- c(s, list(at = at))
    say("endedBy.value", args, "1 - summary(fit(days, ended), times = at, extend = TRUE)$surv")
    say("endedBy.low", args, "1 - summary(fit(days, ended), times = at, extend = TRUE)$upper")
    say("endedBy.high", args, "1 - summary(fit(days, ended), times = at, extend = TRUE)$lower")
  }
  say("median.value", s, "quantile(fit(days, ended), 0.5)$quantile")
  say("median.low", s, "quantile(fit(days, ended), 0.5)$lower")
  say("median.high", s, "quantile(fit(days, ended), 0.5)$upper")
  say("p90.value", s, "quantile(fit(days, ended), 0.9)$quantile")
}
set.seed(11)
for (k in 2:4) {
  d <- list(days = sample(0:30, 24, TRUE), ended = rbinom(24, 1, 0.7), group = rep(1:k, length.out = 24))
  say("logRank.statistic", d, "survdiff(Surv(days, ended) ~ group)$chisq")
  say("logRank.p", d, "1 - pchisq(survdiff(Surv(days, ended) ~ group)$chisq, length(unique(group)) - 1)")
  say("logRank.expected", d, "survdiff(Surv(days, ended) ~ group)$exp[1]")
}
