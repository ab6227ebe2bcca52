import vm from 'node:vm'
import type {Need} from '../analysis/needs/index.ts'
import {missingOf} from '../analysis/needs/index.ts'
import {profileOf} from '../analysis/profile/index.ts'
import {type StepTimes, step, timed} from '../analysis/stopwatch.ts'
import {subjectOf} from '../analysis/subject/index.ts'
import type {About, ProfileName, Role, Span, SubjectName} from '../article/types.ts'
import {type ClaimCount, claimsIn} from '../check/claim-count.ts'
import {type CheckedMessage, checkArticle, type Failure, read} from '../check/index.ts'
import type {Settings} from '../config/schema.ts'
import {bodyStart, ignorePlaces, Suppressions} from '../rules/suppressions.ts'

/** What is asked of a check, as data that may pass between threads. */
export interface Job {
  readonly text: string
  readonly path: string
  readonly about: About
  readonly rules: Settings
  /** False: comments in the article silence nothing. */
  readonly inlineConfig?: boolean
  /** The steps of the check are measured. */
  readonly timed?: boolean
}

/** A message with its columns in bytes of UTF-8 too, 1-based, for readers that count so and do not have the text. */
export interface AnsweredMessage extends CheckedMessage {
  readonly byteColumn: number
  readonly endByteColumn: number
}

export interface Answer {
  readonly subject: SubjectName
  readonly profile: ProfileName
  /** How many claims rest on a source; nothing where none is owed. */
  readonly claims: ClaimCount | null
  /** What the profile asks for and the article nowhere tells. */
  readonly missing: readonly Need[]
  readonly outline: readonly Titled[]
  readonly messages: readonly AnsweredMessage[]
  /** How many findings comments in the article silence. */
  readonly silenced: number
  readonly failures: readonly Failure[]
  /** Offset where a comment stands that silences a rule in the whole article. */
  readonly bodyStart: number
  /** For each message, where a comment stands that silences its rule in its block, if one can stand there. */
  readonly ignorePlaces: readonly (number | undefined)[]
  /** Only where the job asks for them. */
  readonly times?: StepTimes
}

/** A section of the outline, without its text. */
export interface Titled {
  readonly title: string
  readonly role?: Role
  readonly heading: Span
  readonly sections: readonly Titled[]
}

/**
 * Checks one text, in bounded time whatever its shape.
 *
 * @param limit milliseconds
 * @throws UncheckedError when the text cannot be read
 * @throws LateError when it takes longer
 */
export function answer(job: Job, limit: number): Answer {
  if (!job.timed) return inTime(limit, () => checked(job))
  const {result, times} = timed(() => inTime(limit, () => checked(job)))
  return {...result, times}
}

function checked({text, path, about, rules, inlineConfig = true}: Job): Answer {
  const article = step('reading', () => read(text, {path, ...about}))
  const failures: Failure[] = []
  const suppressions = new Suppressions(article)
  const onFailure = (failure: Failure): void => void failures.push(failure)
  const messages = checkArticle(article, rules, {inlineConfig, onFailure, suppressions}).map((message) => ({
    ...message,
    byteColumn: bytesBefore(article.source, message.start, message.column),
    endByteColumn: bytesBefore(article.source, message.end, message.endColumn)
  }))
  return {
    subject: subjectOf(article).name,
    profile: profileOf(article).name,
    claims: claimsIn(article, rules),
    missing: missingOf(article),
    outline: article.outline.map(titled),
    messages,
    silenced: suppressions.silenced,
    failures,
    bodyStart: bodyStart(article),
    ignorePlaces: ignorePlaces(
      article,
      messages.map(({start}) => start)
    )
  }
}

const titled = ({title, role, heading, sections}: Titled): Titled => ({
  title,
  ...(role && {role}),
  heading,
  sections: sections.map(titled)
})

const bytesBefore = (text: string, offset: number, column: number): number =>
  Buffer.byteLength(text.slice(offset - column + 1, offset), 'utf8') + 1

/** A text takes longer than it may. On a busy machine that is not the text's fault. */
export class LateError extends Error {
  /** @param limit milliseconds */
  constructor(limit: number) {
    super(`takes longer than ${limit / 1000} s to read`)
  }
}

const inside = vm.createContext({work: undefined})
const doWork = new vm.Script('work()')

/**
 * What a function returns, if it does in time. There are shapes of Markdown that hold any parser for minutes and cannot
 * be told in advance; the engine's own timeout stops them anywhere, and costs no thread.
 *
 * @param limit milliseconds
 * @throws LateError when it takes longer, and what the function throws
 */
export function inTime<T>(limit: number, work: () => T): T {
  inside.work = work
  try {
    return doWork.runInContext(inside, {timeout: Math.min(Math.ceil(limit), 2 ** 31 - 1)})
  } catch (error) {
    if ((error as NodeJS.ErrnoException)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    throw new LateError(limit)
  } finally {
    inside.work = undefined
  }
}
