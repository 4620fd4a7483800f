source("test/stats/r/say.R")
a <- c(2, 3, 5, 4, 6, 1, 2, 7, 5, 3, 4, 4)
b <- c(4, 3, 6, 7, 5, 4, 2, 9, 8, 3, 5, 6)
u <- c(1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30)
v <- c(0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29)
sets <- list(list(before = a, after = b), list(before = u, after = v), list(before = c(1, 4), after = c(3, 5)),
             list(before = c(24.6, 20.8, 22, 19, 30.7, 25), after = c(19.1, 26.3, 22, 24, 33, 21)))
for (s in sets) for (w in c("mean", "sd", "low", "high", "t", "p"))
  say(paste0("pairedT.", w), s, switch(w, mean = "mean(after - before)", sd = "sd(after - before)",
      low = "t.test(after - before)$conf.int[1]", high = "t.test(after - before)$conf.int[2]",
      t = "t.test(after - before)$statistic", p = "t.test(after - before)$p.value"))
for (s in sets) {
  say("effect.dz", s, "mean(after - before) / sd(after - before)")
  say("effect.dav", s, "mean(after - before) / ((sd(before) + sd(after)) / 2)")
  say("effect.drm", s, "mean(after - before) / sqrt(var(before) + var(after) - 2 * cov(before, after)) * sqrt(2 * (1 - cor(before, after)))")
  say("effect.glass", s, "mean(after - before) / sd(before)")
}
hedges <- function(df) gamma(df / 2) / (sqrt(df / 2) * gamma((df - 1) / 2))
for (s in sets[c(1, 2, 4)])
  say("effect.hedgesGav", s, "hedges(length(before) - 1) * mean(after - before) / ((sd(before) + sd(after)) / 2)")
# Every way of giving the ranks a sign, counted: no ties formula, no approximation.
conditional <- function(d) {
  d <- round(d, 9); d <- d[d != 0]; r <- rank(abs(d)); n <- length(d)
  sums <- as.vector(as.matrix(expand.grid(rep(list(0:1), n))) %*% r)
  v <- sum(r[d > 0])
  min(1, 2 * min(mean(sums <= v + 1e-9), mean(sums >= v - 1e-9)))
}
ranked <- list(c(1, 2, 2, -1, 3, 0, 4, 2), c(5, -1, 2, 2, 0, 0, 3, 3, -2, 4), c(1, 1, 1, 1, 1), c(-3, 2, -1, 4, 6, 5, -2, 7, 8, 9),
               c(0, 0, 2, -2), c(10, -4, 6, 3, 3, -1, 2, 8, 8, -5, 7, 1, 2))
for (d in ranked) {
  say("signedRank.exact", list(change = d), "conditional(change)")
  say("signedRank.v", list(change = d), "{ d <- change[change != 0]; sum(rank(abs(d))[d > 0]) }")
  say("signedRank.pseudoMedian", list(change = d), "{ w <- outer(change, change, '+') / 2; median(w[lower.tri(w, TRUE)]) }")
}
for (n in c(6, 15, 40)) { set.seed(n); d <- round(rnorm(n, 0.4), 4)
  say("signedRank.exact", list(change = d), "wilcox.test(change, exact = TRUE)$p.value") }
set.seed(4); d <- sample(c(-3:6), 320, TRUE)
say("signedRank.normal", list(change = d), "wilcox.test(change, exact = FALSE, correct = TRUE)$p.value")
for (s in list(list(change = c(3, -6, 1, 8, 0, 7, 2), sd = 2.4, r = 0.8), list(change = c(1, 2, 3, -4), sd = 1, r = 0.7))) {
  say("reliableChange.limit", s, "qnorm(0.975) * sqrt(2) * sd * sqrt(1 - r)")
  say("reliableChange.improved", s, "mean(change > qnorm(0.975) * sqrt(2) * sd * sqrt(1 - r))")
}
miss <- list(list(before = c(3, 5, 4, 6, 2, 8), change = c(2, NA, 1, NA, 3, 0)), list(before = c(1, 2, 9, 4), change = c(NA, 4, -1, NA)))
for (s in miss) {
  say("bounds.noChange", s, "mean(ifelse(is.na(change), 0, change))")
  say("bounds.quarterSdFall", s, "mean(ifelse(is.na(change), -0.25 * sd(before), change))")
  say("bounds.worst", s, "mean(ifelse(is.na(change), 0 - before, change))")
  say("bounds.best", s, "mean(ifelse(is.na(change), 10 - before, change))")
  say("bounds.tippingPoint", s, "uniroot(function(x) mean(ifelse(is.na(change), x, change)), c(-50, 50), tol = 1e-14)$root")
}
