import {anyOf} from '../../article/text/any-of.ts'
import type {Article} from '../../article/types.ts'

/**
 * Whether a file lies in a folder of templates: it is there to be copied, and its slots are meant to stay. Front matter
 * or configuration that says otherwise (`template: false`) decides.
 */
export const isKeptForm = ({path = '', data, about}: Article): boolean =>
  data.template !== false && about.template !== false && folderOfTemplates.test(path.replaceAll('\\', '/'))

/** The folder of the file or the one around it: `templates/post.md`, `.github/ISSUE_TEMPLATE/outage.md`. */
const folderOfTemplates = anyOf(
  [
    '(?:^|[/_. -])templates?',
    '(?:^|[/_. -])archetypes?',
    '(?:^|/)plantillas?',
    '(?:^|/)vorlagen',
    '模板',
    'テンプレート',
    'шаблоны'
  ],
  'iu',
  '',
  '/(?:[^/]{1,200}/)?[^/]{1,200}$'
)
