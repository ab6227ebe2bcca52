/** A file, and the line of it where one is known. */
export interface FilePlace {
  readonly path: string
  /** 1-based. */
  readonly line?: number
}

/** For people and terminals, which open it: `outagelint.yaml:3`. */
export const placeText = ({path, line}: FilePlace): string => (line === undefined ? path : `${path}:${line}`)

/** Something in a configuration, a list of ignored files or a baseline that its author can mend. */
export class ConfigError extends Error {
  override name = 'ConfigError'

  constructor(
    readonly place: FilePlace,
    /** Without the place. */
    readonly reason: string
  ) {
    super(`${placeText(place)}: ${reason}`)
  }
}
