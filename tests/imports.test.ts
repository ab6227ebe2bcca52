import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'

const files = ['src', 'plugins']
  .flatMap((folder) =>
    fs.readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => path.join(folder, name))
  )
  .filter((name) => name.endsWith('.ts'))

/**
 * What a folder may import of ours, besides itself. The arrows:
 * article <- analysis <- rules <- plugins <- catalogue <- config, check <- worker <- lsp, cli.
 */
const allowed: readonly (readonly [from: RegExp, to: RegExp])[] = [
  [/^src\/article\//, /^src\/article\//],
  [/^src\/analysis\//, /^src\/(?:article|analysis)\//],
  [/^src\/rules\//, /^src\/(?:article|analysis|rules)\//],
  [/^plugins\/([^/]+)\//, /^src\/(?:article|analysis|rules)\//],
  [/^src\/(?:catalogue|preset|retext|index)\.ts$/, /^(?:src\/(?!cli\/)|plugins\/)/],
  [/^src\/config\//, /^src\/(?:article|analysis|rules|config)\/|^src\/catalogue\.ts/],
  [/^src\/check\//, /^src\/(?:article|analysis|rules|config|check)\/|^src\/catalogue\.ts/],
  [/^src\/worker\//, /^src\/(?:article|analysis|rules|config|check|worker)\//],
  [/^src\/lsp\//, /^src\/(?:article|analysis|rules|config|check|worker|lsp)\/|^src\/catalogue\.ts/],
  [/^src\/cli\//, /^src\/(?:article|analysis|rules|config|check|worker|cli)\/|^src\/(?:catalogue|lsp\/server)\.ts/]
]

const importsOf = (file: string): string[] =>
  [...fs.readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].map(([, target]) =>
    path.join(path.dirname(file), target as string)
  )

test.each(files)('%s imports along the arrows', (file) => {
  const [, to] = allowed.find(([from]) => from.test(file)) ?? []
  expect(to).toBeDefined()
  for (const imported of importsOf(file)) {
    const inOwnRule = file.startsWith('plugins/') && path.dirname(imported) === path.dirname(file)
    expect(inOwnRule || to?.test(imported), `${file} imports ${imported}`).toBe(true)
  }
})

/** `analysis/times/index.ts` is the door of `analysis/times`. */
const analysisOf = (file: string): string | undefined => /^src\/analysis\/([^/]+)\//.exec(file)?.[1]

test.each(files)('%s reaches an analysis through its door', (file) => {
  for (const imported of importsOf(file)) {
    const analysis = analysisOf(imported)
    if (analysis && analysis !== analysisOf(file))
      expect(path.basename(imported), `${file} imports ${imported}`).toBe('index.ts')
  }
})

test('what is kept beside an article is kept by define-analysis alone', () => {
  const makers = files.filter((file) => /new Weak(?:Map|Set)\b/.test(fs.readFileSync(file, 'utf8')))
  // A tree is read once however many plugins ask for its article; globs are kept beside the list that holds them.
  expect(makers.sort()).toEqual([
    'src/analysis/define-analysis.ts',
    'src/article/index.ts',
    'src/article/nlcst.ts',
    'src/config/globs.ts'
  ])
})

test('no file imports itself by way of others', () => {
  const seen = new Map<string, 'open' | 'done'>()
  const visit = (file: string, way: readonly string[]): void => {
    expect(seen.get(file), [...way, file].join(' -> ')).not.toBe('open')
    if (seen.has(file)) return
    seen.set(file, 'open')
    for (const next of importsOf(file)) if (fs.existsSync(next)) visit(next, [...way, file])
    seen.set(file, 'done')
  }
  for (const file of files) visit(file, [])
})
