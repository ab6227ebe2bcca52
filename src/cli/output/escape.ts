/**
 * Control and bidirectional characters as visible escapes: what an article says must not drive a terminal. `##[` begins
 * a command anywhere in a line of a GitHub Actions log
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs), `##vso[` in Azure Pipelines.
 */
export const safe = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, escaped)
    .replace(/##(?=\[|vso\[)/g, (marks) => `#${escaped(marks)}`)

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A name such as `::error::.md` begins no command in the log of a CI. */
export const pathOf = (path: string): string => safe(path).replace(/^(?=\s|::|##)/, './')
