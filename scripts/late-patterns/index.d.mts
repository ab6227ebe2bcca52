import type {Plugin} from 'rolldown'

export function latePatterns(made: readonly {readonly source: string; readonly flags: string}[]): Plugin
export function withLatePatterns(code: string, folder: string): string | undefined
