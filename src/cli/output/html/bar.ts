import type {Element} from 'hast'
import {s} from 'hastscript'

/** Units of the drawing; the page stretches it. */
const width = 100
const height = 6

/** A share from 0 to 1 as a bar, with a stroke where it is enough. */
export const bar = (share: number, enough: number, label: string): Element =>
  s('svg.bar', {role: 'img', ariaLabel: label, viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none'}, [
    s('rect.all', {width, height}),
    s(share >= enough ? 'rect.good' : 'rect.poor', {width: share * width, height}),
    s('rect.enough', {x: Math.min(enough * width, width - 1), width: 0.8, height})
  ])
