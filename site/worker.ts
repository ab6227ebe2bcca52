import {needTells, required} from '../src/analysis/needs/index.ts'
import type {ProfileName} from '../src/article/types.ts'
import {checkArticle, demandOf, read} from '../src/check/index.ts'
import {type Outline, readOutline} from '../src/cli/commands/outline.ts'
import {htmlOf} from './html-of.ts'
import type {Order, Owed, Reply} from './protocol.ts'

addEventListener('message', ({data}: MessageEvent<Order>) => postMessage(replyTo(data)))

function replyTo(order: Order): Reply {
  const {number} = order
  try {
    if ('markdown' in order) return {number, html: htmlOf(order.markdown)}
    const article = read(order.text)
    const outline = readOutline('text', article, demandOf())
    return {number, messages: checkArticle(article), outline, owed: owedBy(outline)}
  } catch (error) {
    return {number, problem: error instanceof Error ? error.message : String(error)}
  }
}

const owedBy = ({subject, profile, missing}: Outline): Owed[] =>
  subject === 'incident'
    ? required[profile as ProfileName].map((need) => ({
        need,
        isTold: !missing.includes(need),
        wanted: needTells[need]
      }))
    : []
