/** How the results are held against `figures.json`. */
export const comparing = String.raw`# ---- comparing with figures.json, line by line as it is written ----
lines <- readLines(file.path(here, "figures.json"), encoding = "UTF-8", warn = FALSE)
starts <- which(lines == "  {")
which_one <- findInterval(seq_along(lines), starts)
field <- function(name) {
  pattern <- paste0('^    "', name, '": (.*?),?$')
  at <- grep(pattern, lines, perl = TRUE)
  found <- rep(NA_character_, length(starts))
  found[which_one[at]] <- sub(pattern, "\\1", lines[at], perl = TRUE)
  gsub('^"|"$', "", found)
}
list_field <- function(name) {
  at <- grep(paste0('^    "', name, '": \\[$'), lines)
  found <- rep("", length(starts))
  found[which_one[at]] <- gsub('^ *"|",?$', "", lines[at + 1])
  found
}
theirs <- data.frame(id = field("id"), by = list_field("by"), group = list_field("group"), value = number(field("value")),
  low = number(field("low")), high = number(field("high")), n = number(field("n")), of = number(field("of")))
key_theirs <- paste(theirs$id, theirs$by, theirs$group)

compared <- 0
differ <- 0
close <- function(one, other) is.na(one) || is.na(other) || abs(one - other) <= 1e-9 * max(1, abs(other))
for (one in results) {
  id <- sub(" (low|high)$", "", one$id)
  at <- match(paste(id, one$by, one$group), key_theirs)
  if (is.na(at)) next
  found <- theirs[at, ]
  value <- if (grepl(" low$", one$id)) found$low else if (grepl(" high$", one$id)) found$high else found$value
  compared <- compared + 1
  if (close(one$value, value) && close(one$n, found$n) && close(one$of, found$of)) next
  differ <- differ + 1
  cat(sprintf("DIFFERS %s %s %s: here %s (n %s of %s), figures.json %s (n %s of %s)\n", one$id, one$by, one$group,
    format(one$value, digits = 15), one$n, one$of, format(value, digits = 15), found$n, found$of))
}
cat(sprintf("%d figures compared, %d differ.\n", compared, differ))
if (differ > 0) quit(status = 1)
`;
