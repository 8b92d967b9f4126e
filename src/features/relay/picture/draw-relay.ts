import type { RelayPage } from '@contract/relays'
import { formatDate } from '@contract/values/time'
import type { Drawing, Pen } from '@/components/poster/pen'
import { fontOf, spaced, wrap } from '@/components/poster/type'
import { figuresOf, holderOf } from '../relay-words'
import { layOut, WIDTH, type Layout } from './layout'
import { drawBendWords, drawRiverWords, drawSeal } from './legs'
import { drawBaton, drawOnward, drawRibbon } from './ribbon'
import { colours, drawScenery } from './scenery'

type Told = Pick<RelayPage, 'title' | 'legs' | 'finished'>

const MIDDLE = WIDTH / 2
const MEASURE = 300

function head(pen: Pen, { title, legs }: Told, now: number) {
  pen.fillStyle = colours.gold
  pen.font = fontOf({ size: 13, weight: 600, family: 'serif' })
  spaced(pen, '温商之家·接力棒', MIDDLE, 52, 5)
  pen.textAlign = 'center'
  pen.fillStyle = colours.ivory
  let size = 34
  let lines: string[]
  do {
    size -= 2
    pen.font = fontOf({ size, weight: 700, family: 'serif' })
    lines = wrap(pen, title, MEASURE)
  } while (lines.length > 2 && size > 18)
  const first = lines.length > 1 ? 92 : 110
  lines.slice(0, 3).forEach((line, index) => pen.fillText(line, MIDDLE, first + index * size * 1.3))
  const { legs: count, chambers, days } = figuresOf(legs, now)
  pen.fillStyle = colours.paleGold
  pen.font = fontOf({ size: 15 })
  pen.fillText(`${count} 棒　·　${chambers} 个商会　·　历时 ${days} 天`, MIDDLE, 170)
}

function chain(pen: Pen, layout: Layout, finished: boolean) {
  const { spots, kind, next, skipped } = layout
  drawRibbon(pen, layout)
  const last = spots.at(-1)
  if (last && !finished) drawOnward(pen, last, next, kind)
  for (const spot of spots) {
    drawSeal(pen, spot, kind === 'river' ? 20 : 14)
    if (kind === 'river') drawRiverWords(pen, spot, layout.measure)
    else drawBendWords(pen, spot, layout)
  }
  const [start, after] = spots
  if (skipped && start && after) {
    pen.textAlign = 'center'
    pen.fillStyle = colours.paleGold
    pen.font = fontOf({ size: 11 })
    pen.fillText(`中间 ${skipped} 棒`, (start.x + after.x) / 2, start.y - 20)
  }
}

/** Where the baton is: in a hand, or come to its end. */
function now(pen: Pen, { legs, finished }: Told, { next, spots, kind }: Layout) {
  const last = spots.at(-1)
  const held = holderOf({ legs, finished })
  pen.textAlign = 'center'
  if (held && last) {
    const [aside, lift, size] = kind === 'river' ? [13, 36, 21] : [9, 25, 15]
    drawBaton(pen, { x: last.x + aside, y: last.y - lift }, size)
  }
  const y = kind === 'river' ? next.y + 4 : next.y + 62
  const x = kind === 'river' ? next.x : MIDDLE
  if (finished) drawBaton(pen, { x, y: y - 34 }, 26)
  pen.fillStyle = colours.gold
  pen.font = fontOf({ size: 17, weight: 600, family: 'serif' })
  if (legs.length) pen.fillText(finished ? '一棒接一棒，薪火永相传' : '下一棒，传向哪里？', x, y + 18)
}

function foot(pen: Pen, height: number, at: number) {
  pen.textAlign = 'center'
  pen.fillStyle = colours.soft
  pen.font = fontOf({ size: 12 })
  pen.fillText('在微信搜“温商之家”小程序，看接力棒传到了哪里', MIDDLE, height - 48)
  pen.fillText(`温州市经合办　${formatDate(at)}`, MIDDLE, height - 28)
}

/** The whole chain as one picture. @param at when it is drawn */
export function relayDrawing(relay: Told, at: number): Drawing {
  const layout = layOut(relay.legs)
  return {
    width: WIDTH,
    height: layout.height,
    draw(pen) {
      pen.textBaseline = 'alphabetic'
      drawScenery(pen, layout.height)
      head(pen, relay, at)
      chain(pen, layout, relay.finished)
      now(pen, relay, layout)
      foot(pen, layout.height, at)
    },
  }
}
