import type { Pen } from '@/components/poster/pen'
import { fitLine, fontOf, wrap } from '@/components/poster/type'
import { inChinese, legName } from '../relay-words'
import type { Layout, Spot } from './layout'
import { colours } from './scenery'

function disc(pen: Pen, x: number, y: number, radius: number, fill: string, edge: string) {
  pen.beginPath()
  pen.arc(x, y, radius, 0, Math.PI * 2)
  pen.fillStyle = fill
  pen.fill()
  pen.strokeStyle = edge
  pen.lineWidth = 1.6
  pen.stroke()
}

/** The number of the leg as a gold seal on the ribbon; a mentor stands close behind it. */
export function drawSeal(pen: Pen, { leg, x, y, words }: Spot, radius: number) {
  pen.textAlign = 'center'
  if (leg.mentorName) {
    const behind = words === 'left' ? 1 : -1
    const [mx, my] = [x + behind * radius * 0.98, y - radius * 0.98]
    disc(pen, mx, my, radius * 0.62, colours.deep, colours.gold)
    pen.fillStyle = colours.paleGold
    pen.font = fontOf({ size: radius * 0.66, weight: 600, family: 'serif' })
    pen.fillText('师', mx, my + radius * 0.24)
  }
  disc(pen, x, y, radius + 3, 'rgba(60, 4, 3, 0.9)', colours.gold)
  disc(pen, x, y, radius - 1, colours.gold, colours.paleGold)
  pen.fillStyle = colours.seal
  const number = words === 'below' ? String(leg.n) : inChinese(leg.n)
  const size = radius * 1.1
  pen.font = fontOf({ size, weight: 700, family: 'serif' })
  pen.fillText(number, x, y + size * 0.36)
}

const fromOf = ({ leg }: Spot) =>
  leg.mentorName ? `${leg.chamberName} · 导师 ${leg.mentorName}` : leg.chamberName

/** Beside the seal: the leg, who, from where, and what he wrote when he passed it on. */
export function drawRiverWords(pen: Pen, spot: Spot, measure: number) {
  const { leg, x, y, words } = spot
  const at = words === 'right' ? x + 50 : x - 50
  pen.textAlign = words === 'right' ? 'left' : 'right'
  pen.fillStyle = colours.gold
  pen.fillText(fitLine(pen, `${legName(leg.n)} · ${leg.theme}`, { size: 13 }, measure, 10), at, y - 19)
  pen.fillStyle = colours.ivory
  const face = { size: 23, weight: 700, family: 'serif' } as const
  pen.fillText(fitLine(pen, leg.holderName, face, measure, 13), at, y + 7)
  pen.fillStyle = colours.soft
  pen.fillText(fitLine(pen, fromOf(spot), { size: 13 }, measure, 9), at, y + 27)
  if (!leg.line) return
  pen.fillStyle = colours.paleGold
  pen.font = fontOf({ size: 14, family: 'serif' })
  wrap(pen, `“${leg.line}”`, measure, 4).forEach((line, index) => pen.fillText(line, at, y + 51 + index * 20))
}

/** Under the seal. */
export function drawBendWords(pen: Pen, { leg, x, y }: Spot, { measure }: Layout) {
  pen.textAlign = 'center'
  pen.fillStyle = colours.ivory
  pen.fillText(
    fitLine(pen, leg.holderName, { size: 16, weight: 700, family: 'serif' }, measure, 10),
    x,
    y + 38,
  )
  pen.fillStyle = colours.soft
  pen.font = fontOf({ size: 11.5 })
  if (pen.measureText(leg.chamberName).width > measure) pen.font = fontOf({ size: 10 })
  wrap(pen, leg.chamberName, measure, 2).forEach((line, index) => pen.fillText(line, x, y + 54 + index * 12))
}
