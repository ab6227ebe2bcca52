import {randomBytes} from 'node:crypto'
import fs from 'node:fs/promises'
import http from 'node:http'
import path from 'node:path'
import {formatOf} from '../../article/formats.ts'
import {reasonOf} from '../../rules/reason-of.ts'
import {readText} from '../input/files.ts'
import {UsageError} from '../options/usage-error.ts'
import type {Output} from '../output/streams.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8'
}

const headers = {
  'cache-control': 'no-store',
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff'
}

/** What the page consists of: nothing else is served. */
const served = /^(?:index\.html|style\.css|main\.js|docs\/[\w-]{1,60}\.html|cli-[\w-]{1,60}\.js)$/

/**
 * Serves the page to paste an article into, with a file in it, to this machine alone, until the process ends.
 *
 * @throws UsageError when there is more than one file, or it is not a text that the page can show
 */
export async function openReport([file, ...more]: readonly string[], {out, tell}: Output): Promise<never> {
  if (more.length > 0) throw new UsageError('name one file to open, or none')
  if (file !== undefined && formatOf(file) === 'html') throw new UsageError('`open` takes Markdown or plain text')
  // Read once before, so that a wrong name is reported here and not in the browser.
  await readReport(file)
  // Other users of this machine can reach the port, and do not know the way.
  const way = `/${randomBytes(16).toString('hex')}/`
  const server = http.createServer(async (request, response) => {
    const answer = await answerTo(request, way, server, file).catch((error: Error) => {
      tell(error.message)
      return undefined
    })
    response.writeHead(answer ? 200 : 404, {...headers, ...(answer && {'content-type': answer.type})})
    response.end(request.method === 'HEAD' ? undefined : (answer?.body ?? 'Not found\n'))
  })
  server.listen(0, '127.0.0.1', () => out(`http://${hostNameOf(server)}${way}\n`))
  return new Promise((_resolve, reject) => server.once('error', reject))
}

const hostNameOf = (server: http.Server): string => {
  const address = server.address()
  return `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

async function answerTo(
  {method, headers: {host}, url = ''}: http.IncomingMessage,
  way: string,
  server: http.Server,
  file: string | undefined
): Promise<{readonly type: string; readonly body: string} | undefined> {
  // A foreign host name that resolves to this machine could read the article.
  if (host !== hostNameOf(server) || !(method === 'GET' || method === 'HEAD') || !url.startsWith(way)) return undefined
  const name = url.slice(way.length) || 'index.html'
  if (!served.test(name)) return undefined
  const body = await fs.readFile(new URL(name.startsWith('cli-') ? name : `site/${name}`, import.meta.url), 'utf8')
  const type = types[path.extname(name)] ?? 'text/plain'
  return {type, body: name === 'index.html' ? withText(body, await readReport(file)) : body}
}

const readReport = async (file: string | undefined): Promise<string> => {
  if (file === undefined) return ''
  try {
    return (await readText(file)).text
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error)}`)
  }
}

const slot = '<template id="given"></template>'

/** The page with a text in it, as text. */
const withText = (page: string, text: string): string =>
  page.replace(slot, () => slot.replace('><', `>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}<`))
