import type { Pen } from '@/components/poster/pen'

export const WIDTH = 375
export const HEIGHT = 540

export const colours = {
  paper: '#fffaf0',
  paperEdge: '#fbefd8',
  red: '#a81c16',
  deepRed: '#7d100d',
  gold: '#c8963e',
  paleGold: '#ecd3a0',
  ink: '#2a211b',
  faint: '#6b5b4b',
}

/** A step in from the corner, drawn at each of the four by turning. */
function corner(pen: Pen, x: number, y: number, turn: number) {
  pen.save()
  pen.translate(x, y)
  pen.rotate(turn * (Math.PI / 2))
  pen.strokeStyle = colours.gold
  pen.lineWidth = 1.2
  for (const [out, size] of [
    [0, 26],
    [5, 16],
  ] as const) {
    pen.beginPath()
    pen.moveTo(out, size)
    pen.lineTo(out, out + 6)
    pen.lineTo(out + 6, out + 6)
    pen.lineTo(out + 6, out)
    pen.lineTo(size, out)
    pen.stroke()
  }
  pen.fillStyle = colours.red
  pen.translate(11, 11)
  pen.rotate(Math.PI / 4)
  pen.fillRect(-2.6, -2.6, 5.2, 5.2)
  pen.restore()
}

/** Hills and water of Wenzhou, faint behind the lower part. */
function hills(pen: Pen) {
  const ridges = [
    { y: 440, rise: 34, from: 0.1 },
    { y: 462, rise: 24, from: 0.14 },
    { y: 484, rise: 16, from: 0.18 },
  ]
  ridges.forEach(({ y, rise, from }, index) => {
    const wash = pen.createLinearGradient(0, y - rise, 0, HEIGHT - 18)
    wash.addColorStop(0, `rgba(200, 150, 62, ${from})`)
    wash.addColorStop(1, 'rgba(200, 150, 62, 0)')
    pen.fillStyle = wash
    pen.beginPath()
    pen.moveTo(18, HEIGHT - 18)
    pen.lineTo(18, y)
    const third = (WIDTH - 36) / 3
    for (let part = 0; part < 3; part++) {
      const x = 18 + part * third
      const lift = rise * ((part + index) % 2 === 0 ? 1 : 0.45)
      pen.bezierCurveTo(x + third * 0.3, y - lift, x + third * 0.6, y - lift, x + third, y)
    }
    pen.lineTo(WIDTH - 18, HEIGHT - 18)
    pen.closePath()
    pen.fill()
  })
}

/** Red silk round ivory paper with gold lines. */
export function drawFrame(pen: Pen) {
  const silk = pen.createLinearGradient(0, 0, WIDTH, HEIGHT)
  silk.addColorStop(0, '#b5231c')
  silk.addColorStop(0.5, colours.deepRed)
  silk.addColorStop(1, '#a81c16')
  pen.fillStyle = silk
  pen.fillRect(0, 0, WIDTH, HEIGHT)
  pen.strokeStyle = colours.paleGold
  pen.lineWidth = 1
  pen.strokeRect(6.5, 6.5, WIDTH - 13, HEIGHT - 13)
  const paper = pen.createRadialGradient(WIDTH / 2, HEIGHT * 0.42, 40, WIDTH / 2, HEIGHT / 2, HEIGHT * 0.62)
  paper.addColorStop(0, colours.paper)
  paper.addColorStop(1, colours.paperEdge)
  pen.fillStyle = paper
  pen.fillRect(12, 12, WIDTH - 24, HEIGHT - 24)
  hills(pen)
  pen.strokeStyle = colours.gold
  pen.lineWidth = 1.6
  pen.strokeRect(18, 18, WIDTH - 36, HEIGHT - 36)
  pen.lineWidth = 0.6
  pen.strokeRect(22, 22, WIDTH - 44, HEIGHT - 44)
  corner(pen, 27, 27, 0)
  corner(pen, WIDTH - 27, 27, 1)
  corner(pen, WIDTH - 27, HEIGHT - 27, 2)
  corner(pen, 27, HEIGHT - 27, 3)
}
