source("test/stats/r/say.R")
# Standardised difference in pooled units with the variance of Hedges and Olkin (1985), and the slope of lm.
smd <- function(x, y) (mean(x) - mean(y)) / sqrt((var(x) + var(y)) / 2)
half <- function(x, y) qnorm(0.975) * sqrt(1 / length(x) + 1 / length(y) + smd(x, y)^2 / (2 * (length(x) + length(y))))
set.seed(42)
for (k in 1:6) {
  d <- list(x = round(rnorm(8 + 5 * k, 5, 2)), y = round(rnorm(30 - 2 * k, 6, 1 + k / 3)))
  say("differenceWithLimits.value", d, "smd(x, y)")
  say("differenceWithLimits.low", d, "smd(x, y) - half(x, y)")
  say("differenceWithLimits.high", d, "smd(x, y) + half(x, y)")
}
for (k in 1:6) {
  d <- list(x = sample(0:11, 6 + 4 * k, TRUE), y = round(rnorm(6 + 4 * k, 3, 1.5), 1), times = sample(1:4, 6 + 4 * k, TRUE))
  say("slopeOfPoints.value", d, "coef(lm(rep(y, times) ~ rep(x, times)))[2]")
  say("slopeOfPoints.low", d, "confint(lm(rep(y, times) ~ rep(x, times)))[2, 1]")
  say("slopeOfPoints.high", d, "confint(lm(rep(y, times) ~ rep(x, times)))[2, 2]")
}
