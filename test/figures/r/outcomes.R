# Two whole blocks of outcomes, as R works them out. Rscript test/figures/r/outcomes.R > test/figures/r/outcomes.jsonl
source("test/stats/r/say.R")
set.seed(20261122)
block <- function(n, kept, range, start, by) {
  before <- pmin(range[2], pmax(range[1], round(rnorm(n, start, (range[2] - range[1]) / 6))))
  after <- pmin(range[2], pmax(range[1], round(before + rnorm(n, by, (range[2] - range[1]) / 8))))
  age <- round(runif(n, 18, 92)); female <- rbinom(n, 1, 0.6); imd <- sample(1:10, n, replace = TRUE)
  after[order(runif(n) - 0.002 * age + 0.1 * female)[seq_len(n - kept)]] <- NA
  list(before = before, after = after, age = age, female = female, imd = imd)
}
# Chance of each sum of ranks when each falls in or out by the toss of a coin: a product of polynomials.
conditional <- function(d) {
  d <- d[d != 0]; r <- 2 * rank(abs(d)); chances <- 1
  for (k in r) chances <- (c(chances, rep(0, k)) + c(rep(0, k), chances)) / 2
  v <- sum(r[d > 0]); at <- seq_along(chances) - 1
  min(1, 2 * min(sum(chances[at <= v]), sum(chances[at >= v])))
}
smd <- function(x, y) (mean(x) - mean(y)) / sqrt((var(x) + var(y)) / 2)
smdShare <- function(x, y) (mean(x) - mean(y)) / sqrt((mean(x) * (1 - mean(x)) + mean(y) * (1 - mean(y))) / 2)
wilson <- function(x, n) prop.test(x, n, correct = FALSE)$conf.int
blocks <- list(
  list(code = "phq9", way = -1, range = c(0, 27), limit = 6, low = 10, r = 0.84, middle = 4.5, data = block(60, 41, c(0, 27), 13, -3)),
  list(code = "ons4_happy", way = 1, range = c(0, 10), limit = NA, low = 4, r = NA, middle = NA, data = block(31, 22, c(0, 10), 5, 1)))
for (b in blocks) {
  say(paste0("data.", b$code), b$data, "0")
  x <- b$data; pairs <- !is.na(x$after)
  p <- x$before[pairs]; q <- x$after[pairs]; d <- q - p; gone <- x$before[!pairs]; all <- x$before
  worst <- if (b$way == 1) b$range[1] else b$range[2]; best <- sum(b$range) - worst
  isLow <- if (b$way == 1) p <= b$low else p >= b$low
  r <- if (is.na(b$r)) max(0, cor(p, q)) else b$r
  middle <- if (is.na(b$middle)) mean(all) else b$middle
  drift <- (1 - r) * (middle - p)
  one <- function(id, call) say(paste0(id, ".", b$code), list(block = 0), call)
  one("B3.mean", "mean(d)"); one("B3.mean:low", "t.test(d)$conf.int[1]"); one("B3.mean:high", "t.test(d)$conf.int[2]")
  one("B3.sd", "sd(d)"); one("B3.median", "median(d)")
  one("B3.baseline_mean:low", "t.test(p)$conf.int[1]"); one("B3.followup_mean:high", "t.test(q)$conf.int[2]")
  one("B3.baseline_sd", "sd(p)"); one("B3.followup_sd", "sd(q)")
  one("B3.dav", "mean(d) / ((sd(p) + sd(q)) / 2)"); one("B3.dz", "mean(d) / sd(d)"); one("B3.r", "cor(p, q)")
  one("B3.drm", "mean(d) / sd(d) * sqrt(2 * (1 - cor(p, q)))"); one("B3.glass", "mean(d) / sd(p)")
  if (length(d) < 30) one("B3.signed_rank", "conditional(d)")
  one("B3.unpaired", "mean(q) - mean(all)")
  one("B2.of_eligible", "length(p) / length(all)"); one("B2.of_eligible:low", "wilson(length(p), length(all))[1]")
  if (!is.na(b$limit)) {
    one("B4.improved", "mean(b$way * d >= b$limit)"); one("B4.worse", "mean(b$way * d <= -b$limit)")
    one("B4.improved:high", "wilson(sum(b$way * d >= b$limit), length(d))[2]")
    one("B4.reliable.improved", "mean(b$way * d > qnorm(0.975) * sqrt(2) * sd(all) * sqrt(1 - b$r))")
    one("B5.improved", "mean((b$way * d >= b$limit)[isLow])")
  }
  # Below ten pairs nothing is said of those who start low.
  if (sum(isLow) < 10) { one("B5.mean", "NA"); one("B5.beyond", "NA") } else {
  one("B5.mean", "mean(d[isLow])"); one("B5.expected", "mean(drift[isLow])")
  one("B5.beyond", "mean((d - drift)[isLow])"); one("B5.beyond:low", "t.test((d - drift)[isLow])$conf.int[1]")
  }
  one("B6.score", "smd(p, gone)"); one("B6.age", "smd(x$age[pairs], x$age[!pairs])")
  one("B6.female", "smdShare(x$female[pairs], x$female[!pairs])")
  one("B6.core20", "smdShare(x$imd[pairs] <= 2, x$imd[!pairs] <= 2)")
  one("B7.no_change", "sum(d) / length(all)")
  one("B7.quarter_fall", "(sum(d) - b$way * length(gone) * sd(all) / 4) / length(all)")
  one("B7.tipping", "-sum(d) / length(gone)")
  one("B7.scale_worst", "(sum(d) + sum(worst - gone)) / length(all)")
  one("B7.scale_best", "(sum(d) + sum(best - gone)) / length(all)")
  chance <- fitted(glm(pairs ~ x$before + x$age + x$female + x$imd, family = binomial, control = list(epsilon = 1e-14)))
  one("B3.weighted", "weighted.mean(d, 1 / chance[pairs])")
}
