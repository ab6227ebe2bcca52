import {profileOf} from '../../src/analysis/profile/index.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {say} from '../../src/rules/message.ts'
import {type Action, actionsOf, isTrackedElsewhere} from './actions.ts'

/** Flags, once an article and at the first of them, action items of a post-mortem without an owner. */
export default defineRule({
  id: 'require-owner',
  category: 'section',
  severity: 'information',
  scope: 'incident',
  description: 'flags action items of a post-mortem that have no owner, no date and no ticket',
  why: 'An action item without an owner, a date or a ticket is easily forgotten.',
  better: 'Ann will test the spare router by June (OPS-12).',
  options: {},
  *check(article) {
    if (profileOf(article).name !== 'postmortem') return
    const actions = actionsOf(article)
    const [first, ...others] = actions.filter(({isSettled}) => !isSettled)
    if (!first || isTrackedElsewhere(article)) return
    yield {
      span: placeOf(first),
      ...((others.length + 1) / actions.length <= few && {severity: 'information'}),
      message:
        others.length === 0
          ? say`Say who will do this and by when, or name the ticket`
          : say`Say who will do these and by when: ${others.length + 1} of ${actions.length} items have no owner, date or ticket`,
      causes: others.map((other) => ({span: placeOf(other), message: say`No owner, date or ticket`}))
    }
  }
})

/** Of an author who settles all but so many, one would say that they are settled elsewhere. */
const few = 0.25

/** Without the bullet and the bars of a table. */
const placeOf = ({block: {prose}}: Action) => prose.span(0, prose.text.length)
