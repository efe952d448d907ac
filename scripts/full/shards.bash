#!/usr/bin/env bash
# shellcheck disable=SC2034,SC2154 # wk-full's
# How wk-full runs the pipes of all shards, stops them, and says which has failed, and why.

run_shards() {
    local part todo=() status=0 count
    for part in $(seq -w "$shards"); do
        [[ -e $out/manifest/part-$part.json ]] || todo+=("$part")
    done
    ((${#todo[@]})) || return 0
    publish "$state/arguments" declare -p dumps split sample parse tsv
    [[ ! ${given[keep-going]+x} ]] || mkdir -p "$out/skipped"
    [[ ! ${given[titles]+x}${given[ids]+x} ]] || mkdir -p "$state/missing"
    export out state shards
    export -f shard

    read -r count pages_before _ < <(finished)
    all_bytes=$((bzip2_bytes + xml_bytes))
    # shellcheck disable=SC2017 # the product of all three may be too large
    bytes_before=$((all_bytes / shards * count + all_bytes % shards * count / shards))
    rm -rf "$state"/{running,failed,ended}
    mkdir "$state"/{running,failed}
    : >"$state/ended"

    # A session of their own holds all workers together, whatever process groups they are in.
    PARALLEL_SHELL=$BASH PARALLEL_HOME=$state TMPDIR=$state setsid \
        parallel --plain --will-cite -j "$jobs" --halt now,fail=1 --termseq TERM,500,KILL,50 \
        --joblog "$state/joblog" --ungroup shard {} \
        < <(printf '%s\n' "${todo[@]}") >"$state/parallel.log" 2>&1 &
    session=$!
    SECONDS=0
    # Job control puts it into a process group of its own.
    set -m
    coproc watch
    set +m
    watcher=$COPROC_PID
    disown "$watcher"

    wait "$session" 2>/dev/null || status=$?
    stop_workers
    ((status == 0)) || explain "$status"
    read -r count pages _ < <(finished)
    made=$((pages - pages_before))
}

# The pipe of shard $1, in a shell that GNU parallel starts. Its status is that of the first filter in the pipe that
# failed, and not because its reader had enough.
shard() {
    local dumps split sample parse tsv part=$1 log=$state/log/$1 filters=(wk-split wk-parse wk-tsv) statuses i
    exec 2>"$log"
    # shellcheck disable=SC1091 # written by run_shards
    . "$state/arguments"
    split+=(--shard "$((10#$part))/$shards" --progress-file "$state/running/$part")
    [[ ! -d $out/skipped ]] || split+=(--rejects "$out/skipped/part-$part.rejects")
    [[ ! -d $state/missing ]] || sample+=(--missing "$state/missing/$part")
    if ((${#sample[@]})); then
        filters=(wk-split wk-sample wk-parse wk-tsv)
        wk-split "${split[@]}" -- "${dumps[@]}" 2>"$log.wk-split" | wk-sample "${sample[@]}" 2>"$log.wk-sample" |
            wk-parse "${parse[@]}" 2>"$log.wk-parse" | wk-tsv -o "$out" --part "$part" "${tsv[@]}" 2>"$log.wk-tsv"
    else
        wk-split "${split[@]}" -- "${dumps[@]}" 2>"$log.wk-split" |
            wk-parse "${parse[@]}" 2>"$log.wk-parse" | wk-tsv -o "$out" --part "$part" "${tsv[@]}" 2>"$log.wk-tsv"
    fi
    statuses=("${PIPESTATUS[@]}")
    for i in "${!statuses[@]}"; do
        if ((statuses[i] != 0 && statuses[i] != 141)); then
            echo "${filters[i]}" >"$state/failed/$part"
            return "${statuses[i]}"
        fi
    done
    # Only for those who watch.
    { echo "$part $(<"$state/running/$part")" >>"$state/ended" && rm "$state/running/$part"; } 2>/dev/null || :
}

stop_workers() {
    [[ $session ]] || return 0
    end_session
    wait "$session" || :
    [[ -z $watcher ]] || kill -KILL "$watcher"
    session=''
} 2>/dev/null

# Ends all that GNU parallel started; wk-tsv has a second to remove its drafts.
end_session() {
    local signal
    for signal in {TERM,KILL}{,,,,}{,,,}; do
        # Zombies may stay: in a container, no one may care for them.
        # shellcheck disable=SC2009 # pgrep cannot leave zombies out
        ps -o s= -s "$session" | grep -q '[^Z]' || return 0
        pkill -"$signal" -s "$session" || return 0
        sleep 0.05
    done
}

interrupted() {
    trap '' INT TERM HUP
    stop_workers
    abandon
    [[ ! $is_ours || ! -e $state/job ]] || say "wk-full: $out: stopped by SIG$1; --resume goes on"
    exit "$2"
}

# Says why the shards were stopped, from the first one that failed: the others we have ended.
explain() {
    local part='' status=$1 signal=0 filter message
    if ! read -r part status signal < <(first_failed_job); then
        (($1 <= 128 || $1 == 255)) || fail "$1" "GNU parallel was killed by SIG$(kill -l "$1")"
        message=$(tail -n 1 "$state/parallel.log")
        # On a full disk it cannot even say so.
        if [[ -z $message ]] || says_full "$message"; then fail_for_space; fi
        fail "$1" "GNU parallel has failed: $message"
    fi
    ((signal == 0)) || status=$((128 + signal))
    # What the filters beside it say comes of its failure, and what it said before its last words is none.
    filter=$(cat "$state/failed/$part" 2>/dev/null) || :
    message=$(awk '/^wk-/ { text = "" } { text = text (text == "" ? "" : "\n") $0 } END { print text }' \
        "$state/log/$part${filter:+.$filter}")
    ! says_full "$message" || fail_for_space
    ((status <= 128)) ||
        message="wk-full: shard $part: ${filter:-its shell} was killed by SIG$(kill -l "$status")"
    [[ $message || $status != 74 ]] || fail_for_space
    say "${message:-wk-full: shard $part: ${filter:-its shell} has failed}"
    exit "$status"
}

# Its part, exit status and signal. GNU parallel notes the jobs as they end.
first_failed_job() {
    awk -F '\t' 'NR > 1 && ($7 || $8) { sub(/.* /, "", $9); print $9, $7, $8; exit }' "$state/joblog"
} 2>/dev/null
