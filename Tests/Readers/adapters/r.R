# Read tables by a line of R, and write what comes as JSON. The job on standard input is as for python.py.
suppressPackageStartupMessages(library(jsonlite))

# A backslash is parked as U+0001, which no XML can hold, so that \\n stays \n.
unescape <- function(x) {
    for (pair in list(c("\\\\", "\001"), c("\\t", "\t"), c("\\n", "\n"), c("\\r", "\r"), c("\001", "\\")))
        x <- gsub(pair[1], pair[2], x, fixed = TRUE)
    x
}

job <- fromJSON(file("stdin"), simplifyVector = FALSE)
suppressPackageStartupMessages(eval(parse(text = job$setup)))
for (table in job$tables) {
    file <- table$file
    columns <- unlist(table$columns)
    said <- character()
    result <- tryCatch(withCallingHandlers({
        read <- as.data.frame(eval(parse(text = job$code)))
        values <- lapply(read, function(column) {
            if (is.character(column) || is.factor(column)) {
                column <- as.character(column)
                if (job$undo) column <- unescape(column)
                enc2utf8(column)
            } else if (inherits(column, "POSIXct")) {
                format(column, "%Y-%m-%dT%H:%M:%S", tz = "UTC")
            } else if (is.numeric(column)) {
                vapply(column, function(x) if (is.na(x)) NA_character_ else format(x, digits = 15), "")
            } else {
                as.character(column)
            }
        })
        # One table of strings, in which NA is no value.
        list(rows = if (length(values)) matrix(unlist(values), ncol = length(values)) else list())
    }, warning = function(condition) {
        said <<- c(said, conditionMessage(condition))
        invokeRestart("muffleWarning")
    }), error = function(condition) list(error = conditionMessage(condition)))
    result$said <- paste(said, collapse = "\n")
    writeLines(toJSON(result, matrix = "rowmajor", na = "null", auto_unbox = TRUE, digits = NA), table$out,
        useBytes = TRUE)
}
