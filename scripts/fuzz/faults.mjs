/** After so many runs a text must be mended: edits that overlap wait for the next. */
const mostRuns = 10

/** Throws where something that must hold of every text does not. */
export function demandSound(text, {check, fixed, newErrorIn}) {
  const messages = check(text)
  const source = text.replace(/^\uFEFF/, '')
  for (const {ruleId, start, end, actual} of messages) {
    demand(0 <= start && start < end && end <= source.length, `${ruleId} is outside the file`)
    demand(source.slice(start, end) === actual, `${ruleId} shows another text than its place`)
  }
  const found = told(messages)
  demand(told(check(`\uFEFF${source}`)) === found, 'a byte order mark changes what is found')
  if (!source.includes('\r'))
    demand(told(check(source.replaceAll('\n', '\r\n'))) === found, 'carriage returns change what is found')
  let now = source
  for (let runs = 0; ; runs++) {
    const {text: next, count} = fixed(now, check(now))
    // The command line writes no text with a new error.
    if (count === 0 || newErrorIn(messages, check(next)) !== undefined) break
    demand(next !== now, 'a fix changes nothing')
    demand(runs < mostRuns, 'fixes come to no end')
    now = next
  }
}

/** Throws when something that must hold does not. */
export function demand(holds, what) {
  if (!holds) throw new Error(what)
}

const told = (messages) => messages.map(({ruleId, actual}) => `${ruleId} ${actual.replaceAll('\r\n', '\n')}`).join('\0')
