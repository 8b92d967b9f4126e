import type { Drawing, Pen } from '@/components/poster/pen'
import { fitLine, fontOf, wrap } from '@/components/poster/type'
import type { PosterWords } from './read-poster'

const [WIDTH, HEIGHT, EDGE] = [375, 560, 32]
const MEASURE = WIDTH - 2 * EDGE
const HEAD = 220
const CODE = 128

/** Printed as it is, in light and in dark. */
const colours = {
  deep: '#7d100d',
  red: '#b5231c',
  gold: '#f3cf86',
  paper: '#fffaf0',
  ink: '#2a211b',
  faint: '#6b5b4b',
}

function ground(pen: Pen) {
  pen.fillStyle = colours.paper
  pen.fillRect(0, 0, WIDTH, HEIGHT)
  const silk = pen.createLinearGradient(0, 0, 0, HEAD)
  silk.addColorStop(0, colours.red)
  silk.addColorStop(1, colours.deep)
  pen.fillStyle = silk
  pen.fillRect(0, 0, WIDTH, HEAD)
}

/** A long title gets smaller before it gets a fourth line. */
function titleLines(pen: Pen, title: string) {
  for (const size of [27, 24, 21]) {
    pen.font = fontOf({ size, weight: 700, family: 'serif' })
    const lines = wrap(pen, title, MEASURE)
    if (lines.length <= 3) return { lines, leading: size * 1.4 }
  }
  pen.font = fontOf({ size: 19, weight: 700, family: 'serif' })
  return { lines: wrap(pen, title, MEASURE, 4), leading: 28 }
}

function head(pen: Pen, { over, title }: PosterWords) {
  pen.textAlign = 'center'
  pen.fillStyle = colours.gold
  pen.fillText(
    fitLine(pen, `温商之家 · ${over}`, { size: 15, weight: 600, family: 'serif' }, MEASURE, 11),
    WIDTH / 2,
    46,
  )
  pen.fillStyle = colours.paper
  const { lines, leading } = titleLines(pen, title)
  const top = 136 - ((lines.length - 1) * leading) / 2
  lines.forEach((line, i) => pen.fillText(line, WIDTH / 2, top + i * leading))
}

function words(pen: Pen, { facts, text }: PosterWords) {
  pen.textAlign = 'left'
  pen.fillStyle = colours.ink
  let y = HEAD + 38
  for (const fact of facts.slice(0, 4)) {
    pen.fillText(fitLine(pen, fact, { size: 16, weight: 600 }, MEASURE, 12), EDGE, y)
    y += 27
  }
  pen.fillStyle = colours.faint
  pen.font = fontOf({ size: 15 })
  const room = Math.max(1, Math.floor((HEIGHT - CODE - 58 - y) / 24) + 1)
  if (text) wrap(pen, text, MEASURE, room).forEach((line, i) => pen.fillText(line, EDGE, y + 4 + i * 24))
}

function foot(pen: Pen, picture: CanvasImageSource | null) {
  const top = HEIGHT - CODE - 24
  if (picture) pen.drawImage(picture, EDGE, top, CODE, CODE)
  const x = picture ? EDGE + CODE + 18 : EDGE
  pen.fillStyle = colours.ink
  pen.font = fontOf({ size: 17, weight: 600 })
  pen.fillText(picture ? '长按识别小程序码' : '在微信里搜索小程序', x, top + 58)
  pen.fillStyle = colours.faint
  pen.font = fontOf({ size: 14 })
  pen.fillText(picture ? '在“温商之家”里查看' : '“温商之家”', x, top + 84)
}

/** @param url of the mini-program code; null where there is none */
export const posterDrawing = (said: PosterWords, url: string | null): Drawing => ({
  width: WIDTH,
  height: HEIGHT,
  picture: url,
  draw(pen, picture = null) {
    pen.textBaseline = 'alphabetic'
    ground(pen)
    head(pen, said)
    words(pen, said)
    foot(pen, picture)
  },
})
