import type {Connection} from 'vscode-languageserver/node'
import {profileNames} from '../analysis/profile/index.ts'
import type {ProfileName} from '../article/types.ts'

/** What a writer may set in the editor; what a configuration file says of an article holds all the same. */
export interface Preferences {
  readonly enable: boolean
  /** Where neither the article nor a configuration file says one. */
  readonly profile: ProfileName | undefined
  /** When findings are sent. */
  readonly run: 'type' | 'save'
}

/** Asks the editor for its section `outagelint`, once for each document until it is closed, or `forget`. */
export class PreferenceSearch {
  readonly #known = new Map<string, Promise<Preferences>>()
  readonly #connection: Connection
  readonly #asks: boolean
  #given: unknown

  /**
   * @param asks whether the editor answers `workspace/configuration`
   * @param given what it sent of its own accord, where it does not
   */
  constructor(connection: Connection, asks: boolean, given: unknown) {
    this.#connection = connection
    this.#asks = asks
    this.#given = given
  }

  of(uri: string): Promise<Preferences> {
    const known = this.#known.get(uri)
    if (known) return known
    const asked = this.#asks
      ? this.#connection.workspace.getConfiguration({scopeUri: uri, section: 'outagelint'}).catch(() => undefined)
      : Promise.resolve(this.#given)
    const found = asked.then(preferencesOf)
    this.#known.set(uri, found)
    return found
  }

  closed(uri: string): void {
    this.#known.delete(uri)
  }

  /** @param given what `workspace/didChangeConfiguration` brings */
  forget(given: unknown): void {
    this.#known.clear()
    if (isRecord(given) && isRecord(given.outagelint)) this.#given = given.outagelint
  }
}

/** Editors send what their users write: unknown values are ignored. */
function preferencesOf(given: unknown): Preferences {
  const {enable, profile, run} = isRecord(given) ? given : {}
  return {
    enable: enable !== false,
    profile: profileNames.find((name) => name === profile),
    run: run === 'save' ? 'save' : 'type'
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
