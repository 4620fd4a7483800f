/** B1 to B4. */
export const outcomes = String.raw`# ---- B1 to B4, one instrument at a time ----
band_of <- function(bands, value) vapply(value, function(v) which(bands == min(bands[bands >= v])), integer(1))
for (code in names(instruments)) {
  about <- instruments[[code]]
  own <- pairs[[code]]
  if (is.null(own)) next
  own <- own[!duplicated(own$key), ]
  id <- function(part) paste(part, code, sep = ".")
  both <- own[!is.na(own$followup), ]
  due <- sum(!is.na(own$followup) | yes(own$day <= today - pairing$latest))
  share(id("B1.share"), sum(person_engaged[match(own$key, keys)]), sum(person_engaged))
  share(id("B2.of_eligible"), nrow(both), due)
  share(id("B2.of_all"), nrow(both), n_people)
  change <- both$followup - both$baseline
  if (length(change) > 1) {
    add(id("B3.mean"), mean(change), length(change), nrow(own))
    add(id("B3.sd"), sd(change))
    add(id("B3.median"), median(change))
    reach <- qt(0.975, length(change) - 1) * sd(change) / sqrt(length(change))
    add(id("B3.mean low"), mean(change) - reach)
    add(id("B3.mean high"), mean(change) + reach)
  }
  gain <- NULL
  if (length(about$bands) > 0) {
    moved <- band_of(about$bands, both$followup) - band_of(about$bands, both$baseline)
    gain <- sign(moved)
  } else if (!is.na(about$threshold)) {
    least <- about$threshold *
      ifelse(both$baseline > about$other_top & both$followup > about$other_top, about$items, 1)
    moved <- about$direction * change
    gain <- ifelse(moved >= least - 1e-9, 1, ifelse(moved <= -least + 1e-9, -1, 0))
  }
  if (!is.null(gain)) {
    share(id("B4.improved"), sum(gain == 1), nrow(both))
    share(id("B4.same"), sum(gain == 0), nrow(both))
    share(id("B4.worse"), sum(gain == -1), nrow(both))
  }
}
`;
