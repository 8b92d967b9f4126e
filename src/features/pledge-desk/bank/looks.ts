import type { BankOutcome, BankRow, BankStrength } from '@contract/pledge-desk'
import { formatDateTime } from '@contract/values/time'

type Look = { words: string; tone: 'good' | 'wait' | 'quiet' | 'accent' }

const states: Record<Exclude<BankRow['state'], 'proposed'>, Look> = {
  unmatched: { words: '没有找到认捐', tone: 'wait' },
  waiting: { words: '待入账', tone: 'accent' },
  recorded: { words: '已登记', tone: 'good' },
  ignored: { words: '已忽略', tone: 'quiet' },
}

/** A number, a name with its sum and a bare name are not equally sure. */
const strengths: Record<BankStrength, Look> = {
  reference: { words: '编号相符', tone: 'good' },
  sumAndName: { words: '金额和姓名相符', tone: 'accent' },
  name: { words: '只有姓名相符', tone: 'wait' },
}

export const strengthLook = (strength: BankStrength) => strengths[strength]

export function lookOf({ state, against, proposal }: BankRow): Look {
  if (state !== 'proposed' || !proposal) return states[state === 'proposed' ? 'unmatched' : state]
  return against.length > 0 ? { words: '有疑问，请核对', tone: 'wait' } : strengths[proposal.strength]
}

/** 2026年11月23日 10:22 */
export const bookedAtInWords = (bookAt: number) => `${formatDateTime(bookAt)} 入账`

/** What became of several rows. */
export function outcomesInWords(rows: readonly BankOutcome[]): string {
  const count = (outcome: BankOutcome['outcome']) => rows.filter((each) => each.outcome === outcome).length
  const nos = rows.flatMap(({ outcome, nos: each }) => (outcome === 'booked' ? each : []))
  return [
    count('waiting') > 0 && `${count('waiting')} 笔已确认，10 分钟后入账，在此之前可以在“待入账”里收回`,
    nos.length > 0 && `已登记 ${count('booked')} 笔，台账第 ${nos.join('、')} 号`,
    count('open') > 0 && `已收回 ${count('open')} 笔`,
  ]
    .filter(Boolean)
    .join('；')
}

/** Those that were refused, each with its reason. */
export const refusalsInWords = (rows: readonly BankOutcome[], known: readonly BankRow[]): string[] =>
  rows.flatMap(({ id, outcome, reason }) => {
    const payer = known.find((row) => row.id === id)?.payer ?? ''
    return outcome === 'refused' ? [`${payer || '没有付款人的一笔'}：${reason ?? '没有办成'}`] : []
  })
