import {type Case, found} from './case.ts'

const hidden = (id: string, text: string): Case => found(id, `# A\n\n${text}\n`, '3:*')
/** Letters as mathematical bold. */
const bold = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97))

export const hiding: readonly Case[] = [
  hidden('hide-zwsp', 'On [ins\u200bert date].'),
  hidden('hide-zwnj', 'On [ins\u200cert date].'),
  hidden('hide-wj', 'On [ins\u2060ert date].'),
  hidden('hide-softhyphen', 'On [ins\u00adert date].'),
  hidden('hide-bom', 'On [ins\ufeffert date].'),
  hidden('hide-nbsp', 'On [insert\u00a0date].'),
  hidden('hide-ideographic-space', 'On [insert\u3000date].'),
  hidden('hide-newline', 'On [insert\ndate].'),
  hidden('hide-newline-bq', '> On [insert\n> date].'),
  hidden('hide-cyrillic', 'On [іnsеrt dаtе].'),
  hidden('hide-fullwidth', 'On ［insert date］.'),
  hidden('hide-entity', 'On &#91;insert date&#93;.'),
  hidden('hide-escape', 'On \\[insert date\\].'),
  hidden('hide-emph', 'On [insert *date*].'),
  hidden('hide-bidi', 'On \u202e[etad tresni]\u202c.'),
  hidden('hide-tagchars', 'On [ins\u{e0061}ert date].'),
  hidden('hide-math', `On [${bold('insert')} ${bold('date')}].`),
  hidden('hide-case', 'On [InSeRt DaTe].'),
  hidden('hide-double', 'On [[insert date]].'),
  hidden('hide-strike', 'On ~~[insert date]~~.'),
  hidden('hide-html', 'On <span>[insert date]</span>.'),
  hidden('hide-html-block', '<div>On [insert date].</div>')
]
