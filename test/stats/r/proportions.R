source("test/stats/r/say.R")
for (x in list(c(0, 20), c(1, 29), c(15, 148), c(81, 263), c(20, 20), c(7, 12), c(3, 1000), c(499, 1000)))
  for (level in c(0.95, 0.998)) for (i in 1:2)
    say(c("exactProportion.low", "exactProportion.high")[i], list(count = x[1], of = x[2], level = level),
        sprintf("binom.test(count, of, conf.level = level)$conf.int[%d]", i))
wilson <- function(x, n, i) prop.test(x, n, correct = FALSE)$conf.int[i]
newcombe <- function(a, m, b, n, side) {
  d <- a / m - b / n
  if (side == 1) d - sqrt((a / m - wilson(a, m, 1))^2 + (wilson(b, n, 2) - b / n)^2)
  else d + sqrt((wilson(a, m, 2) - a / m)^2 + (b / n - wilson(b, n, 1))^2)
}
for (x in list(c(56, 70, 48, 80), c(9, 10, 3, 10), c(5, 56, 0, 29), c(10, 10, 0, 20), c(120, 300, 90, 310), c(6, 7, 2, 7)))
  for (i in 0:2) {
    args <- list(a = x[1], m = x[2], b = x[3], n = x[4])
    if (i == 0) say("proportionDifference.value", args, "a / m - b / n")
    else say(c("proportionDifference.low", "proportionDifference.high")[i], args, sprintf("newcombe(a, m, b, n, %d)", i))
  }
for (g in list(list(c(83, 90, 129, 70), c(86, 93, 136, 82), 1:4), list(c(30, 28, 25, 20, 12), c(100, 110, 90, 95, 80), 1:5),
               list(c(0, 4, 9), c(40, 41, 38), c(0, 1, 3)))) {
  args <- list(count = g[[1]], of = g[[2]], score = g[[3]])
  say("proportionTrend.chi", args, "prop.trend.test(count, of, score)$statistic")
  say("proportionTrend.p", args, "prop.trend.test(count, of, score)$p.value")
}
z <- function(level) qnorm(1 - (1 - level) / 2)
funnel <- function(pooled, of, level, sign) {
  bound <- function(q) ((2 * of * q + z(level)^2) - sign * z(level) * sqrt(z(level)^2 + 4 * of * q * (1 - q))) / 2 / (of + z(level)^2)
  ends <- if (sign > 0) c(pooled, 1) else c(0, pooled)
  uniroot(function(q) bound(q) - pooled, ends, tol = 1e-15)$root
}
for (x in list(c(0.3, 40), c(0.62, 150), c(0.5, 25), c(0.85, 400))) for (level in c(0.95, 0.998)) for (s in c(-1, 1))
  say(if (s > 0) "proportionFunnel.high" else "proportionFunnel.low", list(pooled = x[1], of = x[2], level = level),
      sprintf("funnel(pooled, of, level, %d)", s))
countFunnel <- function(e, level, side) {
  a <- (1 - level) / 2
  if (side > 0) uniroot(function(x) qchisq(a, 2 * x) / 2 - e, c(e, 3 * e + 30), tol = 1e-13)$root
  else uniroot(function(x) qchisq(1 - a, 2 * x + 2) / 2 - e, c(0, e), tol = 1e-13)$root
}
for (e in c(12, 35.5, 240)) for (level in c(0.95, 0.998)) for (s in c(-1, 1))
  say(if (s > 0) "countFunnel.high" else "countFunnel.low", list(expected = e, level = level),
      sprintf("countFunnel(expected, level, %d)", s))
x <- list(count = c(12, 30, 22, 41, 8, 19), of = c(60, 80, 70, 90, 50, 64))
say("overdispersion.ratio", x, "prop.test(count, of, correct = FALSE)$statistic / (length(of) - 1)")
say("overdispersion.p", x, "prop.test(count, of, correct = FALSE)$p.value")
for (p in list(c(0.01, 0.04, 0.03, 0.2, 0.5), c(0.001, 0.001, 0.9), c(0.05))) for (i in seq_along(p)) {
  say("holm", list(p = p, at = i), 'p.adjust(p, "holm")[at]')
  say("benjaminiHochberg", list(p = p, at = i), 'p.adjust(p, "BH")[at]')
}
