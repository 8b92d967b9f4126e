import type { Board } from '@contract/campaigns'
import { formatDateTime } from '@contract/values/time'
import type { Drawing, Pen } from '@/components/poster/pen'
import { fitLine, fontOf, wrap } from '@/components/poster/type'
import { drawQr } from '@/components/qr-code/draw-qr'
import { percent, short, yuan } from '../words/amounts'
import { dayOf } from '../words/days'

const [WIDTH, HEIGHT, EDGE] = [375, 620, 28]
const MEASURE = WIDTH - 2 * EDGE
const [OUTER, INNER] = [58, 43]

/** Printed as it is, in light and in dark. */
const colours = {
  deep: '#7d100d',
  red: '#b5231c',
  gold: '#f3cf86',
  paper: '#fffaf0',
  ink: '#2a211b',
  faint: '#6b5b4b',
  green: '#1d6b39',
  track: '#edeae4',
}

function ground(pen: Pen) {
  const silk = pen.createLinearGradient(0, 0, 0, 240)
  silk.addColorStop(0, colours.red)
  silk.addColorStop(1, colours.deep)
  pen.fillStyle = silk
  pen.fillRect(0, 0, WIDTH, HEIGHT)
  pen.fillStyle = colours.paper
  pen.fillRect(14, 168, WIDTH - 28, HEIGHT - 182)
}

function head(pen: Pen, { title, opensOn, closesOn }: Board['campaign']) {
  pen.textAlign = 'center'
  pen.fillStyle = colours.gold
  pen.font = fontOf({ size: 15, weight: 600, family: 'serif' })
  pen.fillText('温商之家 · 认捐', WIDTH / 2, 42)
  pen.fillStyle = colours.paper
  pen.font = fontOf({ size: 27, weight: 700, family: 'serif' })
  const lines = wrap(pen, title, MEASURE, 2)
  lines.forEach((line, i) => pen.fillText(line, WIDTH / 2, (lines.length === 1 ? 94 : 82) + i * 36))
  pen.fillStyle = colours.gold
  pen.font = fontOf({ size: 14 })
  pen.fillText(`${dayOf(opensOn)} — ${dayOf(closesOn)}`, WIDTH / 2, 150)
}

interface Figure {
  label: string
  amountFen: number
  colour: string
  x: number
}

/** Two columns: the promise and the money, always together. */
function figure(pen: Pen, { label, amountFen, colour, x }: Figure) {
  const { figure: digits, unit } = short(amountFen)
  pen.textAlign = 'left'
  pen.fillStyle = colours.faint
  pen.font = fontOf({ size: 16 })
  pen.fillText(label, x, 206)
  pen.fillStyle = colour
  pen.fillText(fitLine(pen, `${digits}${unit}`, { size: 30, weight: 700 }, MEASURE / 2 - 8, 16), x, 242)
  if (unit === '元') return
  pen.fillStyle = colours.faint
  pen.fillText(fitLine(pen, yuan(amountFen), { size: 13 }, MEASURE / 2 - 8, 10), x, 264)
}

function ring(pen: Pen, radius: number, share: number, colour: string) {
  const [x, y, top] = [EDGE + 64, 352, -Math.PI / 2]
  pen.lineWidth = 12
  pen.strokeStyle = colours.track
  pen.beginPath()
  pen.arc(x, y, radius, 0, 2 * Math.PI)
  pen.stroke()
  if (share <= 0) return
  pen.strokeStyle = colour
  pen.beginPath()
  pen.arc(x, y, radius, top, top + 2 * Math.PI * Math.min(1, share))
  pen.stroke()
}

function rings(pen: Pen, { campaign: { goalFen }, totals: { pledgedFen, receivedFen, pledges } }: Board) {
  const whole = goalFen ?? pledgedFen
  const share = (part: number) => (whole > 0 ? part / whole : 0)
  ring(pen, OUTER, share(pledgedFen), colours.red)
  ring(pen, INNER, share(receivedFen), colours.green)
  pen.textAlign = 'center'
  pen.fillStyle = colours.ink
  pen.font = fontOf({ size: 16, weight: 600 })
  pen.fillText(percent(goalFen === null ? receivedFen : pledgedFen, whole), EDGE + 64, 358)
  pen.textAlign = 'left'
  const lines: [string, string][] = [
    [`共 ${pledges} 笔认捐`, colours.ink],
    ...(goalFen === null
      ? ([[`到账占认捐 ${percent(receivedFen, pledgedFen)}`, colours.green]] as [string, string][])
      : ([
          [`目标 ${yuan(goalFen)}`, colours.ink],
          [`认捐占目标 ${percent(pledgedFen, goalFen)}`, colours.red],
          [`到账占目标 ${percent(receivedFen, goalFen)}`, colours.green],
        ] as [string, string][])),
  ]
  lines.forEach(([words, colour], i) => {
    pen.fillStyle = colour
    const at = 352 - (lines.length - 1) * 14 + i * 28 + 6
    pen.fillText(fitLine(pen, words, { size: 16 }, MEASURE - 154, 11), EDGE + 150, at)
  })
}

/** The mini-program code where there is one; else a code that any scanner reads. */
function code(pen: Pen, picture: CanvasImageSource | null, link: string) {
  pen.fillStyle = '#ffffff'
  pen.fillRect(EDGE, 496, 96, 96)
  if (picture) pen.drawImage(picture, EDGE + 2, 498, 92, 92)
  else drawQr(pen, link, { x: EDGE + 4, y: 500, size: 88 })
}

function foot(pen: Pen, { campaign, asOf }: Board, picture: CanvasImageSource | null, link: string) {
  pen.textAlign = 'left'
  pen.fillStyle = colours.ink
  pen.font = fontOf({ size: 15, family: 'serif' })
  wrap(pen, campaign.summary || '一起治水，造福家乡。', MEASURE, 2).forEach((line, i) =>
    pen.fillText(line, EDGE, 448 + i * 24),
  )
  code(pen, picture, link)
  pen.fillStyle = colours.ink
  pen.font = fontOf({ size: 15, weight: 600 })
  pen.fillText(picture ? '长按识别，在小程序里认捐' : '在“温商之家”小程序里认捐', EDGE + 110, 520)
  pen.fillStyle = colours.faint
  pen.fillText(
    fitLine(pen, `接收单位：${campaign.receiverName}`, { size: 13 }, MEASURE - 110, 10),
    EDGE + 110,
    546,
  )
  pen.font = fontOf({ size: 13 })
  pen.fillText('每笔到账公示，账本可以验证', EDGE + 110, 568)
  pen.fillText(`截至 ${formatDateTime(asOf)}`, EDGE + 110, 590)
}

/** @param link what the QR code says. @param url of the mini-program code that takes its place */
export const posterDrawing = (board: Board, link: string, url: string | null = null): Drawing => ({
  width: WIDTH,
  height: HEIGHT,
  picture: url,
  draw(pen, picture = null) {
    const { pledgedFen, receivedFen } = board.totals
    pen.textBaseline = 'alphabetic'
    ground(pen)
    head(pen, board.campaign)
    figure(pen, { label: '认捐', amountFen: pledgedFen, colour: colours.red, x: EDGE })
    figure(pen, { label: '到账', amountFen: receivedFen, colour: colours.green, x: WIDTH / 2 + 6 })
    rings(pen, board)
    foot(pen, board, picture, link)
  },
})
