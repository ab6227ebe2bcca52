import {placeText} from '../../config/config-error.ts'

/** In place of a report: something was not checked or not done. */
export interface Problem {
  /** The file, the folder or the configuration that it is about; null where it is about none. */
  readonly path: string | null
  /** 1-based, where it is known. */
  readonly line?: number
  /** What is wrong and what to do, without the path. */
  readonly problem: string
}

/** As a line for people. */
export const problemText = ({path, problem, ...more}: Problem): string =>
  path === null ? problem : `${placeText({path, ...more})}: ${problem}`

/** Each once: what is wrong with a configuration comes up for each file below it. */
export const eachOnce = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [problemText(problem), problem])).values()
]

/** Those about a file, for formats in which all must have a place: its first line where none is known. */
export const placedProblems = (problems: readonly Problem[]): Required<Problem & {readonly path: string}>[] =>
  problems.flatMap(({path, line = 1, problem}) => (path === null ? [] : {path, line, problem}))
