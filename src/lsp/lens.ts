import type {CodeLens} from 'vscode-languageserver/node'
import type {Answer, Message} from '../worker/index.ts'

/** One line above the article: what it is read as, what its readers will miss, what is open. */
export function lensOf({profile, missing}: Answer, messages: readonly Message[]): CodeLens {
  const count = (severity: string, word: string): string[] => {
    const {length} = messages.filter((message) => message.severity === severity)
    return length === 0 ? [] : [`${length} ${word}${length === 1 ? '' : 's'}`]
  }
  const open = [...count('error', 'error'), ...count('warning', 'warning')].join(', ') || 'nothing to mend'
  const title = [profile, ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []), open].join(' · ')
  const start = {line: 0, character: 0}
  return {range: {start, end: start}, command: {title, command: ''}}
}
