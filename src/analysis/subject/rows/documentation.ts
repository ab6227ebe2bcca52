import {anyOf, either} from '../../../article/text/any-of.ts'
import {found, foundTimes, type WeighedRow} from '../../evidence.ts'
import type {Overview} from '../../overview/index.ts'
import {documentTitle} from '../words.ts'
import {byHand} from './from.ts'
import {isOfDocument} from './titles.ts'

const partOfDocumentation = anyOf(
  [
    'install\\w{0,6}',
    'usage',
    'getting started',
    'quick ?start',
    'api',
    'options',
    'configuration',
    'config',
    'licen[cs]e',
    'contribut\\w{1,6}',
    'prerequisites?',
    'requirements',
    'examples?',
    'features',
    'documentation',
    'commands?',
    'parameters',
    'arguments',
    'environment variables',
    'methods',
    'development',
    'build\\w{0,3}',
    'tests?',
    'testing',
    'deploy\\w{0,4}',
    'see also',
    'credits',
    'authors?',
    'maintainers',
    'support',
    'security',
    'faq',
    'troubleshooting',
    'unreleased',
    'changelog',
    'enhancements',
    'bug ?fixes',
    'breaking changes',
    'added',
    'changed',
    'fixed',
    'removed',
    'deprecated',
    'procedure',
    'steps?',
    'triage',
    'verification',
    'verify',
    'diagnos\\w{1,4}',
    'when to use\\w{0,5}',
    'how it works',
    'how to\\b.{0,60}',
    'scripts',
    'directory structure',
    'context',
    'decision',
    'consequences',
    'related adrs',
    'architecture',
    '安装',
    '使用',
    '配置',
    '示例',
    'instal\\w{2,6}',
    'nutzung',
    'voraussetzungen',
    'uso',
    'requisitos'
  ],
  'i',
  '^\\W{0,4}',
  '\\W{0,3}$'
)

const version = either(
  /^\W{0,4}(?:v(?:ersion)?\s?)?\d{1,4}\.\d{1,4}(?:\.\d{1,4}|\.x)?(?:[-+][\w.]{1,30})?(?:\W{1,4}\(?(?:\d{4}|unreleased|[a-z]{3,9}\s\d).{0,40})?$/i,
  /^\W{0,4}\[?(?:v?\d{1,4}\.\d{1,4}\.\d{1,4}[\w.-]{0,20}|unreleased)\]?/i
)

const imperative = anyOf(
  [
    'install',
    'run',
    'use',
    'set',
    'add',
    'create',
    'open',
    'check',
    'verify',
    'ensure',
    'make sure',
    'copy',
    'go to',
    'click',
    'select',
    'configure',
    'deploy',
    'download',
    'update',
    'edit',
    'start',
    'restart',
    'stop',
    'delete',
    'remove',
    'call',
    'import',
    'define',
    'write',
    'read',
    'see',
    'note',
    'avoid',
    'keep',
    'do not',
    "don['’]t",
    'if you',
    'you (?:can|should|must|will|need)',
    'when you',
    'to (?:install|use|run|enable|add|set|create|build|test)'
  ],
  'i',
  '^\\W{0,4}(?:\\d{1,2}\\.\\s?)?'
)
const badge = /img\.shields\.io|badge(?:\.svg|\.fury|s?\/)|travis-ci|codecov\.io|\/actions\/workflows\//

const tableHead = anyOf(
  [
    'option',
    'flag',
    'parameter',
    'param',
    'property',
    'prop',
    'default',
    'type',
    'argument',
    'env(?:ironment)? ?var\\w{0,6}',
    'variable',
    'field',
    'key',
    'command',
    'method',
    'name',
    'required',
    'attribute',
    'setting',
    'endpoint',
    'package',
    'script',
    'file'
  ],
  'i',
  '^',
  '$'
)

const documentName = either(
  anyOf(
    [
      'readme',
      'changelog',
      'contributing',
      'contributors',
      'code[-_]of[-_]conduct',
      'licen[cs]e',
      'authors',
      'governance',
      'maintainers',
      'agents',
      'claude',
      'upgrading'
    ],
    '',
    '(?:^|\\/)',
    '(?:[-_.][\\w.-]{1,20})?\\.(?:md|markdown|mdx)$'
  ),
  // With more than a language behind them these may be articles: "notice-maintenance.md", "api-outage.md".
  anyOf(
    [
      'changes',
      'history',
      'security',
      'support',
      'migration',
      'install',
      'todo',
      'roadmap',
      'faq',
      'notice',
      'api',
      'index'
    ],
    '',
    '(?:^|\\/)',
    '(?:[-_.][a-z]{2}(?:[-_][a-z]{2,4})?)?\\.(?:md|markdown|mdx)$'
  ),
  /(?:^|\/)(?:node_modules|\.github)\//
)

/** Verbs in the past in a thousand words: an account. */
const pastOfAccounts = 10

/** The form of a README, a guide, a changelog, a reference, a playbook. */
export const documentationRows = [
  {
    name: 'file of a project',
    weight: 3,
    test: ({path}) => found(documentName.exec(path)),
    hit: ['README.md: # Larch\n\nA tree.', 'notice.de.md: # Larch\n\nA tree.'],
    miss: ['posts/larch.md: # Larch\n\nA tree.', 'posts/notice-larch.md: # Larch\n\nA tree.'],
    from: byHand
  },
  {
    name: 'title of a document',
    weight: 1.5,
    test: ({title}) => (isOfDocument(title) ? found(documentTitle.exec(title)) : undefined),
    hit: ['# Guide to Larch\n\n## Usage\n\nOne.\n\n## Notes\n\nTwo.'],
    miss: ['# Larch and its guide 24\n\n## Usage\n\nOne.\n\n## Notes\n\nTwo.'],
    from: byHand
  },
  {
    name: 'headings of documentation',
    weight: 1,
    test: ({headings}) => {
      const parts = headings.filter((heading) => partOfDocumentation.test(heading))
      return foundTimes(Math.min(parts.length, 4), parts.slice(0, 4).join(', '))
    },
    hit: ['# Larch\n\n## Installation\n\nOne.\n\n## Usage\n\nTwo.\n\n## License\n\nMIT.'],
    miss: ['# Larch\n\n## Impact\n\nOne.\n\n## Cause\n\nTwo.'],
    from: byHand
  },
  {
    name: 'headings with versions',
    weight: 3,
    test: ({headings}) => headings.filter((heading) => version.test(heading)).length >= 2,
    hit: ['# Larch\n\n## 1.2.0\n\n- A tree\n\n## 1.1.0\n\n- A leaf'],
    miss: ['# Larch\n\n## 1. One\n\n- A tree\n\n## 2. Two\n\n- A leaf'],
    from: byHand
  },
  {
    name: 'code',
    weight: 4,
    // What broke is shown in code too, in an account of it.
    test: ({code, past = 0}) => foundTimes(code > 0.1 && past < pastOfAccounts ? Math.min(code, 0.4) : 0),
    hit: ['# Larch\n\n## Usage\n\n```sh\nlarch one two three four five\n```'],
    miss: [
      '# Larch\n\n## Usage\n\nLarch one two three four five',
      '# Larch\n\nIt was slow and had no disk.\n\n```sh\nlarch one two three four five\n```'
    ],
    from: byHand
  },
  {
    name: 'badges',
    weight: 2.5,
    test: ({article: {blocks}}) =>
      blocks
        .slice(0, 12)
        .some(({marks}) => marks.some(({kind, url}) => kind === 'image' && url !== undefined && badge.test(url.text))),
    hit: ['# Larch\n\n![build](https://img.shields.io/larch.svg)\n\nA tree.'],
    miss: ['# Larch\n\n![a tree](https://larch.dev/tree.png)\n\nA tree.'],
    from: byHand
  },
  {
    name: 'instructions',
    weight: 4,
    test: ({passages}) => {
      const told = passages.filter(({prose}) => imperative.test(prose.text))
      const share = told.length / Math.max(passages.length, 5)
      return foundTimes(share > 0.1 ? Math.min(share, 0.5) : 0, told[0]?.prose.text.slice(0, 30))
    },
    hit: ['# Larch\n\n## Usage\n\nRun it.\n\nOpen it.\n\nUse it.'],
    miss: ['# Larch\n\n## Usage\n\nIt runs.\n\nIt is open.\n\nIts use is great.'],
    from: byHand
  },
  {
    name: 'a table of options',
    weight: 1.5,
    test: ({passages}) =>
      passages.filter(({cell, prose}) => cell?.row === 0 && tableHead.test(prose.text.trim())).length >= 2,
    hit: ['# Larch\n\n## Usage\n\n| Option | Default |\n| --- | --- |\n| a | b |'],
    miss: ['# Larch\n\n## Usage\n\n| Time | Event |\n| --- | --- |\n| a | b |'],
    from: byHand
  }
] as const satisfies readonly WeighedRow<Overview>[]
