import type {ProfileName} from '../../../article/types.ts'
import {found, type VotingRow} from '../../evidence.ts'
import {namesTemplate} from '../template-words.ts'
import {isUnfilled} from '../unfilled.ts'
import type {View} from '../view.ts'
import {fromLabels} from './common.ts'

/** `title: {{ … }}` of an archetype. */
const ofGenerator = /^(?:title|date)\s?[:=]\s?["']?\{\{[^\n]{1,200}/m

/** What shows template. */
export const templateRows = [
  {
    name: 'front matter or configuration calls it a template',
    speaksFor: 'template',
    weight: 20,
    test: ({overview: {article}}) => article.template,
    hit: ['---\ntemplate: true\n---\n# Router'],
    miss: ['---\ntemplate: false\n---\n# Router'],
    from: fromLabels
  },
  {
    name: 'title or file of a template',
    speaksFor: 'template',
    weight: 20,
    test: ({overview: {title, path}}) => found(namesTemplate(title, path)),
    hit: ['# Template for a router', 'docs/template.md: # Router'],
    miss: [
      'templates/router.md: # Router\n\nIts template is full.',
      '# ¿Qué salió mal?',
      '# How a template of mails broke the router',
      '# El modelo de IA falló'
    ],
    from: fromLabels
  },
  {
    name: 'front matter that a generator will fill in',
    speaksFor: 'template',
    weight: 20,
    test: ({overview: {article}}) => {
      const [matter] = article.blocks
      return matter?.kind === 'frontmatter' ? found(ofGenerator.exec(matter.prose.text)) : undefined
    },
    hit: ['---\ntitle: {{replace .Name "-" " "}}\n---\n# Router\n\n## Cause\n\nA disk.\n\n## Next steps\n\nAlerts.'],
    miss: ['---\ntitle: The router and {{ braces }}\n---\n# Router\n\n## Cause\n\nA disk.\n\n## Next steps\n\nAlerts.'],
    from: 'archetypes of public repositories, November 2026'
  },
  {
    name: 'a form that nobody has filled in yet',
    speaksFor: 'template',
    weight: 20,
    test: ({overview: {article}}) => isUnfilled(article),
    hit: ['# Router of [insert name]\n\nIt was [insert text].'],
    miss: ['# Router\n\nIt was [insert text].'],
    from: fromLabels
  }
] as const satisfies readonly VotingRow<View, ProfileName>[]
