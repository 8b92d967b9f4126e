import type { Pen } from '@/components/poster/pen'
import { WIDTH } from './layout'

export const colours = {
  ground: '#8c1813',
  deep: '#4f0b09',
  ivory: '#fff6e4',
  gold: '#f0c878',
  paleGold: '#ffe9b8',
  darkGold: '#c58f3a',
  soft: '#e8c9b4',
  seal: '#8c1813',
}

/** Three ridges and their water, as of the Yandang mountains at dusk. */
function hills(pen: Pen, height: number) {
  for (const [index, rise] of [70, 52, 34].entries()) {
    const y = height - 96 + index * 30
    pen.fillStyle = `rgba(30, 2, 2, ${0.16 + index * 0.1})`
    pen.beginPath()
    pen.moveTo(0, height)
    pen.lineTo(0, y)
    const step = WIDTH / 4
    for (let part = 0; part < 4; part++) {
      const lift = rise * ((part + index) % 2 ? 0.35 : 1)
      pen.bezierCurveTo(
        step * (part + 0.35),
        y - lift,
        step * (part + 0.6),
        y - lift * 0.8,
        step * (part + 1),
        y - (part % 2) * 8,
      )
    }
    pen.lineTo(WIDTH, height)
    pen.closePath()
    pen.fill()
  }
}

/** The rising sun behind the title. */
function sun(pen: Pen) {
  const glow = pen.createRadialGradient(WIDTH / 2, 96, 8, WIDTH / 2, 96, 240)
  glow.addColorStop(0, 'rgba(255, 190, 110, 0.42)')
  glow.addColorStop(0.45, 'rgba(226, 82, 48, 0.28)')
  glow.addColorStop(1, 'rgba(140, 24, 19, 0)')
  pen.fillStyle = glow
  pen.fillRect(0, 0, WIDTH, 340)
  pen.strokeStyle = 'rgba(255, 222, 160, 0.16)'
  pen.lineWidth = 0.8
  for (const radius of [84, 108, 136, 170]) {
    pen.beginPath()
    pen.arc(WIDTH / 2, 96, radius, 0, Math.PI * 2)
    pen.stroke()
  }
}

export function drawScenery(pen: Pen, height: number) {
  const ground = pen.createLinearGradient(0, 0, 0, height)
  ground.addColorStop(0, '#a61f17')
  ground.addColorStop(0.3, colours.ground)
  ground.addColorStop(1, colours.deep)
  pen.fillStyle = ground
  pen.fillRect(0, 0, WIDTH, height)
  sun(pen)
  hills(pen, height)
  pen.strokeStyle = 'rgba(240, 200, 120, 0.5)'
  pen.lineWidth = 1
  pen.strokeRect(10.5, 10.5, WIDTH - 21, height - 21)
}
