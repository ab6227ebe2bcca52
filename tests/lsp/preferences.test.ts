import {expect, test} from 'vitest'
import type {Connection} from 'vscode-languageserver/node'
import {PreferenceSearch} from '../../src/lsp/preferences.ts'

test('an editor is asked once for each document, and nothing is kept of a closed one', async () => {
  const asked: string[] = []
  const getConfiguration = async ({scopeUri}: {scopeUri: string}): Promise<object> => {
    asked.push(scopeUri)
    return {run: 'save'}
  }
  const search = new PreferenceSearch({workspace: {getConfiguration}} as unknown as Connection, true, undefined)
  await search.of('file:///a.md')
  await search.of('file:///b.md')
  search.closed('file:///a.md')
  await search.of('file:///b.md')
  expect(await search.of('file:///a.md')).toMatchObject({run: 'save'})
  expect(asked).toEqual(['file:///a.md', 'file:///b.md', 'file:///a.md'])
})
