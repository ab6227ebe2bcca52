import {styleText} from 'node:util'

/** Writes a word in a style of `util.styleText`, or plainly where there are no colours. */
export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string

export const paintIn = (color: boolean): Paint => (color ? (style, text) => styleText(style, text) : (_, text) => text)
