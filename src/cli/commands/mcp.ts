import {StdioServerTransport} from '@modelcontextprotocol/sdk/server/stdio.js'
import {serverOf} from '../mcp/server.ts'
import {limitGiven} from '../options/flags.ts'
import {version} from '../options/version.ts'

/**
 * Serves an assistant on standard input and output until the client goes.
 *
 * @param timeout seconds for one text
 * @throws UsageError when it is not a time
 */
export async function serveAssistant(timeout: string | undefined): Promise<0> {
  const server = serverOf(version(), limitGiven(timeout))
  await server.connect(new StdioServerTransport())
  await new Promise((resolve) => process.stdin.once('end', resolve))
  await server.close()
  return 0
}
