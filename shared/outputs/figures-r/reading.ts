/** How the script reads `clean/` and `people.csv`. */
export const reading = String.raw`# ---- reading: everything as text; an empty cell says nothing ----
read_table <- function(name) {
  path <- file.path(here, "clean", name)
  if (!file.exists(path)) stop("clean/", name, " is not here. Start this script in the folder of the run.")
  read.csv(path, colClasses = "character", na.strings = "", check.names = FALSE, encoding = "UTF-8")
}
number <- function(text) suppressWarnings(as.numeric(text))
day <- function(text) as.Date(text, format = "%Y-%m-%d")
yes <- function(flag) !is.na(flag) & flag
place_of <- function(rows) paste(rows$source_file, rows$source_sheet, rows$source_row, sep = "\r")
table_of <- function(rows) paste(rows$source_file, rows$source_sheet, sep = "\r")

referral <- read_table("referral.csv")
contact <- read_table("contact.csv")
onward <- read_table("onward.csv")
measure <- read_table("measure.csv")
people <- read.csv(file.path(here, "people.csv"), colClasses = "character", na.strings = "", encoding = "UTF-8")
key_of <- function(rows) people$person_key[match(place_of(rows), place_of(people))]
`;
