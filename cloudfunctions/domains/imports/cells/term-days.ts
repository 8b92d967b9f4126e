import { dayBefore } from '@contract/values/date'
import { readDay } from '../../../kernel/tables'

/** Of a month or a year that was written without a day. */
export type Edge = 'first' | 'last'

export interface TermDay {
  /** Null: not written, or 至今. */
  day: string | null
  /** How something that is no whole date was understood; '' when there is nothing to say. */
  remark: string
  problem: string
}

const NOTHING = /^(无|没有|暂无|不详|未知|待定|空|[-—–/\\]+)$/
export const meansNothing = (text: string) => NOTHING.test(text)

/** 2026-12 → 2027-01 */
function monthAfter(month: string) {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

const wholeMonth = (month: string, edge: Edge) =>
  edge === 'first' ? `${month}-01` : dayBefore(`${monthAfter(month)}-01`)

/** Chambers are no older than that; a later end is a slip of the pen. */
const [EARLIEST, LATEST] = ['1980-01-01', '2099-12-31']

/** A day of a term of office: 2024-05-01, 2021.06, 2021, 至今. */
export function termDay(text: string, edge: Edge): TermDay {
  const read = readDay(text.replace(/号$/, '日').replace(/月份$/, '月'))
  const blank = { day: null, remark: '', problem: '' }
  const found = (day: string, remark = ''): TermDay =>
    day < EARLIEST || day > LATEST
      ? { ...blank, problem: `${day} 不像任期的日期，请核对年份` }
      : { day, remark, problem: '' }
  const rounded = (day: string) => found(day, `“${text}”按 ${day}`)
  if (meansNothing(text)) return { ...blank, remark: `“${text}”按没有填写` }
  switch (read.kind) {
    case 'blank':
      return blank
    case 'day':
      return found(read.day)
    case 'month':
      return rounded(wholeMonth(read.month, edge))
    case 'year':
      return rounded(edge === 'first' ? `${read.year}-01-01` : `${read.year}-12-31`)
    case 'open':
      return { ...blank, remark: `“${text}”按没有写明日期` }
    case 'wrong':
      return { ...blank, problem: read.problem }
  }
}
