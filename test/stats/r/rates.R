source("test/stats/r/say.R")
byar <- function(x, level, side) {
  z <- qnorm(1 - (1 - level) / 2)
  if (side == 1) x * (1 - 1 / (9 * x) - z / (3 * sqrt(x)))^3 else (x + 1) * (1 - 1 / (9 * (x + 1)) + z / (3 * sqrt(x + 1)))^3
}
limit <- function(x, level, side) if (x < 10) poisson.test(x, conf.level = level)$conf.int[side] else byar(x, level, side)
for (x in list(c(0, 800), c(1, 900), c(4, 1200), c(9, 5000), c(10, 5000), c(37, 8100), c(412, 96000)))
  for (level in c(0.95, 0.998)) {
    args <- list(events = x[1], people = x[2], per = 1000, level = level)
    for (i in 1:2) say(c("rate.low", "rate.high")[i], args, sprintf("limit(events, level, %d) / people * per", i))
  }
for (x in c(0, 3, 9.5)) for (i in 1:2)
  say(c("exactCountLimits.low", "exactCountLimits.high")[i], list(count = x),
      sprintf("c(ifelse(count == 0, 0, qgamma(0.025, count)), qgamma(0.975, count + 1))[%d]", i))
dsr <- function(x, n, w, per, side) {
  v <- sum(w * x / n) / sum(w)
  if (side == 0) return(per * v)
  var <- sum(w^2 * x / n^2) / sum(w)^2
  per * (v + sqrt(var / sum(x)) * (limit(sum(x), 0.95, side) - sum(x)))
}
for (s in list(list(c(4, 9, 20, 31), c(900, 1200, 1500, 800), c(5500, 6000, 6500, 5000)),
               list(c(0, 3, 8), c(210, 330, 400), c(10, 20, 30)), list(c(40, 55), c(3000, 2100), c(1, 1)))) for (i in 0:2)
  say(c("directRate.value", "directRate.low", "directRate.high")[i + 1], list(events = s[[1]], people = s[[2]], standard = s[[3]]),
      sprintf("dsr(events, people, standard, 1000, %d)", i))
for (s in list(list(c(4, 9, 20), c(900, 1200, 1500), c(0.004, 0.006, 0.011)), list(c(0, 2), c(200, 300), c(0.01, 0.02)))) for (i in 0:2)
  say(c("indirectRatio.value", "indirectRatio.low", "indirectRatio.high")[i + 1],
      list(events = s[[1]], people = s[[2]], reference = s[[3]]),
      if (i == 0) "sum(events) / sum(people * reference)" else sprintf("limit(sum(events), 0.95, %d) / sum(people * reference)", i))
