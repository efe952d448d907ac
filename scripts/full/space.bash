#!/usr/bin/env bash
# shellcheck disable=SC2034,SC2154 # wk-full's
# How much disk the tables of wk-full need, and into how many shards the dumps are cut.

# So many shards that all cores are busy up to the end, four a job, but none that is so small that it
# counts what each costs whatever its size: as much as 0.9 MB of bzip2, or 2.5 MB of XML. None is so
# large that much is lost with it where it fails.
default_shards() {
    local megabytes most count
    megabytes=$(megabytes)
    count=$((megabytes / (4 * jobs)))
    count=$((jobs * (count > 4 ? 4 : count > 1 ? count : 1)))
    ((count <= megabytes)) || count=$megabytes
    most=$(((megabytes + 31) / 32))
    ((count >= most)) || count=$most
    ((count > 0 && !${#first})) || count=1
    echo $((count > 9999 ? 9999 : count))
}

# What the dumps have to be read, in megabytes of bzip2: four of XML are about one.
megabytes() { echo $(((bzip2_bytes + xml_bytes / 4 + (1 << 20) - 1) >> 20)); }

# check_space ESTIMATE: refuses to start where the disk has less than the function says.
check_space() {
    local free needed
    [[ ! ${given[no-space-check]+x} ]] || return 0
    free=$(free_bytes) needed=$("$1")
    ((needed <= free)) ||
        fail 73 "$out: $(size "$free") are free, and the tables${given[text]+ and texts} of" \
            "$(size $((bzip2_bytes + xml_bytes))) may need $(size "$needed"); --no-space-check starts all the same"
}

# What the tables may need, before any is there. In the corpus, which is English, Japanese, Ukrainian
# and Vietnamese, they have 0.8 to 2.3 times the bytes of bzip2, with texts 2.6 to 6.3 times; of XML,
# 0.2 to 0.5 and 0.7 to 1.1 times. A page has up to 16 and 45 KB on average. All further tables have
# 0.3 to 0.6 times the bytes of bzip2. Where the disk has less, samples may tell that they need less.
first_estimate() {
    local tenths=(25 5) page=16000 bytes needed sampled times=1
    [[ ! ${given[text]+x} ]] || { tenths=(65 11) page=45000; }
    [[ ! ${given[with]+x} ]] || { tenths=($((tenths[0] + 6)) $((tenths[1] + 2))) page=$((page + 4000)); }
    bytes=$(((bzip2_bytes * tenths[0] + xml_bytes * tenths[1]) / 10))
    [[ -z $first ]] || ((bytes <= first * page)) || bytes=$((first * page))
    [[ -z $merge ]] || times=1.9
    needed=$(share_of "$bytes" "$times")
    if [[ -z $first ]] && ((needed > $(free_bytes))) && sampled=$(sampled_estimate) && ((sampled < bytes)); then
        needed=$(share_of "$sampled" "$times")
    fi
    echo "$needed"
}

# share_of BYTES TIMES: that many, of the pages that are wanted.
share_of() { awk -v bytes="$1" -v times="$2" -v rate="${given[rate]-1}" 'BEGIN { printf "%.0f", bytes * times * rate }'; }

# The same by sixteen samples, spread evenly over the dumps, each of the pages that start in a megabyte of bzip2 or
# four of XML. Of a history, only the newest revision of each page is written, and of some dumps few pages. In the
# corpus, the tables have 0.9 to 1.2 times the bytes of the records. Without a page in any sample nothing is known.
sampled_estimate() {
    local pieces samples i bytes sum=0 finished=0
    pieces=$(megabytes)
    ((pieces <= 1000000)) || return
    samples=$((pieces < 16 ? pieces : 16))
    for ((i = 0; i < samples; i++)); do
        # One that is damaged, or has a page of gigabytes, does not count.
        bytes=$(timeout --foreground 60 wk-split "${split[@]}" --shard \
            "$((pieces * (2 * i + 1) / (2 * samples) + 1))/$pieces" -- "${dumps[@]}" |
            wk-parse "${parse[@]}" | sed '/^{"end":/d' | wc -c) || continue
        ((sum += bytes, finished += 1))
    done 2>/dev/null
    ((sum)) && echo $((3 * sum * pieces / (2 * finished)))
}

# The same once parts are finished: each that is left needs what they do. To join a table takes as
# much as it has, since its parts are removed afterwards.
bytes_to_come() {
    local count pages bytes largest
    read -r count pages bytes largest < <(finished)
    if ((count == 0)); then
        first_estimate
    else
        echo $((bytes * (shards - count) / count + ${merge:-0} * largest * shards / count))
    fi
}

# How many parts are finished, their pages, their bytes, and those of the largest table.
finished() {
    wk-join --list "$out" | awk -F '\t' '
        !($1 in part) { part[$1]; parts++; pages += $3 }
        { bytes += $6; table[$4] += $6; if (table[$4] > most) most = table[$4] }
        END { printf "%d %.0f %.0f %.0f\n", parts, pages, bytes, most }'
}

says_full() { [[ $1 == *'No space left on device'* || $1 == *'quota exceeded'* ]]; }

free_bytes() { df -B1 --output=avail "$out" | tail -n 1; }

fail_for_space() {
    local disk count needed free more=''
    disk=$(df --output=target,source "$out" | tail -n 1 | tr -s ' ')
    read -r count _ < <(finished)
    needed=$(bytes_to_come) free=$(free_bytes)
    ((needed <= free)) || more=", so $(size $((needed - free))) more"
    fail 74 "$out: the disk is full: $disk; $count of $shards shards are done, the rest needs" \
        "about $(size "$needed") and has $(size "$free")$more; --resume goes on"
}

size() { numfmt --to=si --format=%.1f --suffix=B "$1"; }
