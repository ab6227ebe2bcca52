import {McpServer} from '@modelcontextprotocol/sdk/server/mcp.js'
import {type CallToolResult, RootsListChangedNotificationSchema} from '@modelcontextprotocol/sdk/types.js'
import {reasonOf} from '../../rules/reason-of.ts'
import {BoundedChecker} from '../../worker/index.ts'
import {safe} from '../output/escape.ts'
import {Roots} from './roots.ts'
import {type ToolInput, toolTextOf} from './subject.ts'
import * as tools from './tools.ts'

/** Milliseconds that a client has for telling its roots. */
const patience = 10_000

/**
 * A server of the Model Context Protocol: an assistant checks what it writes. It reads files below the roots that the
 * client names, writes none, and asks nothing of the network.
 *
 * @param version of this package
 * @param limit milliseconds for one text
 */
export function serverOf(version: string, limit: number): McpServer {
  const server = new McpServer(
    {name: 'outagelint', version},
    {instructions: `Checks incident articles: \`check\` a draft, mend what it names, check again. ${tools.notice}`}
  )
  let known: Promise<Roots> | undefined
  const roots = (): Promise<Roots> => {
    known ??= rootsOf(server)
    return known
  }
  server.server.setNotificationHandler(RootsListChangedNotificationSchema, () => {
    known = undefined
  })
  const context: tools.ToolContext = {
    checker: new BoundedChecker(1, Number.POSITIVE_INFINITY),
    limit,
    given: (asked: ToolInput) => toolTextOf(asked, roots)
  }
  for (const {name, description, input, output, run} of [
    tools.checkTool,
    tools.explainTool,
    tools.outlineTool,
    tools.whyTool
  ]) {
    const config = {
      description,
      inputSchema: input,
      outputSchema: output,
      annotations: {readOnlyHint: true, idempotentHint: true, openWorldHint: false}
    }
    server.registerTool(name, config, async (request: unknown): Promise<CallToolResult> => {
      try {
        const answer = await (
          run as (request: unknown, context: tools.ToolContext) => Promise<Record<string, unknown>>
        )(request, context)
        return {structuredContent: answer, content: [{type: 'text', text: JSON.stringify(answer)}]}
      } catch (error) {
        const reason = reasonOf(error)
        return {isError: true, content: [{type: 'text', text: safe(reason).slice(0, 500)}]}
      }
    })
  }
  return server
}

async function rootsOf({server}: McpServer): Promise<Roots> {
  if (!server.getClientCapabilities()?.roots) return new Roots([])
  const {roots} = await server.listRoots(undefined, {timeout: patience})
  return new Roots(roots.map(({uri}) => uri))
}
