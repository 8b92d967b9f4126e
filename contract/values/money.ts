import * as v from 'valibot'

/** Ten thousand million yuan; far above any pledge and far below what a number holds exactly. */
export const MAX_FEN = 1_000_000_000_000

/** A positive amount of money, whole 分. */
export const fen = v.pipe(
  v.number('请填写金额'),
  v.safeInteger('金额最小到分'),
  v.minValue(1, '金额应大于 0'),
  v.maxValue(MAX_FEN, '金额太大，请核对'),
)

const group = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',')

/** 1,000,000.50 — always with its 角分 when there are some. */
export function formatYuan(amountFen: number): string {
  const [yuan, rest] = [Math.trunc(Math.abs(amountFen) / 100), Math.abs(amountFen) % 100]
  return `${amountFen < 0 ? '−' : ''}${group(String(yuan))}${rest ? `.${String(rest).padStart(2, '0')}` : ''}`
}
