const help = `Usage: outagelint [options] <paths…>
       outagelint init | rules | explain <rule> | outline <paths…> | why <file> |
       merge <reports…> | open [file] | lsp | mcp

Checks outage and incident articles in Markdown: placeholders that nobody filled in, claims without
a source, missing sections, unrelated links, times that do not add up.

Paths are files, folders, globs, or - for standard input. Behind -- a name may begin with -.

Start here
  outagelint draft.md                     what is wrong in an article, where, and what to do
  outagelint explain no-placeholder       why a rule matters, with examples
  outagelint --fix-dry-run posts/         what could be mended at once
  outagelint --format html=report.html posts/
                                          a page to look at, for editors
  outagelint init                         write a configuration and a workflow to start from
  outagelint --baseline known.json --update-baseline posts/
                                          an old site: record what is there, see only what is new
  outagelint --format github --format sarif=out.sarif posts/
                                          in a CI

Choose what is checked
  --rule <id>=<severity>    set a rule to off, information, warning or error; repeat it for others
  --only <id>[,<id>]        run these rules and no others
  --subject <name>          say whether files are about an incident: incident, other or unsure
                            (default: as they read; others are checked for placeholders and dead
                            links only)
  --profile <name>          say what kind of article files are: postmortem, report, status, notice,
                            news, analysis or template (default: as they say or read)
  --config <file>           use this instead of the nearest outagelint.yaml, .json or package.json
  --config-from <commit>    read configuration, ignore lists and baseline from a commit, so that a
                            stranger's change decides nothing
  --no-config               use no configuration file
  --print-config <path>     print what holds for a file, and where it comes from
  --no-ignore               also check what .gitignore, .outagelintignore and \`ignore\` leave out
  --ext <ending>[,<ending>] look for these files in folders (default: md, markdown, mdx; also html,
                            htm, xhtml, txt)
  --follow                  follow links that lead out of the repository, also to write there
  --no-inline-config        let comments in an article silence nothing
  --since <ref>             tell only what your changes since a commit or branch touch
  --baseline <file>         leave out the findings that this file knows
  --update-baseline         write what is found now into the baseline
  --stdin-filename <path>   give standard input a name

Choose what is printed
  --format <name>[=<file>]  pretty (default on a terminal), text (default elsewhere), json, ndjson,
                            sarif, github, gitlab, junit, checkstyle, rdjson, html (a page with
                            the articles and their marks); repeat it with a file for each other
  --quiet                   print errors only
  --max-warnings <n>        fail if there are more warnings than this
  --statistics              also count by rule and by file
  --timing                  also print, on standard error, how long each analysis and rule took
  --color, --no-color       use colours always or never (default: on a terminal; NO_COLOR,
                            FORCE_COLOR)

Mend
  --fix                     mend what is certain: unrelated links, residue, repeated paragraphs
  --fix-dry-run             print what --fix would change, as a patch
  --watch                   check again what changes, until you stop it

Check large archives
  --timeout <seconds>       give up on a file after this time (default: 20)
  --threads <n>             use at most so many threads (default: processors, at most 4)
  --no-cache                check everything anew
  --cache-location <dir>    use this instead of $XDG_CACHE_HOME/outagelint or ~/.cache/outagelint
  --shard <i>/<n>           check the i-th of n parts of the files, see merge
  --ndjson-in               read articles from standard input, {"path": …, "text": …} a line, and
                            write a line for each

Commands
  init [--form <file>]      write outagelint.yaml and a workflow; what is there already stays;
                            --form: ask for the sections of your template
  rules                     list what is checked
  explain <rule>            tell why a rule matters, with examples
  outline <paths…>          show how an article was read: its sections, their roles and lines
  why <file>[:<line>[:<column>]]
                            tell why something was flagged, and something else was not
  merge <reports…>          make one report of those that shards wrote with --format json or ndjson
  open [file]               serve a page to write and check in, to the browser of this machine
  lsp                       serve an editor on standard input and output
  mcp                       serve an assistant there: check, explain, outline, why

  -h, --help                print this text; behind a command, its own
  -v, --version             print the version

Exit codes
  0  no errors    1  errors, or too many warnings    2  something could not be checked
`

const commandHelp: Readonly<Record<string, string>> = {
  init: `Usage: outagelint init [--form <file>]

Writes outagelint.yaml, with every setting explained, and a workflow for GitHub Actions into the
working directory. A file that is there already stays as it is. With --form the sections of a
template of yours are asked for, and its instructions must not stay in an article.

  outagelint init
  outagelint init --form docs/postmortem-template.md
`,
  rules: `Usage: outagelint rules [--format json]

Lists the rules, the severity of each and what it flags.

  outagelint rules
  outagelint rules --format json          with category and the address of the page
`,
  explain: `Usage: outagelint explain <rule>

Prints the page of a rule: why it matters, what it flags, what it leaves alone, its options.

  outagelint explain no-placeholder
`,
  outline: `Usage: outagelint outline [--format json] [--subject <name>] [--profile <name>] <paths…>

Prints how an article was read: what kind of article it is and what shows it, its sections with
their roles and lines, what is missing, the times found, how many claims have a source.

  outagelint outline draft.md
  cat draft.md | outagelint outline -
`,
  why: `Usage: outagelint why [--format json] [--config <file>] <file>[:<line>[:<column>]]

Prints for each finding, and for each sentence that was almost one, what decided: the rows that
fired, their points, the words that they found. At a line or a column also what was left alone
there, and what excused it. At the end the rules that did not run, and why: they are off, or the
file reads as one that is about no incident.

  outagelint why draft.md                 findings and near misses
  outagelint why draft.md:7               all that was decided on line 7
  outagelint why draft.md:7:12 --format json

How to read it

  7:1 not a claim: 0.45 of 0.50 | number "nine" +1.0 | action "operates" +0.8 | present tense -0.8 | base -1.2
      would change without present tense, or with name, or with section of facts

The points add up to -0.2, which is a confidence of 0.45; from 0.50 on the sentence counts as a
claim. Without the row "present tense" it would, and so with a name in it. A near miss is within
0.25 of what is needed. A threshold of your own: no-unsourced-claim: {threshold: 0.6}.
`,
  merge: `Usage: outagelint merge [--format <name>[=<file>]] [--max-warnings <n>] [--baseline <file>] <reports…>

Makes one report of those that shards wrote with --format json or ndjson.

  outagelint --shard 1/2 --format json=one.json posts/
  outagelint --shard 2/2 --format json=two.json posts/
  outagelint merge one.json two.json
`,
  open: `Usage: outagelint open [file]

Serves a page to write, paste and check an article in, to this machine alone, and prints its address.
Nothing leaves the browser; copy the article back when it is done.

  outagelint open draft.md
`,
  lsp: `Usage: outagelint lsp --stdio

Serves an editor on standard input and output (Language Server Protocol).
`,
  mcp: `Usage: outagelint mcp [--timeout <seconds>]

Serves an assistant on standard input and output (Model Context Protocol) with the tools check,
explain, outline and why. Files are read below the roots that the client names, and none is written.

  {"mcpServers": {"outagelint": {"command": "npx", "args": ["outagelint", "mcp"]}}}
`
}

/** Words that stand first on the command line and are not paths. */
export const commands: readonly string[] = Object.keys(commandHelp)

/** The help of a command, or of all there is. */
export const helpFor = (command: string | undefined): string =>
  (command !== undefined && Object.hasOwn(commandHelp, command) && commandHelp[command]) || help
