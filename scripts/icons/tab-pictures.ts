import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { svgOf } from './stylesheet'

/** WeChat: 81 × 81 px, under 40 KB. */
const SIDE = 81
/** One pair for both modes: each has at least 3:1 on the light and on the dark tab bar. */
const colours = { '': '#7a746d', '-on': '#d0392e' }

export async function drawTabs(tabs: Record<string, string>, folder: string) {
  mkdirSync(folder, { recursive: true })
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const page = await browser.newPage({ viewport: { width: SIDE, height: SIDE } })
  for (const [name, lucide] of Object.entries(tabs)) {
    for (const [suffix, colour] of Object.entries(colours)) {
      const svg = svgOf(lucide)
        .replace('currentColor', colour)
        .replace('stroke-width="2"', 'stroke-width="1.9"')
      await page.setContent(
        `<style>body{margin:0}svg{width:69px;height:69px;margin:6px;display:block}</style>${svg}`,
      )
      await page.screenshot({ path: path.join(folder, `tab-${name}${suffix}.png`), omitBackground: true })
    }
  }
  await browser.close()
}
