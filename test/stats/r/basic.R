# Reference values for test/stats, one line a call: what is compared, the call, its value.
# Rscript test/stats/r/basic.R > test/stats/r/basic.csv
say <- function(what, call) {
  value <- eval(parse(text = call))
  cat(sprintf('%s,"%s",%s\n', what, call, trimws(formatC(value, digits = 17, format = "g"))))
}
cat("what,call,value\n")
for (p in c(0.6, 0.9, 0.975, 0.995)) for (df in c(1, 2, 9, 29, 134, 999))
  say("tQuantile", sprintf("qt(%g, %g)", p, df))
for (x in c(-4, -1.5, 0.3, 2.2)) for (df in c(1, 9, 134)) say("tCdf", sprintf("pt(%g, %g)", x, df))
for (p in c(0.001, 0.025, 0.3, 0.975, 0.999)) say("normalQuantile", sprintf("qnorm(%g)", p))
for (x in c(-3.2, -1, 0, 0.7, 2.5)) say("normalCdf", sprintf("pnorm(%g)", x))
for (p in c(0.025, 0.5, 0.975)) for (df in c(2, 8, 40)) say("chiSquareQuantile", sprintf("qchisq(%g, %g)", p, df))
for (p in c(0.025, 0.5, 0.975)) for (ab in list(c(1, 20), c(3, 8), c(140, 60)))
  say("betaQuantile", sprintf("qbeta(%g, %g, %g)", p, ab[1], ab[2]))
for (xn in list(c(0, 20), c(1, 29), c(15, 148), c(81, 263), c(20, 20), c(7, 12))) for (i in 1:2)
  say(c("proportion.low", "proportion.high")[i],
      sprintf("prop.test(%g, %g, correct = FALSE)$conf.int[%d]", xn[1], xn[2], i))
x <- c(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2)
y <- c(20.73, 19.98, 24.11, 7, 35, 18.59, 22.35)
for (name in c("x", "y")) {
  say(paste0("mean.", name), sprintf("mean(%s)", name))
  say(paste0("sd.", name), sprintf("sd(%s)", name))
  for (i in 1:2) say(paste0(c("low.", "high.")[i], name), sprintf("t.test(%s)$conf.int[%d]", name, i))
  for (p in c(0, 0.1, 0.25, 0.5, 0.75, 0.9, 1)) say(paste0("quantile.", name), sprintf("quantile(%s, %g, type = 7)", name, p))
}
say("differenceOfMeans", "(mean(x) - mean(y)) / sqrt((var(x) + var(y)) / 2)")
