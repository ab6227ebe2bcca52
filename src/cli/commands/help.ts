export const help = `Usage: outagelint [options] <paths…>
       outagelint init | rules | explain <rule> | outline <paths…> | merge <reports…> | lsp

Checks outage and incident articles in Markdown: slots that nobody filled, claims without a
source, missing sections, unrelated links, times that do not add up.

Paths are files, folders, globs, or - for standard input. Behind -- a name that begins with -
is a file.

Start here
  outagelint draft.md                     what is wrong in an article, where, what would satisfy
  outagelint explain no-placeholder       why a rule matters, with examples
  outagelint --fix-dry-run posts/         what could be mended at once
  outagelint init                         a configuration and a workflow, to be filled in
  outagelint --baseline known.json --update-baseline posts/
                                          an old site: know what is there, tell what is new later
  outagelint --format github --format sarif=out.sarif posts/
                                          in a CI

What is checked
  --rule <id>=<severity>    off, warning or error; may be given several times
  --profile <name>          postmortem, report, news or status, where an article does not
                            say so itself (default: as it reads)
  --config <file>           instead of the nearest outagelint.yaml, .json or package.json
  --config-from <commit>    configuration, ignore lists and baseline as a commit has them, for
                            changes of strangers
  --no-config               no configuration file
  --print-config <path>     what holds for a file, and where it comes from
  --no-ignore               also what .gitignore, .outagelintignore and \`ignore\` leave out
  --no-inline-config        comments in an article silence nothing
  --since <ref>             only what the changes since a commit or branch touch
  --baseline <file>         not what is known
  --update-baseline         write what is found now into the baseline
  --stdin-filename <path>   what to call standard input

What is told
  --format <name>[=<file>]  text, json, ndjson, sarif, github, gitlab, junit, checkstyle, rdjson;
                            may be given several times, all but one with a file (default: text)
  --quiet                   errors only
  --max-warnings <n>        more warnings than this are a failure
  --no-color                no colours

Mending
  --fix                     mend what is certain: unrelated blocks, residue, repeated paragraphs
  --fix-dry-run             print what --fix would change, as a patch
  --watch                   check again what changes, until it is interrupted

Large archives
  --timeout <seconds>       for one file (default: 20)
  --threads <n>             at most; they start when there is much to check (default: processors,
                            at most 4)
  --no-cache                check everything anew
  --cache-location <dir>    instead of $XDG_CACHE_HOME/outagelint or ~/.cache/outagelint
  --shard <i>/<n>           the i-th of n parts of the files, see merge
  --ndjson-in               articles from standard input, {"path": …, "text": …} a line; writes a
                            line for each

Commands
  init                      writes outagelint.yaml and a workflow; what is there already stays
  rules                     what is checked
  explain <rule>            why, with examples
  outline <paths…>          how an article was read: its sections, their roles and lines
  merge <reports…>          one report of those that shards wrote with --format json or ndjson
  lsp                       serves an editor on standard input and output

  -h, --help                this text
  -v, --version             the version

Exit codes
  0  no errors    1  errors, or too many warnings    2  something could not be checked
`
