import path from 'node:path'
import {commands, type ExtensionContext} from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node'

let client: LanguageClient | undefined

export async function activate({extensionPath, subscriptions}: ExtensionContext): Promise<void> {
  const server = {module: path.join(extensionPath, 'dist', 'server.js'), transport: TransportKind.stdio}
  const languages = ['markdown', 'mdx']
  client = new LanguageClient('outagelint', 'outagelint', server, {
    documentSelector: ['file', 'untitled'].flatMap((scheme) => languages.map((language) => ({scheme, language}))),
    middleware: {
      async provideCodeLenses(document, token, next) {
        const lenses = (await next(document, token)) ?? []
        for (const {command} of lenses) if (command) command.command = 'workbench.actions.view.problems'
        return lenses
      }
    }
  })
  subscriptions.push(
    commands.registerCommand('outagelint.restart', () => client?.restart()),
    commands.registerCommand('outagelint.mend', () =>
      commands.executeCommand('editor.action.sourceAction', {kind: 'source.fixAll.outagelint', apply: 'first'})
    )
  )
  await client.start()
}

export const deactivate = (): Promise<void> | undefined => client?.stop()
