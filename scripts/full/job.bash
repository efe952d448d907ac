#!/usr/bin/env bash
# shellcheck disable=SC2034,SC2154 # wk-full's
# What a job of wk-full is, and whether another is the same.

# A line for each thing that the parts depend on: a name and a value. What a file is called, and where it is,
# does not matter.
describe_job() {
    local name i
    printf 'wk: %s\nshards: %s\n' "$(wk-split --version)" "$shards"
    for name in "${names[@]}"; do
        [[ ${given[$name]+x} && $name != @(output|jobs|shards|strict|missing|resume|force|no-space-check|bzip2) ]] || continue
        case $name in
        titles | ids | siteinfo) echo "--$name: $(sha256sum <"${given[$name]}")" ;;
        infobox) echo "--$name: ${infobox[*]@Q}" ;;
        *) echo "--$name: ${value[$name]:+${given[$name]@Q}}" ;;
        esac
    done
    echo "dumps: ${#dumps[@]}"
    for i in "${!dumps[@]}"; do
        echo "dump $((i + 1)): $(stat -Lc '%s %.9Y' "${dumps[i]}")"
    done
}

# compare_job FILE STATE: refuses to go on with a job of another description. The number of shards is the
# job's, where none is given. Sets `is_new` where this one is to join the parts, and that one was not.
compare_job() {
    local key text changes='' old_dumps='' new_dumps=''
    local -A was=() is=()
    grep -q '^dumps: ' "$1" ||
        fail 73 "$out: the $2 job has no description that wk $(wk-split --version) can read; --force replaces it"
    shards=${shards:-$(sed -n 's/^shards: //p' "$1")}
    while IFS= read -r text; do was[${text%%: *}]=${text#*: }; done <"$1"
    while IFS= read -r text; do is[${text%%: *}]=${text#*: }; done < <(describe_job)
    is_new=''
    [[ ! ${is[--merge]+x} || ${was[--merge]+x} ]] || is_new=1 was[--merge]=''
    unset 'was[manifest]'
    while IFS= read -r key; do
        [[ ${was[$key]-none} != "${is[$key]-none}" ]] || continue
        if [[ $key != 'dump '* ]]; then
            changes+="; $(change "$key")"
        elif [[ ${was[dumps]} == "${is[dumps]}" ]] && ! is_same_dump "${was[$key]}" "${is[$key]}"; then
            changes+="; $(change "$key")"
            old_dumps+=${was[$key]}$'\n' new_dumps+=${is[$key]}$'\n'
        fi
    done < <(printf '%s\n' "${!was[@]}" "${!is[@]}" | sort -u)
    [[ $changes ]] || return 0
    [[ $(sort <<<"$old_dumps") != "$(sort <<<"$new_dumps")" || -z $old_dumps ]] ||
        changes="${changes//; its dump +([^;])/}; its dumps come in another order"
    fail 73 "$out: the $2 job is another: ${changes#; }; --force replaces it"
}

# Some ways to mount or to copy a file keep only the seconds of its time.
is_same_dump() {
    [[ ${1%.*} == "${2%.*}" && ($1 == *.000000000 || $2 == *.000000000) ]]
}

# In which words a job differs.
change() {
    local before=${was[$1]-} after=${is[$1]-} dump=dump
    case $1 in
    wk) echo "it is one of wk $before, and this is wk $after" ;;
    shards) echo "it has $before shards, not $after" ;;
    dumps) echo "it has $before dump$( ((before == 1)) || echo s), not $after" ;;
    dump*)
        ((was[dumps] == 1)) || dump=$1
        if [[ ${before% *} != "${after% *}" ]]; then
            echo "its $dump has ${before% *} bytes, not ${after% *}"
        else
            echo "its $dump was changed at $(date -d "@${before#* }" '+%F %T.%3N'), not $(
                date -d "@${after#* }" '+%F %T.%3N')"
        fi
        ;;
    *)
        if [[ ! ${is[$1]+x} ]]; then
            [[ ${value[${1#--}]-file} != file ]] || before=''
            echo "it has $1${before:+ $before}"
        elif [[ ! ${was[$1]+x} ]]; then
            echo "it has no $1"
        elif [[ ${value[${1#--}]-} == file ]]; then
            echo "what it has for $1 is another file"
        else
            echo "it has $1 $before, not $after"
        fi
        ;;
    esac
}

# Whether the folder has a whole set of tables that wk-full has made, and nobody else since.
is_done() {
    [[ ! -e $state/job && -e $out/manifest.json && $(head -n 1 "$out/.wk-job") == "$(mark_of_manifest)" ]]
} 2>/dev/null

# Ties a description to the tables that it is of.
mark_of_manifest() { echo "manifest: $(sha256sum <"$out/manifest.json")"; }

done_job() { mark_of_manifest && cat "$state/job"; }
