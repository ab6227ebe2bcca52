/** An element with children; a text is never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  given: {readonly class?: string; readonly href?: string} = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  if (given.class !== undefined) made.className = given.class
  if (given.href !== undefined) made.setAttribute('href', given.href)
  made.append(...children)
  return made
}

export function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', {}, text)
  made.type = 'button'
  made.addEventListener('click', onClick)
  return made
}

/** @throws Error when the page has none */
export function byId<E extends HTMLElement>(id: string): E {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no #${id}`)
  return found as E
}
