import {createHash} from 'node:crypto'
import type {ElementContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {script} from './script.ts'
import {style} from './style.ts'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Whatever else gets into the page neither runs nor loads anything: only its own script and style may act. */
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(style)}`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'"
].join('; ')

/** A page that needs nothing beside itself; `parts` are HTML already. */
export const pageOf = (
  title: string,
  top: readonly ElementContent[],
  parts: readonly string[],
  end: ElementContent
): string =>
  [
    '<!doctype html>',
    '<html lang="en">',
    toHtml(
      h('head', [
        h('meta', {charSet: 'utf-8'}),
        h('meta', {httpEquiv: 'Content-Security-Policy', content: policy}),
        h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
        h('meta', {name: 'referrer', content: 'no-referrer'}),
        h('title', title)
      ])
    ).replace('</head>', `<style>${style}</style></head>`),
    '<body>',
    toHtml([h('a.skip', {href: '#files'}, 'Skip to the files')]),
    '<main>',
    toHtml([h('h1', title), ...top]),
    ...parts,
    toHtml(end),
    `</main><script>${script}</script></body></html>\n`
  ].join('\n')
