import { MAX_TITLE } from '@contract/news'
import { plainTextOf } from '../plain-text'

export interface Titled {
  /** '' when what stands at the top is too long for one. */
  title: string
  html: string
  /** What the writer should know. */
  remark: string | null
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A title of its own at the very top leaves the text; else the first line stays and is the title as well. Nothing is cut. */
export function takeTitle(html: string): Titled {
  const heading = /^<h2[^>]*>([\s\S]*?)<\/h2>\s*/.exec(html)
  const own = heading ? oneLine(plainTextOf(heading[1]!)) : ''
  if (own && own.length <= MAX_TITLE && !/<img /.test(heading![0]))
    return { title: own, html: html.slice(heading![0].length), remark: null }
  const first = own || oneLine(plainTextOf(html).split('\n')[0] ?? '')
  if (first.length <= MAX_TITLE) return { title: first, html, remark: null }
  const remark = own
    ? `Word 里的标题有 ${own.length} 个字，超过 ${MAX_TITLE} 个字，完整留在正文开头；请另写一个不超过 ${MAX_TITLE} 字的标题`
    : `Word 里没有标题样式的段落，第一行又超过 ${MAX_TITLE} 个字；请自己写标题`
  return { title: '', html, remark }
}
