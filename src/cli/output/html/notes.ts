import type {Element} from 'hast'
import {h} from 'hastscript'
import type {AnsweredMessage} from '../../../worker/index.ts'
import {safe} from '../escape.ts'

/** Why findings matter: each reason stands once in a page, however many findings have it. */
export class Notes {
  readonly #ids = new Map<string, {readonly id: string; readonly message: AnsweredMessage}>()

  /** The id of the reason of a finding. */
  idOf(message: AnsweredMessage): string {
    const key = `${message.ruleId}\n${message.note}`
    const known = this.#ids.get(key)
    if (known) return known.id
    const id = `n${this.#ids.size + 1}`
    this.#ids.set(key, {id, message})
    return id
  }

  /** The reasons that were asked for. */
  element(): Element {
    const sorted = [...this.#ids.values()].sort((a, b) => (a.message.ruleId < b.message.ruleId ? -1 : 1))
    return h('section#why', {ariaLabelledBy: 'why-title'}, [
      h('h2#why-title', 'Why it matters'),
      h(
        'dl',
        sorted.map(({id, message: {ruleId, note, url}}) =>
          h('div', {id}, [
            h('dt', url ? h('a', {href: url, rel: 'noopener noreferrer'}, ruleId) : ruleId),
            h('dd', safe(note))
          ])
        )
      )
    ])
  }
}
