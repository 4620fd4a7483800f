/** The pairing rule, as `shared/figures/pair-tables.ts` has it. */
export const pairs = String.raw`# ---- scores and pairs, by the pairing rule of the run ----
score <- measure[is.na(measure$item_no) & !is.na(measure$total_scored) & !is.na(measure$completed_date), ]
score$key <- key_of(score)
score$day <- day(score$completed_date)
score$score <- number(score$total_scored)
score$place <- seq_len(nrow(score))
latest_base <- pmax(counted$first_contact, counted$date, na.rm = TRUE) + pairing$after

pairs_of <- function(instrument) {
  own <- score[score$instrument == instrument, ]
  start <- own[own$timepoint %in% "baseline", ]
  later <- own[own$timepoint %in% c("interim", "closure", "followup"), ]
  same <- function(rows, i) {
    rows$key %in% counted$key[i] & (is.na(rows$referral_id) | rows$referral_id == counted$referral_id[i])
  }
  with_start <- which(counted$key %in% start$key)
  found <- lapply(with_start, function(i) {
    base <- start[same(start, i), ]
    base <- base[yes(base$day >= counted$date[i] - pairing$before & base$day <= latest_base[i]), ]
    if (nrow(base) == 0) return(NULL)
    base <- base[order(base$day, base$place, decreasing = TRUE), ][1, ]
    follow <- later[same(later, i), ]
    follow <- follow[yes(follow$day >= base$day + pairing$earliest & follow$day <= base$day + pairing$latest), ]
    if (nrow(follow) > 0) {
      apart <- as.numeric(follow$day)
      first <- switch(pairing$takes, first = apart, last = -apart,
        nearest = abs(apart - as.numeric(base$day) - pairing$nearest))
      follow <- follow[order(first, apart, -follow$place), ][1, ]
    }
    data.frame(ord = i, key = counted$key[i], day = base$day, baseline = base$score,
      followup = if (nrow(follow) > 0) follow$score else NA)
  })
  all <- do.call(rbind, found)
  if (is.null(all)) return(NULL)
  all[order(is.na(all$followup), all$ord), ]
}
pairs <- lapply(names(instruments), pairs_of)
names(pairs) <- names(instruments)
followed <- unique(unlist(lapply(pairs, function(p) p$ord[!is.na(p$followup)])))
`;
