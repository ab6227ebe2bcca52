// Parses the articles of a folder and nothing else: what no check of Markdown can do without.
import fs from 'node:fs'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).freeze()
const folder = process.argv[2]
for (const name of fs.readdirSync(folder)) processor.parse(fs.readFileSync(`${folder}/${name}`, 'utf8'))
