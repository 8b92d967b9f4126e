import { formatYuan } from '@contract/values/money'

export const yuan = (amountFen: number) => `${formatYuan(amountFen)} 元`

const WAN_FEN = 10_000 * 100
const YI_FEN = 10_000 * WAN_FEN

/** Cut, never rounded up: nothing is said to have come that has not. */
const cut = (amountFen: number, unitFen: number) => {
  const hundredths = Math.floor(amountFen / (unitFen / 100))
  return formatYuan(hundredths).replace(/(\.\d)0$/, '$1')
}

export interface Short {
  figure: string
  unit: '元' | '万元' | '亿元'
  /** The figure leaves something out. */
  cut: boolean
}

/** 1,000 万元 reads better than 10,000,000 元. Small amounts stay as they are. */
export function short(amountFen: number): Short {
  if (amountFen < WAN_FEN) return { figure: formatYuan(amountFen), unit: '元', cut: false }
  const [unitFen, unit] = amountFen < YI_FEN ? ([WAN_FEN, '万元'] as const) : ([YI_FEN, '亿元'] as const)
  return { figure: cut(amountFen, unitFen), unit, cut: amountFen % (unitFen / 100) !== 0 }
}

export const shortWords = (amountFen: number) => {
  const { figure, unit } = short(amountFen)
  return `${figure} ${unit}`
}

/** 认捐 and 到账 are always said together. */
export const bothWords = ({ pledgedFen, receivedFen }: { pledgedFen: number; receivedFen: number }) =>
  `认捐 ${yuan(pledgedFen)}，到账 ${yuan(receivedFen)}`

/** A share in percent with one decimal, cut. */
export const percent = (part: number, whole: number) =>
  whole > 0 ? `${Math.floor((part / whole) * 1000) / 10}%` : '—'
