import type {Element, ElementContent, Root} from 'hast'
import {type Schema, sanitize} from 'hast-util-sanitize'

/**
 * What may come of the text of an article: elements that only show something, and links within the page. There is no
 * style, no address of elsewhere, and nothing that loads or runs.
 */
const schema: Schema = {
  tagNames: [
    ...['p', 'h4', 'h5', 'h6', 'hr', 'br', 'blockquote', 'pre', 'code', 'ul', 'ol', 'li', 'table', 'tbody', 'tr'],
    ...['th', 'td', 'em', 'strong', 'del', 'sup', 'span', 'a']
  ],
  attributes: {
    a: [
      ['className', 'mark', 'error', 'warning', 'information'],
      ['href', /^#f\d+$/],
      ['ariaDescribedBy', /^t\d+$/],
      ['dataFlags', /^[\d ]+$/],
      ['id', /^m\d+$/]
    ],
    span: ['title', ['className', 'link', 'image']],
    ol: ['start'],
    ...Object.fromEntries(
      ['p', 'h4', 'h5', 'h6', 'pre', 'td', 'th'].map((name) => [
        name,
        [
          ['className', 'aside', 'l1', 'l2', 'l3', 'l4', 'l5', 'l6'],
          ['id', /^b\d+-\d+$/]
        ]
      ])
    )
  } as Schema['attributes'] & object,
  // The ids of the page are ours.
  clobber: [],
  protocols: {},
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false
}

/** The text of an article as it may stand in a page of ours. */
export const sanitized = (nodes: readonly ElementContent[]): Element['children'] =>
  (sanitize({type: 'root', children: [...nodes]} satisfies Root, schema) as Root).children as Element['children']
