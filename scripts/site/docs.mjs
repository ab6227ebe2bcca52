// The readmes as pages of the site, in dist/site/docs.
import fs from 'node:fs/promises'
import {sanitize} from 'hast-util-sanitize'
import {toHtml} from 'hast-util-to-html'
import {toHast} from 'mdast-util-to-hast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'

const target = 'dist/site/docs'
await fs.rm(target, {recursive: true, force: true})
await fs.mkdir(target, {recursive: true})

const parser = unified().use(remarkParse).use(remarkGfm)
const rules = (await fs.readdir('plugins')).sort()
for (const rule of rules) await page(rule, rule, await fs.readFile(`plugins/${rule}/readme.md`, 'utf8'))
await page('index', 'Documentation', await fs.readFile('README.md', 'utf8'))
await page('reference', 'Reference', await fs.readFile('docs/reference.md', 'utf8'))
await page('rules', 'Rules', `# Rules\n\n${rules.map((rule) => `- [${rule}](plugins/${rule}/readme.md)`).join('\n')}\n`)

/** A readme as a page; links to readmes lead to their pages, other files of the repository to nowhere. */
async function page(name, title, markdown) {
  const tree = sanitize(toHast(parser.parse(markdown)))
  visit(tree, 'element', ({tagName, properties}) => {
    if (tagName !== 'a' || properties.href === undefined) return
    const rule = /(?:^|\/)([\w-]+)\/readme\.md$/i.exec(String(properties.href))?.[1]
    const [, file, anchor = ''] = /^(?:\.\.\/|docs\/)?(README|reference)\.md(#.*)?$/.exec(String(properties.href)) ?? []
    if (rules.includes(rule)) properties.href = `${rule}.html`
    else if (file) properties.href = `${file === 'README' ? 'index' : file}.html${anchor}`
    else if (!/^(?:https:|#)/.test(String(properties.href))) delete properties.href
  })
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'img') return
    // Pictures of the readme are not part of the site.
    parent.children.splice(index, 1)
    return index
  })
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · outagelint</title>
<link rel="stylesheet" href="../style.css">
</head>
<body>
<nav aria-label="Site"><a href="../index.html">Check an article</a> <a href="index.html">Documentation</a> <a href="rules.html">Rules</a></nav>
<main class="page">
${toHtml(tree)}
</main>
</body>
</html>
`
  await fs.writeFile(`${target}/${name}.html`, html)
}
