/**
 * Runs in the page, as text, so it may use nothing of this module: shows what a mark is about when it is hovered or
 * has the focus, and hides what the filters leave out. Without it marks are links to their entries.
 */
function enliven(): void {
  const all = <E extends Element>(selector: string, inside: ParentNode = document): E[] => [
    ...inside.querySelectorAll<E>(selector)
  ]
  const byId = (id: string): HTMLElement | null => document.getElementById(id)

  const tip = document.createElement('div')
  tip.id = 'tip'
  tip.hidden = true
  // What it says is told to screen readers by the entries.
  tip.setAttribute('aria-hidden', 'true')
  document.body.append(tip)
  let shownAt: Element | undefined

  const noteOf = (entry: Element): Node[] => {
    const href = entry.querySelector('.why')?.getAttribute('href') ?? ''
    const note = byId(href.slice(1))
    if (!note) return []
    const rule = document.createElement('p')
    rule.className = 'rule'
    rule.textContent = note.querySelector('dt')?.textContent ?? ''
    const why = document.createElement('p')
    why.textContent = note.querySelector('dd')?.textContent ?? ''
    return [why, rule]
  }
  const show = (mark: Element): void => {
    const entries = (mark.getAttribute('data-flags') ?? '').split(' ').map((number) => byId(`f${number}`))
    const nodes = entries.flatMap((entry) => {
      if (!entry || entry.hidden) return []
      const what = document.createElement('p')
      what.className = `what ${entry.className}`
      what.append(...[...(entry.querySelector('[id]')?.childNodes ?? [])].map((node) => node.cloneNode(true)))
      return [what, ...noteOf(entry)]
    })
    if (nodes.length === 0) {
      hide()
      return
    }
    shownAt = mark
    tip.replaceChildren(...nodes)
    tip.hidden = false
    const {left, bottom, top} = mark.getClientRects()[0] ?? mark.getBoundingClientRect()
    const {width, height} = tip.getBoundingClientRect()
    const below = bottom + 6 + height <= window.innerHeight || top < height
    tip.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`
    tip.style.top = `${below ? bottom + 6 : top - height - 6}px`
  }
  const hide = (): void => {
    tip.hidden = true
    shownAt = undefined
  }
  const markAt = (target: EventTarget | null): Element | null =>
    target instanceof Element ? target.closest('.mark') : null

  document.addEventListener('mouseover', ({target}) => {
    const mark = markAt(target)
    if (mark) show(mark)
    else if (shownAt && shownAt !== document.activeElement) hide()
  })
  document.addEventListener('focusin', ({target}) => {
    const mark = markAt(target)
    if (mark) show(mark)
    else hide()
  })
  document.addEventListener('focusout', hide)
  const follow = (): void => {
    if (shownAt) show(shownAt)
  }
  document.addEventListener('scroll', follow, {passive: true})
  document.addEventListener('keydown', ({key}) => {
    if (key === 'Escape') hide()
  })

  const form = byId('filters') as HTMLFormElement | null
  if (!form) return
  form.hidden = false
  const rows = new Map(all<HTMLElement>('tr[data-file]').map((row) => [row.dataset.file, row]))
  const files = all<HTMLElement>('article.file').map((element) => ({
    element,
    name: element.querySelector('bdi')?.textContent?.toLowerCase() ?? '',
    row: rows.get(element.id.slice(1)),
    entries: all<HTMLElement>('li[data-rule]', element),
    marks: all<HTMLElement>('.mark', element)
  }))
  const filter = (): void => {
    const data = new FormData(form)
    const severities = data.getAll('severity')
    const rule = data.get('rule')
    const part = String(data.get('file')).toLowerCase()
    const isWhole = rule === '' && severities.length === 3
    let [shown, count] = [0, 0]
    for (const {element, name, row, entries, marks} of files) {
      const gone = new Set<string>()
      for (const entry of entries) {
        const {rule: own, severity = ''} = entry.dataset
        entry.hidden = !severities.includes(severity) || (rule !== '' && rule !== own)
        if (entry.hidden) gone.add(entry.id.slice(1))
      }
      for (const mark of marks)
        mark.classList.toggle(
          'off',
          (mark.dataset.flags ?? '').split(' ').every((number) => gone.has(number))
        )
      const left = entries.length - gone.size
      const isOut = !name.includes(part) || (!isWhole && left === 0)
      element.hidden = isOut
      if (row) row.hidden = isOut
      count += entries.length
      if (!isOut) shown += left
    }
    const output = form.querySelector('output')
    if (output) output.textContent = shown === count ? `${count} findings` : `${shown} of ${count} findings`
  }
  form.addEventListener('input', filter)
  form.addEventListener('submit', (event) => event.preventDefault())
  filter()
}

/** The script of the page. */
export const script = `"use strict";(${enliven})()`
