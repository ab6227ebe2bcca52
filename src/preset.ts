import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type {Preset} from 'unified'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import {articleOf} from './article/index.ts'
import {plugins, rules} from './catalogue.ts'
import {runIn} from './rules/define-rule.ts'
import {printed} from './rules/message.ts'

/**
 * Reports comments that name no rule or silence nothing; must run after all rules. Each rule heeds the comments of
 * remark-lint (`<!--lint disable no-placeholder-->`) itself, before it merges its findings, so remark-message-control
 * would have nothing left to take away.
 */
function outagelintControl() {
  return (tree: Root, file: VFile): void => {
    const article = articleOf(tree, file)
    const places = location(article.source)
    for (const {span, message} of runIn(file, article).suppressions.findings(rules.map(({id}) => id))) {
      const start = places.toPoint(span.start)
      const end = places.toPoint(span.end)
      if (start && end) file.message(printed(message), {place: {start, end}, ruleId: 'control', source: 'outagelint'})
    }
  }
}

/** For `.remarkrc` and `remark --use outagelint`: GFM, front matter and all rules. */
const preset: Preset = {
  plugins: [
    remarkGfm,
    [remarkFrontmatter, ['yaml', 'toml']],
    ...plugins.map((plugin) => [plugin, plugin.rule.recommended] as never),
    outagelintControl
  ]
}

export default preset
