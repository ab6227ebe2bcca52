export const help = `Usage: outagelint [options] <paths…>
       outagelint rules | explain <rule> | outline <paths…> | lsp

Checks outage and incident articles in Markdown.

Paths are files, folders, globs, or - for standard input.

Options
  --format <name>[=<file>]  text, json, ndjson, sarif, github, gitlab, junit, checkstyle, rdjson;
                            may be given several times, all but one with a file (default: text)
  --rule <id>=<severity>    off, warning or error; may be given several times
  --profile <name>          postmortem, report, news or status, where an article does not
                            say so itself (default: as it reads)
  --config <file>           instead of the nearest outagelint.yaml, .json or package.json
  --no-config               no configuration file
  --print-config <path>     what holds for a file, and where it comes from
  --no-ignore               check also what .gitignore, .outagelintignore and \`ignore\` leave out
  --no-inline-config        comments in an article silence nothing
  --baseline <file>         known findings, which are not told
  --update-baseline         write what is found now into the baseline
  --since <ref>             only what the changes since a commit or branch touch
  --fix                     mend what is certain: unrelated blocks, residue, repeated paragraphs
  --fix-dry-run             print what --fix would change, as a patch
  --timeout <seconds>       for one file (default: 20)
  --threads <n>             at most; they start when there is much to check (default: processors, at most 4)
  --no-cache                check everything anew
  --cache-location <dir>    instead of $XDG_CACHE_HOME/outagelint or ~/.cache/outagelint
  --watch                   check again what changes, until it is interrupted
  --shard <i>/<n>           the i-th of n parts of the files, see merge
  --ndjson-in               articles from standard input, {"path": …, "text": …} a line; writes a line for each
  --max-warnings <n>        more warnings than this are a failure
  --quiet                   errors only
  --stdin-filename <path>   what to call standard input
  --no-color                no colours
  -h, --help                this text
  -v, --version             the version

Commands
  rules                     what is checked
  explain <rule>            why, with examples
  lsp                       serves an editor on standard input and output
  merge <reports…>          one report of those that shards wrote with --format json or ndjson
  outline <paths…>          how an article was read: its sections, their roles and lines

Exit codes
  0  no errors    1  errors, or too many warnings    2  something could not be checked

Examples
  outagelint posts/
  outagelint --rule no-hollow-link=off "content/**/*.md"
  cat draft.md | outagelint - --stdin-filename draft.md
  outagelint explain no-placeholder
  outagelint --format github --format sarif=out.sarif posts/
  outagelint --baseline known.json --update-baseline posts/
`
