import type { Certificate } from '@contract/certificates'
import type { Drawing, Pen } from '@/components/poster/pen'
import { fitLine, fontOf, spaced, wrap } from '@/components/poster/type'
import { drawQr } from '@/components/qr-code/draw-qr'
import { dayInWords, grouped } from '../certificate-words'
import { colours, drawFrame, HEIGHT, WIDTH } from './frame'

type Told = Omit<Certificate, 'revoked' | 'kind'>

const MIDDLE = WIDTH / 2
const LEFT = 48
const RIGHT = WIDTH - LEFT
const MEASURE = RIGHT - LEFT
const MOST_LINES = 6

/** A rule that fades out to both sides, with a lozenge in the middle. */
function rule(pen: Pen, y: number) {
  const fade = pen.createLinearGradient(MIDDLE - 110, 0, MIDDLE + 110, 0)
  fade.addColorStop(0, 'rgba(200, 150, 62, 0)')
  fade.addColorStop(0.5, colours.gold)
  fade.addColorStop(1, 'rgba(200, 150, 62, 0)')
  pen.fillStyle = fade
  pen.fillRect(MIDDLE - 110, y, 220, 1)
  pen.save()
  pen.translate(MIDDLE, y + 0.5)
  pen.rotate(Math.PI / 4)
  pen.fillStyle = colours.red
  pen.fillRect(-3.2, -3.2, 6.4, 6.4)
  pen.restore()
}

function head(pen: Pen, name: string) {
  pen.fillStyle = colours.gold
  pen.font = fontOf({ size: 13, weight: 600, family: 'serif' })
  spaced(pen, '温商之家', MIDDLE, 70, 8)
  pen.fillStyle = colours.red
  const gap = name.length > 5 ? 4 : 14
  pen.textAlign = 'center'
  const shown = fitLine(
    pen,
    name,
    { size: 42, weight: 700, family: 'serif' },
    MEASURE - gap * (name.length - 1),
    18,
  )
  spaced(pen, shown, MIDDLE, 124, gap)
  rule(pen, 144)
}

/** A name is never cut: a long one, with a company in it, takes two smaller lines. */
function holderLines(pen: Pen, name: string): [line: string, y: number][] {
  for (const size of [30, 26, 22]) {
    pen.font = fontOf({ size, weight: 700, family: 'serif' })
    if (pen.measureText(name).width <= MEASURE) return [[name, 196]]
  }
  pen.font = fontOf({ size: 18, weight: 700, family: 'serif' })
  return wrap(pen, name, MEASURE, 2).map((line, index) => [line, 176 + index * 24])
}

function holder(pen: Pen, name: string, chamberName: string) {
  pen.textAlign = 'center'
  pen.fillStyle = colours.ink
  holderLines(pen, name).forEach(([line, y]) => pen.fillText(line, MIDDLE, y))
  pen.fillStyle = colours.faint
  const from = fitLine(pen, chamberName, { size: 15, family: 'serif' }, MEASURE, 11)
  pen.fillText(from, MIDDLE, 221)
}

/** Indented by two characters, as Chinese paragraphs are. */
function body(pen: Pen, text: string) {
  pen.fillStyle = colours.ink
  pen.textAlign = 'left'
  let size = 17
  let lines: string[] = []
  do {
    size--
    pen.font = fontOf({ size, family: 'serif' })
    lines = wrap(pen, `　　${text}`, MEASURE)
  } while (lines.length > MOST_LINES && size > 11)
  const step = size * 1.72
  lines.slice(0, MOST_LINES + 2).forEach((line, index) => pen.fillText(line, LEFT, 258 + index * step))
}

function foot(pen: Pen, { issuer, issuedOn, code }: Told, link: string) {
  const qr = { x: LEFT, y: 396, size: 70 }
  pen.fillStyle = '#ffffff'
  pen.fillRect(qr.x - 4, qr.y - 4, qr.size + 8, qr.size + 8)
  drawQr(pen, link, qr)
  pen.textAlign = 'right'
  pen.fillStyle = colours.red
  pen.fillText(fitLine(pen, issuer, { size: 17, weight: 600, family: 'serif' }, 180, 12), RIGHT, 428)
  pen.fillStyle = colours.ink
  pen.font = fontOf({ size: 14, family: 'serif' })
  pen.fillText(dayInWords(issuedOn), RIGHT, 454)
  pen.textAlign = 'center'
  pen.fillStyle = colours.faint
  pen.font = fontOf({ size: 13, weight: 600 })
  pen.fillText(`编号 ${grouped(code)}`, MIDDLE, 491)
  pen.font = fontOf({ size: 11 })
  pen.fillText('在“温商之家”小程序里扫码或输入编号，即可核验', MIDDLE, 508)
}

/** @param link what its QR code says */
export const certificateDrawing = (certificate: Told, link: string): Drawing => ({
  width: WIDTH,
  height: HEIGHT,
  draw(pen) {
    pen.textBaseline = 'alphabetic'
    drawFrame(pen)
    head(pen, certificate.name)
    holder(pen, certificate.holder, certificate.chamberName)
    body(pen, certificate.text)
    foot(pen, certificate, link)
  },
})
