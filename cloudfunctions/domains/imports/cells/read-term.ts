import { readDay } from '../../../kernel/tables'
import { meansNothing } from './term-days'

const kindOf = (text: string) => readDay(text).kind
const isDay = (text: string) => ['day', 'month', 'year'].includes(kindOf(text))
const isEnd = (text: string) => isDay(text) || kindOf(text) === 'open'

/**
 * 2021.06-2026.06, 2021年6月至今, 2021-06-01～2026-05-31, 2021—2026: its two halves. A single day is when it began.
 * Null: none of these.
 */
export function splitTerm(text: string): { from: string; to: string } | null {
  // 2021-06 is a month, and no term from 2021 to the year 06.
  if (isDay(text)) return { from: text, to: '' }
  const splits = [...text.matchAll(/ *[至到~～—–-]+ */g)].flatMap(({ 0: mark, index }) => {
    const [from, to] = [text.slice(0, index), text.slice(index + mark.length)]
    return isDay(from) && isEnd(to) ? [{ from, to }] : []
  })
  if (splits.length === 1) return splits[0]!
  return meansNothing(text) ? { from: '', to: '' } : null
}
