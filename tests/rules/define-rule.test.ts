import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {articleOf} from '../../src/article/index.ts'
import type {Block} from '../../src/article/types.ts'
import {defineRule} from '../../src/rules/define-rule.ts'
import {code, say} from '../../src/rules/message.ts'
import type {Setting} from '../../src/rules/settings/settings.ts'

const noOutage = defineRule({
  id: 'no-outage',
  category: 'prose',
  severity: 'error',
  scope: 'any',
  description: 'flags the word outage',
  why: 'It is only a test.',
  better: 'The incident',
  options: {allow: [] as string[]},
  *check(article, {allow}) {
    for (const block of article.blocks) {
      for (const {index} of block.prose.text.matchAll(/outage/g)) {
        if (allow.includes(block.prose.text)) continue
        const first = (article.blocks[0] as Block).prose.span(0, 1)
        yield {
          span: block.prose.span(index, index + 6),
          message: say`Choose another word: ${code('outage')}`,
          expected: ['incident'],
          causes: [{span: first, message: say`The article begins here`}]
        }
      }
    }
  }
})

function messages(text: string, setting?: Setting) {
  const file = new VFile(text)
  const processor = unified()
    .use(remarkParse)
    .use(noOutage as never, ...(setting === undefined ? [] : [setting as never]))
  processor.runSync(processor.parse(file), file)
  return file.messages
}

describe('defineRule', () => {
  test('makes a plugin that reports with place, severity, page and second place', () => {
    const [message, ...others] = messages('# An\n\nThe outage\n')
    expect(others).toEqual([])
    expect(message).toMatchObject({
      reason: 'Choose another word: `outage`',
      ruleId: 'no-outage',
      source: 'outagelint',
      fatal: true,
      actual: 'outage',
      expected: ['incident'],
      note: 'It is only a test. For example: The incident',
      url: expect.stringMatching(/\/plugins\/no-outage\/readme\.md$/),
      place: {start: {line: 3, column: 5, offset: 10}, end: {line: 3, column: 11, offset: 16}},
      cause: {reason: 'The article begins here', place: {start: {line: 1, column: 3}}}
    })
  })

  test.each<[Setting, boolean | null | undefined]>([
    [true, true],
    ['error', true],
    ['warn', false],
    [['warning', {}], false],
    [2, true],
    [1, false],
    ['info', null],
    [['information', {}], null],
    [{allow: ['x']}, true],
    [['error', {allow: ['x']}], true],
    ['off', undefined],
    [0, undefined],
    [['off'], undefined],
    [{allow: ['The outage']}, undefined]
  ])('setting %j', (setting, fatal) => {
    const [message] = messages('The outage', setting)
    // vfile has nothing for what is for information.
    expect(message && (message.fatal ?? null)).toBe(fatal)
  })

  test('tells an unknown option with the known ones, a wrong type and a wrong severity', () => {
    expect(() => messages('x', {alow: []})).toThrow('unknown option `alow` for no-outage: did you mean `allow`?')
    expect(() => messages('x', {allow: 'outage'})).toThrow(
      'option `allow` of no-outage must be a list of words, not `outage`'
    )
    expect(() => messages('x', 'fatal' as never)).toThrow('unknown severity `fatal` for no-outage: use')
  })

  test('a finding may be less than what its rule is set to', () => {
    const plugin = defineRule({
      ...noOutage.rule,
      id: 'no-word',
      options: {},
      *check() {
        yield {span: {start: 0, end: 1}, message: say`Mend it`}
        yield {span: {start: 1, end: 2}, message: say`Look at it`, severity: 'information'}
      }
    })
    const file = new VFile('word')
    unified()
      .use(remarkParse)
      .use(plugin as never)
      .freeze()
      .runSync(unified().use(remarkParse).parse(file), file)
    expect(file.messages.map(({reason, fatal}) => [reason, fatal])).toEqual([
      ['Mend it', true],
      ['Look at it', undefined]
    ])
  })

  test('refuses a finding outside the file', () => {
    const broken = defineRule({
      ...noOutage.rule,
      id: 'no-broken',
      options: {},
      *check() {
        yield {span: {start: 0, end: 99}, message: say`Go on`}
      }
    })
    const processor = unified()
      .use(remarkParse)
      .use(broken as never)
    const file = new VFile('short')
    processor.runSync(processor.parse(file), file)
    expect(file.messages).toMatchObject([
      {fatal: true, reason: 'no-broken reports 0 to 99 in 5 units', ruleId: 'no-broken'}
    ])
  })
})

test('an article is read once for all rules, and anew for another text', () => {
  const file = new VFile('An outage')
  const tree = unified().use(remarkParse).parse(file)
  expect(articleOf(tree, file)).toBe(articleOf(tree, file))
  expect(articleOf(tree, new VFile('An outagE'))).not.toBe(articleOf(tree, file))
})
