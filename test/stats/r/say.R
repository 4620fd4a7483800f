# One JSON line a value: what is compared, what goes in, the call on it, and what R answers.
# Rscript test/stats/r/NAME.R > test/stats/r/NAME.jsonl, from the folder of the project.
number <- function(x) ifelse(is.na(x), "null", trimws(formatC(x, digits = 17, format = "g")))
json <- function(x) {
  if (is.matrix(x)) paste0("[", paste(apply(x, 1, json), collapse = ","), "]")
  else if (is.list(x)) paste0("{", paste0('"', names(x), '":', vapply(x, json, ""), collapse = ","), "}")
  else if (length(x) == 1) number(x)
  else paste0("[", paste(number(x), collapse = ","), "]")
}
say <- function(what, args, call) {
  value <- tryCatch(eval(parse(text = call), list2env(args, parent = globalenv())), error = function(e) NA)
  cat(sprintf('{"what":"%s","args":%s,"call":"%s","value":%s}\n', what, json(args), gsub('"', '\\\\"', call), number(unname(value))))
}
