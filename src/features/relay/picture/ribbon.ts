import type { Pen } from '@/components/poster/pen'
import { colours } from './scenery'
import type { Layout } from './layout'

interface Point {
  x: number
  y: number
}

/** So high is the bend from bank to bank. */
const TURN = 96

/** From bank to bank with its bend between the words; along a row straight, and round at its end. */
function curve(pen: Pen, from: Point, to: Point, kind: Layout['kind']) {
  const fall = to.y - from.y
  if (kind === 'river') {
    const turn = to.y - TURN
    pen.lineTo(from.x, turn)
    pen.bezierCurveTo(from.x, turn + TURN * 0.82, to.x, turn + TURN * 0.04, to.x, to.y)
  } else if (fall === 0) {
    const [third, wave] = [(to.x - from.x) / 3, 10]
    pen.bezierCurveTo(from.x + third, from.y - wave, to.x - third, to.y + wave, to.x, to.y)
  } else {
    const out = from.x > 187 ? 84 : -84
    pen.bezierCurveTo(from.x + out, from.y, to.x + out, to.y, to.x, to.y)
  }
}

function trace(pen: Pen, points: readonly Point[], kind: Layout['kind']) {
  const [first, ...rest] = points
  if (!first) return
  pen.beginPath()
  pen.moveTo(first.x, first.y)
  let from = first
  for (const to of rest) {
    curve(pen, from, to, kind)
    from = to
  }
}

/** A silk ribbon: its shadow, gold, and the light along it. */
export function drawRibbon(pen: Pen, { spots, kind, height }: Layout) {
  const wide = kind === 'river' ? 15 : 10
  const silk = pen.createLinearGradient(0, spots[0]?.y ?? 0, 0, height)
  silk.addColorStop(0, colours.darkGold)
  silk.addColorStop(0.35, colours.gold)
  silk.addColorStop(1, colours.paleGold)
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  for (const [style, width] of [
    ['rgba(20, 0, 0, 0.28)', wide + 6],
    [silk, wide],
    ['rgba(140, 24, 19, 0.55)', wide * 0.46],
    ['rgba(255, 240, 205, 0.75)', 1],
  ] as const) {
    pen.strokeStyle = style
    pen.lineWidth = width
    trace(pen, spots, kind)
    pen.stroke()
  }
}

/** Where it goes on: drops that grow fainter. */
export function drawOnward(pen: Pen, from: Point, to: Point, kind: Layout['kind']) {
  const drops = 9
  for (let drop = 1; drop <= drops; drop++) {
    const t = drop / (drops + 1)
    const bend = kind === 'river' || from.y === to.y ? 0 : (from.x > 187 ? 1 : -1) * 63 * 4 * t * (1 - t)
    pen.globalAlpha = 0.75 - 0.06 * drop
    pen.fillStyle = colours.paleGold
    pen.beginPath()
    pen.arc(from.x + (to.x - from.x) * t + bend, from.y + (to.y - from.y) * t, 2.6, 0, Math.PI * 2)
    pen.fill()
  }
  pen.globalAlpha = 1
}

/** The baton itself, lying across: red lacquer with gold rings and a flame at its head. */
export function drawBaton(pen: Pen, { x, y }: Point, size: number) {
  pen.save()
  pen.translate(x, y)
  const glow = pen.createRadialGradient(0, 0, 2, 0, 0, size * 1.5)
  glow.addColorStop(0, 'rgba(255, 226, 150, 0.75)')
  glow.addColorStop(1, 'rgba(255, 226, 150, 0)')
  pen.fillStyle = glow
  pen.fillRect(-size * 1.5, -size * 1.5, size * 3, size * 3)
  pen.rotate(-Math.PI / 4)
  const stroke = (from: number, to: number, width: number, style: string) => {
    pen.strokeStyle = style
    pen.lineWidth = width
    pen.beginPath()
    pen.moveTo(from, 0)
    pen.lineTo(to, 0)
    pen.stroke()
  }
  pen.lineCap = 'round'
  stroke(-size, size, size * 0.5, colours.paleGold)
  stroke(-size, size, size * 0.36, '#c3261c')
  pen.lineCap = 'round'
  stroke(-size * 0.9, size * 0.9, size * 0.07, 'rgba(255, 255, 255, 0.55)')
  for (const ring of [-0.72, -0.5, 0.5, 0.72]) {
    pen.fillStyle = colours.gold
    pen.fillRect(size * ring - 1.2, -size * 0.22, 2.4, size * 0.44)
  }
  pen.restore()
}
