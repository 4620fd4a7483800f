source("test/stats/r/say.R")
y <- c(1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 1, 0, 1, 0, 1, 1)
x <- c(2.1, 1.4, 3.3, 4.0, 2.2, 3.9, 1.1, 0.4, 2.8, 3.1, 1.2, 1.9, 4.4, 2.0, 0.9, 3.6)
w <- c(0, 1, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1)
args <- list(count = y, x = x, w = w)
for (i in 1:3) {
  say(paste0("logistic.coefficient.", i), args, sprintf("coef(glm(count ~ x + w, binomial, epsilon = 1e-15))[%d]", i))
  say(paste0("logistic.se.", i), args, sprintf("sqrt(vcov(glm(count ~ x + w, binomial, epsilon = 1e-15))[%d, %d])", i, i))
}
change <- c(1, NA, 2, 0, NA, 3, NA, NA, 1, 2, 4, NA, -1, NA, 2, 1)
args <- list(change = change, x = x, w = w)
weights <- function(change, x, w) (1 / fitted(glm(!is.na(change) ~ x + w, binomial, epsilon = 1e-15)))[!is.na(change)]
say("ipw.value", args, "weighted.mean(na.omit(change), weights(change, x, w))")
say("ipw.se", args, "{ k <- weights(change, x, w); c1 <- na.omit(change); sqrt(sum((k * (c1 - weighted.mean(c1, k)))^2)) / sum(k) }")
say("ipw.effectiveN", args, "{ k <- weights(change, x, w); sum(k)^2 / sum(k^2) }")
pool <- function(q, u, dfcom, what) {
  m <- length(q); b <- var(q); t <- mean(u^2) + (1 + 1 / m) * b; lambda <- (1 + 1 / m) * b / t
  dfobs <- (dfcom + 1) / (dfcom + 3) * dfcom * (1 - lambda); dfold <- (m - 1) / lambda^2
  df <- dfold * dfobs / (dfold + dfobs)
  switch(what, value = mean(q), se = sqrt(t), df = df, low = mean(q) - qt(0.975, df) * sqrt(t), lambda = lambda)
}
for (s in list(list(q = c(0.52, 0.61, 0.47, 0.58, 0.55), u = c(0.2, 0.19, 0.22, 0.2, 0.21), df = 134),
               list(q = c(1.1, 0.4, 0.9), u = c(0.3, 0.31, 0.28), df = 29)))
  for (what in c("value", "se", "df", "low", "lambda")) say(paste0("rubin.", what), s, sprintf('pool(q, u, df, "%s")', what))
