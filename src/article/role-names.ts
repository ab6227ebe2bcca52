import type {Role} from './types.ts'

/**
 * What sections of published incident reports are called. Names from the templates of Google SRE
 * (https://sre.google/sre-book/example-postmortem/), Atlassian
 * (https://www.atlassian.com/incident-management/handbook/postmortems) and PagerDuty
 * (https://response.pagerduty.com/after/post_mortem_template/). First match wins: "Impact on users" before "Users".
 */
export const roleNames: readonly (readonly [Role, RegExp])[] = [
  ['references', /^(?:references|sources|further reading|links|related issues|supporting information|bibliography)\b/i],
  ['timeline', /\b(?:timeline|chronology|chain of events|key events|sequence of events)\b|^context$/i],
  ['lessons', /\b(?:lessons?|learne?d|learnt|takeaways?|went (?:well|wrong)|got lucky)\b|^postmortem$/i],
  [
    'prevention',
    /\b(?:action items?|review actions?|preventi(?:on|ve|ng)|prevent|process improvements?|next steps|follow[- ]?ups?|recommendations|corrective|future (?:work|plans))\b|\bdoing about it\b/i
  ],
  [
    'cause',
    /\b(?:root causes?|causes?|contributing factors?|fault|trigger|five whys|5 whys|how did (?:it|this) happen|why did)\b/i
  ],
  ['impact', /\b(?:impact|impacts|impacted|affected|scope|consequences)\b/i],
  ['detection', /\b(?:detection|detected|identified|discovery|hard to detect)\b/i],
  ['resolution', /\b(?:resolution|resolved|remediation|recovery|mitigation|restoration|how did we fix)\b/i],
  ['response', /^(?:responses?|actions taken|immediate actions?|how we responded)\b/i],
  ['summary', /\b(?:summary|overview|introduction|tl;?dr|quick facts)\b|^(?:what happened\??|the incident|abstract)$/i],
  ['background', /\bbackground\b/i],
  ['status', /^(?:current )?status$/i]
]

/** "Time to repair", "Recovery time": figures about a role, not the section that tells it. */
export const figures = /^(?:time to|duration|date|severity)\b|\btime$/i

/** What blocks of further reading are called where a site appends them: no part of the section above. */
export const appended =
  /^(?:you (?:might|may) (?:also|be) (?:like|enjoy|interested)\b.{0,20}|also read|read also|read next|recommended(?: for you| reading)?|related (?:articles|posts|stories|news|coverage|reading)|more (?:stories|news|from .{1,40})|trending(?: now)?|most (?:popular|read)|latest (?:news|articles|posts)|popular posts|up next|don['’]t miss)$/i
