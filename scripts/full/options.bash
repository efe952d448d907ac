#!/usr/bin/env bash
# shellcheck disable=SC2004,SC2034,SC2154 # wk-full's
# The command line of wk-full: its own options, and those of the filters, which their --help tells.

own_options='  -o, --output <dir>      The folder for the tables; made where missing.
  -j, --jobs <n>          Run <n> shards at a time. (default: the number of
                          cores)
  --shards <n>            Cut the dumps into <n> shards. (default: four for each
                          job, or more or fewer, so that each has 4 to 32 MB of
                          bzip2, or 16 to 128 MB of XML)
  --sample <n>            Only the first <n> pages, in one shard; reads no
                          further.
  --merge                 Join the parts of each table into one file, such as
                          <dir>/pages.tsv.
  --resume                Go on with a job that was stopped, or start it; where
                          it is done, do nothing.
  --force                 Replace the tables, or the unfinished job, of a folder.
  --no-space-check        Start even if the disk seems too small.
  --version               Show the version.
  -h, --help              Show help information.'
# Those that a filter gets as they are, and whose values it checks.
filter_options=(
    'wk-split ns no-redirects max-page-bytes keep-going siteinfo bzip2'
    'wk-sample rate seed titles ids invert strict missing'
    'wk-parse text no-tables abstract-chars infobox with'
    'wk-tsv tables csv byte-order-mark flat no-header records'
)

# Sets names, and of each option owner, letter, value and about.
declare_options() {
    local line filter wanted
    add_options self <<<"$own_options"
    for line in "${filter_options[@]}"; do
        read -r filter wanted <<<"$line"
        command -v "$filter" >/dev/null || check_tools
        # shellcheck disable=SC2086 # names
        add_options "$filter" $wanted < <(COLUMNS=80 "$filter" --help)
    done
}

# add_options OWNER [NAME...]: adds the options of a help, as far as they are wanted, or all.
add_options() {
    local line name='' wanted=" ${*:2} " option='^  (-([a-z]), )?--([a-z0-9-]+)( <([^>]+)>)?'
    while IFS= read -r line; do
        if [[ $line =~ $option ]]; then
            name=${BASH_REMATCH[3]}
            [[ $# == 1 || $wanted == *" $name "* ]] || { name='' && continue; }
            # A value has a name in lower case here.
            line=${BASH_REMATCH[0],,}${line:${#BASH_REMATCH[0]}}
            names+=("$name") owner[$name]=$1 letter[$name]=${BASH_REMATCH[2]} value[$name]=${BASH_REMATCH[5]} about[$name]=$line
        elif [[ $name && $line == '   '* ]]; then
            about[$name]+=$'\n'$line
        fi
    done
}

help() {
    local name
    cat <<'END'
OVERVIEW: Make the tables of Wikipedia dumps on every core, and go on where a run was stopped.

Cuts the dumps into shards, runs wk-split | wk-parse | wk-tsv on each, several at a time, and
writes the tables in parts: DIR/pages/part-01.tsv and so on. When all are there, wk-join proves
that they make a whole, and writes DIR/manifest.json. When one shard fails, all stop; parts that
are finished stay, and --resume goes on with the rest.

The options of the filters mean what they mean there. Memory: that of three filters for each job.

Examples:
  wk-full dump.xml.bz2 -o out
  wk-full dump.xml.bz2 -o out --resume
  wk-full dump.xml.bz2 -o out --resume --merge
  wk-full dump.xml.bz2 -o few --sample 100 --text --merge
  wk-full dump.xml.bz2 -o some --rate 0.1 --seed 7 --ns 0,14 -j2

USAGE: wk-full <dump> ... -o <dir> [<option> ...]

ARGUMENTS:
  <dump>                  Exports, each a whole one, .xml or .xml.bz2; files, not pipes.

OPTIONS:
END
    for name in "${names[@]}"; do printf '%s\n' "${about[$name]}"; done
}

# names_in NAME: the names that the value of an option may list, which its help has after a colon.
names_in() {
    local words=${about[$1]//[[:space:]]/ } list=': +(([a-z_]+, +)+[a-z_]+)'
    [[ $words =~ $list ]] || return
    echo "${BASH_REMATCH[1]//,/ }"
}

read_arguments() {
    local word name shown
    while (($#)); do
        word=$1
        shift
        case $word in
        --) dumps+=("$@") && break ;;
        --*) find_option "${word%%=*}" ;;
        -?*) find_letter "${word::2}" ;;
        *) dumps+=("$word") && continue ;;
        esac
        if [[ $word == --*=* ]]; then
            take "${word#*=}" 1
        elif [[ $word == -[!-]?* ]]; then
            take "${word:2}" 1
        elif [[ ${value[$name]} ]]; then
            (($#)) || refuse "$shown needs a value"
            take "$1" 1
            shift
        else
            take ''
        fi
    done
    out=${given[output]-} jobs=${given[jobs]-$(nproc)} shards=${given[shards]-}
    merge=${given[merge]+1} resume=${given[resume]+1} force=${given[force]+1}
    first=${given[sample]+$((10#${given[sample]-0}))}
    state=$out/.wk-full
    kind=tsv
    [[ ! ${given[csv]+x} ]] || kind=csv
    [[ ! ${given[records]+x} ]] || kind=jsonl
}

# Sets `name` to the option that is written so, or the only one that begins so, and `shown` to how.
find_option() {
    local known found=()
    name=${1#--}
    for known in "${names[@]}"; do
        [[ $known != "$name" ]] || { shown=$1 && return; }
        [[ -z $name || $known != "$name"* ]] || found+=("$known")
    done
    ((${#found[@]} < 2)) || refuse "$1 may be any of $(printf ', --%s' "${found[@]}" | cut -c 3-)"
    ((${#found[@]})) || refuse "unknown option $1$(did_you_mean "$name" -- "${names[@]}")"
    name=${found[0]} shown=--$name
}

# The same of a letter.
find_letter() {
    shown=$1
    for name in "${names[@]}"; do
        [[ ${letter[$name]} != "${1#-}" ]] || return 0
    done
    refuse "unknown option $1"
}

# take VALUE [IS-GIVEN]: takes a value for the option `name`.
take() {
    [[ ! ${2-} || ${value[$name]} ]] || refuse "$shown takes no value"
    given[$name]=$1
    case $name in
    jobs | shards) [[ $1 =~ ^[1-9][0-9]{0,3}$ ]] || refuse "$shown needs a number up to 9999, not \"$1\"" ;;
    sample) [[ $1 =~ ^[0-9]{1,12}$ ]] || refuse "$shown needs a number, not \"$1\"" ;;
    infobox) infobox+=("$1") ;;
    version) exec wk-split --version ;;
    help) help && exit ;;
    esac
}

# did_you_mean WORD PREFIX CANDIDATE...: asks for the candidate that is nearest to a word, if one is near.
# What counts is how many letters are missing, too many, wrong, or changed with their neighbour; a part of
# a name is near.
did_you_mean() {
    printf '%s\n' "${@:3}" | word=$1 awk -v prefix="$2" '
        function least(a, b) { return a < b ? a : b }
        function distance(a, b,    i, j, d) {
            for (i = 0; i <= length(a); i++) for (j = 0; j <= length(b); j++) {
                if (i == 0 || j == 0) { d[i, j] = i + j; continue }
                d[i, j] = least(d[i - 1, j - 1] + (substr(a, i, 1) != substr(b, j, 1)),
                    least(d[i - 1, j], d[i, j - 1]) + 1)
                if (i > 1 && j > 1 && substr(a, i - 1, 2) == substr(b, j, 1) substr(b, j - 1, 1))
                    d[i, j] = least(d[i, j], d[i - 2, j - 2] + 1)
            }
            return d[length(a), length(b)]
        }
        BEGIN { word = substr(ENVIRON["word"], 1, 40); least_yet = 1.2 + length(word) / 5 }
        { far = length(word) > 3 && index($0, word) ? 1 : distance(word, $0) }
        far < least_yet && far < length($0) { nearest = $0; least_yet = far }
        END { if (nearest != "") print "; did you mean " prefix nearest "?" }'
}

refuse() { fail 64 "$1 (wk-full --help shows more)"; }
