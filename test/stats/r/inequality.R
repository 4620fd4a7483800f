source("test/stats/r/say.R")
sets <- list(
  list(y = c(0.21, 0.25, 0.29, 0.33, 0.38), s = c(0.02, 0.021, 0.018, 0.025, 0.03), n = c(410, 380, 520, 300, 240)),
  list(y = c(6.1, 5.8, 5.9, 4.9), s = c(0.4, 0.3, 0.35, 0.2), n = c(60, 75, 50, 90)),
  list(y = c(12, 30, 18, 25, 9, 41), s = c(1.2, 2, 1.1, 1.9, 0.8, 3.1), n = c(1000, 250, 700, 420, 90, 33)))
shares <- function(n) n / sum(n)
ranks <- function(n) cumsum(shares(n)) - shares(n) / 2
# Standard errors by the delta method with numerical gradients (central, extrapolated), so that no closed form is trusted.
gradient <- function(f, y) vapply(seq_along(y), function(i) {
  d <- function(h) { e <- replace(rep(0, length(y)), i, h); (f(y + e) - f(y - e)) / (2 * h) }
  h <- 1e-3 * max(abs(y[i]), 1e-3)
  (64 * d(h / 4) - 20 * d(h / 2) + d(h)) / 45 }, 0)
# Half the width of the interval: standard error times Student's t with the degrees of freedom of Welch and Satterthwaite.
half <- function(f, y, s, n) { v <- (gradient(f, y) * s)^2; sqrt(sum(v)) * qt(0.975, sum(v)^2 / sum(v^2 / pmax(1, n - 1))) }
aci <- function(y, n) 2 * sum(shares(n) * (y - sum(shares(n) * y)) * (ranks(n) - 0.5))
rci <- function(y, n) aci(y, n) / sum(shares(n) * y)
ti <- function(y, n) { r <- y / sum(shares(n) * y); 1000 * sum(shares(n) * r * log(r)) }
mld <- function(y, n) { r <- y / sum(shares(n) * y); -1000 * sum(shares(n) * log(r)) }
bgv <- function(y, n) sum(shares(n) * (y - sum(shares(n) * y))^2)
line <- function(y, n) predict(lm(y ~ ranks(n), weights = n), data.frame(n = NA), type = "response")
ends <- function(y, n) { b <- coef(lm(y ~ r, data.frame(y, r = ranks(n)), weights = n)); c(b[1], sum(b)) }
measure <- function(what, f) for (s in sets) {
  say(paste0(what, ".value"), s, sprintf("%s(y, n)", f))
  say(paste0(what, ".half"), s, sprintf("half(function(y) %s(y, n), y, s, n)", f))
}
measure("aci", "aci"); measure("rci", "rci"); measure("ti", "ti"); measure("mld", "mld")
sii <- function(y, n) diff(ends(y, n)); rii <- function(y, n) ends(y, n)[2] / ends(y, n)[1]
logrii <- function(y, n) log(rii(y, n))
measure("siiLinear", "sii")
for (s in sets) { say("riiLinear.value", s, "rii(y, n)"); say("riiLinear.halfLog", s, "half(function(y) logrii(y, n), y, s, n)") }
m <- function(y, n) sum(shares(n) * y)
for (s in sets) {
  say("difference.value", s, "y[length(y)] - y[1]"); say("difference.half", s, "half(function(y) y[length(y)] - y[1], y, s, n)")
  say("ratio.value", s, "y[length(y)] / y[1]"); say("ratio.halfLog", s, "half(function(y) log(y[length(y)] / y[1]), y, s, n)")
  say("bgv.value", s, "bgv(y, n)")
  say("bgv.se", s, paste("{ p <- shares(n); d <- y - m(y, n);",
      "sqrt(4 * sum(p^2 * s^2 * d^2) + 2 * ((sum(p^2 * s^2))^2 - sum(p^4 * s^4) + sum(p^2 * (1 - p)^2 * s^4))) }"))
  say("bgsd", s, "sqrt(bgv(y, n))"); say("cov", s, "100 * sqrt(bgv(y, n)) / m(y, n)")
  say("mdmu", s, "mean(abs(y - m(y, n)))"); say("mdmw", s, "weighted.mean(abs(y - m(y, n)), n)")
  say("mdbu", s, "mean(max(y) - y)"); say("mdbw", s, "weighted.mean(max(y) - y, n)")
  say("mdru", s, "mean(abs(y - y[2]))"); say("mdrw", s, "weighted.mean(abs(y - y[2]), n)")
  say("idisu", s, "100 * mean(abs(y - m(y, n))) / m(y, n)"); say("idisw", s, "100 * weighted.mean(abs(y - m(y, n)), n) / m(y, n)")
  say("par", s, "max(0, y[length(y)] - m(y, n))"); say("paf", s, "100 * max(0, y[length(y)] / m(y, n) - 1)")
  say("curve", s, "cumsum(n * y)[2] / sum(n * y)")
}
say("erreygers", sets[[1]], "8 * sum(shares(n) * y * (ranks(n) - 0.5))")
# Person-level logistic regression, one row a person, not a group.
people <- function(count, of, r) data.frame(y = unlist(Map(function(k, n) rep(1:0, c(k, n - k)), count, of)), r = rep(r, of))
fit <- function(count, of) glm(y ~ r, binomial, people(count, of, ranks(of)), epsilon = 1e-14)
at <- function(b, r) plogis(b[1] + b[2] * r)
slope <- function(count, of, what) {
  f <- fit(count, of); b <- coef(f); v <- vcov(f)
  g <- function(h) gradient(h, b)
  sq <- function(h) { k <- g(h); sqrt(drop(t(k) %*% v %*% k)) }
  turned <- function(side) { h <- function(b) atanh(at(b, 1) - at(b, 0)); tanh(h(b) + side * qnorm(0.975) * sq(h)) }
  switch(what, sii = at(b, 1) - at(b, 0), rii = at(b, 1) / at(b, 0),
    siiLow = turned(-1), siiHigh = turned(1), riiSe = sq(function(b) log(at(b, 1) / at(b, 0))))
}
for (s in list(list(count = c(120, 110, 96, 80, 60), of = c(400, 410, 390, 420, 380)), list(count = c(9, 14, 12, 22, 31), of = c(60, 58, 71, 66, 80)),
               list(count = c(40, 40, 40), of = c(100, 100, 100)), list(count = c(0, 3, 9, 12), of = c(30, 40, 35, 38))))
  for (what in c("sii", "rii", "siiLow", "siiHigh", "riiSe")) say(paste0("slope.", what), s, sprintf('slope(count, of, "%s")', what))
# Cells of reference and others by yes and no, drawn as one multinomial.
paf <- function(k) { N <- sum(k); (k[3] / (k[3] + k[4])) / ((k[1] + k[3]) / N) - 1 }
pafSe <- function(k) { g <- gradient(paf, k); N <- sum(k); p <- k / N; sqrt(N * (sum(p * g^2) - sum(p * g)^2)) }
for (s in list(list(count = c(120, 110, 60), of = c(400, 410, 120)), list(count = c(9, 14, 40), of = c(60, 58, 71)))) {
  cells <- "c(sum(count[-3]), sum((of - count)[-3]), count[3], of[3] - count[3])"
  say("pafShares.value", s, sprintf("100 * paf(%s)", cells))
  say("pafShares.se", s, sprintf("100 * pafSe(%s)", cells))
}
