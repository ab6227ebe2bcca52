import type {ProfileName} from '../../article/types.ts'
import {editOf} from '../../check/fix.ts'
import type {Severity} from '../../rules/finding.ts'
import {counted, listed} from '../../rules/wording.ts'
import type {Paint} from './paint.ts'
import type {Report} from './report.ts'

/** Why a run fails that has more warnings than `--max-warnings` allows. */
export const excessOf = (warnings: number, allowed: number): string =>
  `failed: ${counted(warnings, 'warning')}, and --max-warnings allows ${allowed}`

/** What a run came to, counted file by file. */
export class Summary {
  files = 0
  errors = 0
  warnings = 0
  /** Findings that are only for information. */
  information = 0
  /** Files with an error or a warning. */
  flagged = 0
  /** Findings that comments in the articles silence. */
  silenced = 0
  /** Findings that `--fix` would mend. */
  mendable = 0
  /** Findings that it has mended. */
  mended = 0
  /** Findings that the baseline knows. */
  known = 0
  ignored = 0
  /** Files that the changes since a commit do not touch. */
  unchanged = 0
  /** Files with an error or a warning that read like templates. */
  templates = 0
  /** Files, paths and configurations that something was wrong with. */
  problems = 0
  /** Warnings that `--max-warnings` allows. */
  allowed = Number.POSITIVE_INFINITY
  readonly #profiles = new Map<ProfileName, number>()
  readonly #subjects = {incident: 0, other: 0, unsure: 0}

  add({subject, profile, messages, silenced, mended = 0}: Report): void {
    const count = (wanted: Severity): number => messages.filter(({severity}) => severity === wanted).length
    const [errors, warnings] = [count('error'), count('warning')]
    this.files++
    this.errors += errors
    this.warnings += warnings
    this.information += count('information')
    const isFlagged = errors + warnings > 0
    this.flagged += isFlagged ? 1 : 0
    this.templates += isFlagged && profile === 'template' ? 1 : 0
    this.silenced += silenced
    this.mendable += messages.filter(editOf).length
    this.mended += mended
    this.#subjects[subject]++
    if (subject === 'incident') this.#profiles.set(profile, (this.#profiles.get(profile) ?? 0) + 1)
  }

  /** Why warnings alone make a run fail, where they do. */
  get excess(): string | undefined {
    return this.warnings > this.allowed ? excessOf(this.warnings, this.allowed) : undefined
  }

  /** For a writer: the count in one line, and below it what else there is to know. */
  text(paint: Paint): string {
    const found = [
      this.errors > 0 && counted(this.errors, 'error'),
      this.warnings > 0 && counted(this.warnings, 'warning')
    ].filter((text) => text !== false)
    const files = counted(this.files, 'file')
    const [sign, style] =
      this.errors + this.problems > 0
        ? (['✖', 'red'] as const)
        : this.warnings > 0
          ? (['⚠', 'yellow'] as const)
          : (['✔', 'green'] as const)
    const result =
      this.files === 0
        ? 'nothing checked'
        : found.length === 0
          ? `no ${this.information > 0 ? 'errors or warnings' : 'findings'} in ${files}`
          : `${listed(found, 'and')} in ${this.flagged === this.files ? files : `${this.flagged} of ${files}`}`
    const profiles = [...this.#profiles].sort().map(([name, count]) => kindsOf(name, count))
    const {other, unsure} = this.#subjects
    const rest = [
      this.excess ?? false,
      this.problems > 0 && `not everything was checked: ${counted(this.problems, 'problem')}`,
      this.information > 0 && `${counted(this.information, 'finding')} for information`,
      profiles.length > 0 && `read as ${listed(profiles, 'and')}`,
      other > 0 && `${counted(other, 'file')} not about an incident: checked for placeholders and dead links only`,
      unsure > 0 && `${counted(unsure, 'file')} perhaps not about an incident: sources and sections not checked`,
      this.templates > 0 &&
        `${counted(this.templates, 'flagged file')} ${this.templates === 1 ? 'reads like a template' : 'read like templates'}: \`ignore\` in a configuration leaves out what is there to be copied`,
      this.silenced > 0 && `${counted(this.silenced, 'finding')} silenced by comments in the articles`,
      this.known > 0 && `${counted(this.known, 'known finding')} left out, as the baseline says`,
      this.unchanged > 0 && `${counted(this.unchanged, 'file')} unchanged`,
      this.ignored > 0 && `${counted(this.ignored, 'file')} ignored`,
      this.mended > 0 && `${this.mended} mended`,
      this.mendable > 0 && `${this.mendable} can be mended with --fix`
    ].filter((line) => line !== false)
    return `${paint(style, sign)} ${result}\n${rest.map((line) => `  ${line}\n`).join('')}`
  }
}

/** One and several of each kind. */
const kindNames: Readonly<Record<ProfileName, readonly [one: string, several: string]>> = {
  postmortem: ['post-mortem', 'post-mortems'],
  report: ['report', 'reports'],
  status: ['status update', 'status updates'],
  notice: ['notice', 'notices'],
  news: ['news article', 'news articles'],
  analysis: ['analysis', 'analyses'],
  template: ['template', 'templates'],
  unsure: ['article of an unsure kind', 'articles of an unsure kind']
}

const kindsOf = (name: ProfileName, count: number): string => `${count} ${kindNames[name][count === 1 ? 0 : 1]}`
