#!/usr/bin/env bash
# shellcheck disable=SC2034,SC2154 # wk-full's
# What wk-full says while it works, and of the time that it took.

# Runs beside the script: shows how far the job is, and ends the workers once the script is gone.
# Only the script holds the other end of its input.
watch() {
    local ticks=0
    trap '' INT TERM HUP
    until read -r -t 1 || (($? <= 128)); do
        if [[ -t 2 ]] || ((++ticks % 10 == 0)); then show_progress || :; fi
    done
    end_session
}

# Says how far it is: by the bytes of the dumps, a sample by its pages. What was finished before this run
# is a part of it, but tells nothing of how fast it is.
show_progress() {
    local line pages bytes seconds=$((SECONDS > 0 ? SECONDS : 1)) is all before=$bytes_before
    read -r pages bytes < <(count_so_far)
    ((bytes += before, 1))
    is=$bytes all=$all_bytes
    if [[ $first ]]; then
        ((pages <= first)) || pages=$first
        ((first == 0 || pages * 1000 / first < bytes * 1000 / (all + 1))) || is=$pages all=$first before=0
        line="$(count "$pages") pages"
    elif ((${#sample[@]})); then
        line="$(count "$pages") pages read"
    else
        line="$(count $((pages + pages_before))) pages"
    fi
    line+=", $(count $((pages / seconds))) pages/s, $((all > 0 ? is * 100 / all : 0)) %"
    ((is <= before)) || line+=", $(duration $((seconds * (all - is) / (is - before)))) left"
    # A line that wraps could not be written over.
    if [[ -t 2 ]]; then
        printf '\r%s\e[K' "$(fitted "$line" "$(columns)")"
    else
        printf '%s\n' "$line"
    fi >&2
}

# fitted LINE COLUMNS: as much of a progress line as fits; what it can spare first is the pages a second.
fitted() {
    local line=$1
    ((${#line} < $2)) || line=${line/, *([^,]) pages\/s/}
    echo "${line::$2 - 1}"
}

# The pages and bytes of the shards that are running, or have ended in this run. One that ends while we
# look may be in both places.
count_so_far() {
    (cd "$state" && grep -sH '' running/* ended /dev/null) | awk -F '[/: ]+' '
        { pages[$2] = $3; bytes[$2] = $4 }
        END { for (part in pages) { p += pages[part]; b += bytes[part] }; printf "%.0f %.0f\n", p, b }'
}

columns() {
    local size
    size=$(stty size <&2) 2>/dev/null && ((${size#* } > 0)) || size='24 80'
    echo "${size#* }"
}

# 98765, 12.3 M
count() { if (($1 < 1000000)); then echo "$1"; else echo "$(($1 / 1000000)).$(($1 % 1000000 / 100000)) M"; fi; }

# 9 s, 4 min 9 s, 1 h 12 min
duration() {
    local hours=$(($1 / 3600)) minutes=$(($1 / 60 % 60))
    if ((hours)); then
        echo "$hours h $minutes min"
    elif ((minutes)); then
        echo "$minutes min $(($1 % 60)) s"
    else
        echo "$1 s"
    fi
}

# The same of tenths of a second, shown where there are few: 0.8 s
passed() { if (($1 < 100)); then echo "$(($1 / 10)).$(($1 % 10)) s"; else duration $(($1 / 10)); fi; }

microseconds() { echo "${EPOCHREALTIME//[!0-9]/}"; }
