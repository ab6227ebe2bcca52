import {type Case, found, slot} from './case.ts'

const silent = (id: string, text: string): Case => found(id, `# A\n\n${text}\n`)

export const negatives: readonly Case[] = [
  silent('neg-code', `Write \`${slot}\` here.`),
  silent('neg-fence', `\`\`\`\n${slot}\n\`\`\``),
  silent('neg-indented', `    ${slot}`),
  silent('neg-comment', `<!-- ${slot} -->`),
  silent('neg-link', '[insert date](https://date.dev/insert) is a function.'),
  silent('neg-ref', '[insert date][1] is a function.\n\n[1]: https://date.dev/insert'),
  silent('neg-ref-short', `${slot} is a function.\n\n${slot}: https://date.dev/insert`),
  silent('neg-escaped-word', 'The engineers insert the date before they publish.'),
  silent('neg-task', '- [ ] a\n- [x] b'),
  // Beyond the list: what stands in brackets and is not a slot.
  silent('neg-script', `<script>\nconst a = "${slot}"\n</script>\n\n<style>\n${slot} {}\n</style>`),
  silent('neg-callout', 'c[^1] d [1]\n\n> [!NOTE]\n> e\n\n[^1]: f\n\n[1]: https://date.dev/insert'),
  silent('neg-redacted', 'He said “it [the router] failed” [sic], and [REDACTED] agreed […].'),
  silent('neg-generator', '{{ page.date | date: "%Y" }} {% if x %} {{< figure src="a" >}} {{% note %}}'),
  silent('neg-defanged', 'hxxp://evil[.]com and admin[at]evil[dot]com')
]
