import path from 'node:path'
import { chromium } from 'playwright-core'

/** Draws the demonstration's pictures anew: `tsx scripts/seed/draw-pictures.ts` with CHROMIUM set if it is elsewhere. */
const WIDTH = 900
const HEIGHT = 506

const red = '#b3261e'
const deep = '#7d1a15'
const ink = '#26323f'
const paper = '#f7f2ea'
const sand = '#e6dccb'
const gold = '#c79a4b'
const water = '#3f7493'
const pale = '#cfe0e8'

const times = (count: number, draw: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => draw(i)).join('')
const rect = (x: number, y: number, w: number, h: number, fill: string, more = '') =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${more}/>`
const circle = (x: number, y: number, r: number, fill: string, more = '') =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`
const line = (d: string, stroke: string, width: number, more = '') =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" ${more}/>`

const wave = (y: number, height: number, fill: string, shift = 0) =>
  `<path d="M${-200 + shift} ${y} ${times(8, (i) => `q 75 ${i % 2 ? height : -height} 150 0`)} V${HEIGHT} H-200 Z" fill="${fill}"/>`

const roof = (x: number, y: number, w: number, fill: string) =>
  `<path d="M${x - 34} ${y} q 30 -6 50 -38 H${x + w - 16} q 20 32 50 38 Z" fill="${fill}"/>`

const hall = (x: number, base: number, w: number, floors: number) =>
  times(floors, (i) => {
    const inset = i * 34
    const top = base - (i + 1) * 96
    const wide = w - inset * 2
    return (
      rect(x + inset, top + 38, wide, 58, '#fff') +
      times(Math.floor(wide / 52), (n) => rect(x + inset + 18 + n * 52, top + 50, 20, 46, i ? sand : deep)) +
      roof(x + inset, top + 40, wide, red)
    )
  })

const scenes: Record<string, string> = {
  'hall.jpg':
    rect(0, 0, WIDTH, HEIGHT, paper) +
    circle(700, 130, 54, '#f0d9a8') +
    wave(330, 26, sand) +
    hall(230, 430, 440, 3) +
    rect(0, 430, WIDTH, 80, '#d8cbb5'),
  'hall-site.jpg':
    rect(0, 0, WIDTH, HEIGHT, '#eef2f4') +
    times(5, (i) => rect(300, 140 + i * 58, 300, 8, ink)) +
    times(6, (i) => rect(304 + i * 57, 140, 8, 290, ink)) +
    line('M690 430 V70 H420 M690 70 L760 120', gold, 10) +
    line('M470 70 V130', ink, 4) +
    rect(445, 130, 50, 34, red) +
    rect(0, 430, WIDTH, 80, '#d8cbb5'),
  'waves.jpg':
    rect(0, 0, WIDTH, HEIGHT, '#eaf3f6') +
    circle(190, 120, 46, '#fff') +
    wave(220, 40, pale) +
    wave(290, 46, '#8fb7c9', 60) +
    wave(360, 40, water, 20) +
    wave(430, 30, '#2f5b75', 90),
  'river.jpg':
    rect(0, 0, WIDTH, HEIGHT, '#edf3ec') +
    `<path d="M0 190 Q 240 60 450 190 T 900 170 V250 H0 Z" fill="#a9c3a4"/><path d="M380 ${HEIGHT} Q 520 380 420 320 T 500 210 H560 Q 500 280 600 340 T 640 ${HEIGHT} Z" fill="${water}"/>` +
    times(
      7,
      (i) =>
        line(`M${60 + i * 40} ${380 + (i % 3) * 26} v-46`, '#6f8f6a', 6) +
        circle(60 + i * 40, 320 + (i % 3) * 26, 24, '#7fa37a'),
    ),
  'network.jpg':
    rect(0, 0, WIDTH, HEIGHT, paper) +
    times(31, (i) => {
      const a = (i / 31) * Math.PI * 2
      const [x, y] = [450 + Math.cos(a) * (i % 2 ? 330 : 240), 253 + Math.sin(a) * (i % 2 ? 190 : 130)]
      return (
        line(`M450 253 L${x.toFixed(0)} ${y.toFixed(0)}`, sand, 3) +
        circle(x, y, i % 2 ? 9 : 14, i % 3 ? gold : red)
      )
    }) +
    circle(450, 253, 46, red),
  'ribbon.jpg':
    rect(0, 0, WIDTH, HEIGHT, paper) +
    `<path d="M-20 300 C 200 120 380 420 600 240 S 860 200 940 120 V220 C 820 300 720 260 600 340 S 220 260 -20 400 Z" fill="${red}"/><path d="M-20 360 C 220 200 380 480 610 300 S 860 260 940 190 V230 C 800 320 720 300 610 360 S 220 320 -20 430 Z" fill="${gold}"/>`,
  'relay.jpg':
    rect(0, 0, WIDTH, HEIGHT, '#fbeeea') +
    times(6, (i) =>
      line(`M0 ${420 - i * 26} Q 450 ${300 - i * 40} 900 ${430 - i * 26}`, i % 2 ? '#f0cfc8' : '#e6b0a6', 12),
    ) +
    rect(300, 190, 300, 54, red, 'rx="27" transform="rotate(-14 450 217)"') +
    rect(318, 190, 40, 54, gold, 'transform="rotate(-14 450 217)"') +
    rect(542, 190, 40, 54, gold, 'transform="rotate(-14 450 217)"'),
  'meeting.jpg':
    rect(0, 0, WIDTH, HEIGHT, '#efe7dc') +
    rect(180, 60, 540, 150, deep, 'rx="8"') +
    rect(210, 90, 480, 12, gold) +
    times(3, (row) =>
      times(11 + row * 2, (i) => {
        const gap = 900 / (12 + row * 2)
        return (
          circle(gap * (i + 1), 290 + row * 74, 15, ink) +
          rect(gap * (i + 1) - 20, 308 + row * 74, 40, 34, row % 2 ? '#4b5a68' : '#38475a', 'rx="14"')
        )
      }),
    ),
  'chart.jpg':
    rect(0, 0, WIDTH, HEIGHT, '#f4f6f7') +
    times(5, (i) => line(`M120 ${110 + i * 75} H800`, '#dfe5e8', 3)) +
    [120, 168, 150, 232, 270, 318]
      .map((h, i) => rect(160 + i * 108, 410 - h, 60, h, i === 5 ? red : '#c9b18a', 'rx="4"'))
      .join('') +
    line('M190 270 L298 226 L406 240 L514 160 L622 128 L730 70', ink, 6),
  'journey.jpg':
    rect(0, 0, WIDTH, HEIGHT, '#eef3f5') +
    `<path d="M0 400 L160 250 L290 370 L450 200 L620 360 L760 260 L900 380 V${HEIGHT} H0 Z" fill="#b9cdd3"/>` +
    rect(0, 400, WIDTH, 110, '#d9cdb9') +
    rect(110, 342, 640, 60, '#fff', 'rx="26"') +
    `<path d="M740 342 q 70 6 100 60 H720 Z" fill="#fff"/>` +
    rect(110, 378, 690, 9, red) +
    times(11, (i) => rect(150 + i * 52, 354, 32, 16, water, 'rx="4"')) +
    line('M0 408 H900', ink, 6),
  'study.jpg':
    rect(0, 0, WIDTH, HEIGHT, '#f3ece0') +
    [red, ink, gold, water, deep]
      .map((fill, i) => rect(250 + (i % 2) * 24, 352 - i * 48, 380 - (i % 3) * 26, 42, fill, 'rx="6"'))
      .join('') +
    `<path d="M330 160 Q 390 110 450 150 Q 510 110 570 160 V70 Q 510 30 450 66 Q 390 30 330 70 Z" fill="#fff" stroke="${sand}" stroke-width="4"/>` +
    rect(0, 394, WIDTH, 112, '#d8c7a8'),
  'party.jpg':
    rect(0, 0, WIDTH, HEIGHT, deep) +
    times(
      12,
      (i) => `<path d="M450 520 L${i * 90 - 60} -20 H${i * 90 - 20} Z" fill="${red}" opacity="0.7"/>`,
    ) +
    `<path d="M450 120 l34 104 h110 l-89 64 34 105 -89 -65 -89 65 34 -105 -89 -64 h110 Z" fill="#f2c75c"/>`,
}

async function main() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } })
  for (const [name, drawing] of Object.entries(scenes)) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${drawing}</svg>`
    await page.setContent(`<body style="margin:0">${svg}</body>`)
    await page.screenshot({ path: path.join(__dirname, 'pictures', name), type: 'jpeg', quality: 78 })
  }
  await browser.close()
}

void main()
