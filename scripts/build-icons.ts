import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { icons, tabs } from './icons/names'
import { stylesheetOf } from './icons/stylesheet'
import { drawTabs } from './icons/tab-pictures'

const src = path.resolve(__dirname, '../src')

async function main() {
  const folder = path.join(src, 'components/icon')
  const names = Object.keys(icons).map((name) => `  | '${name}'`)
  writeFileSync(path.join(folder, 'icons.scss'), stylesheetOf(icons))
  writeFileSync(
    path.join(folder, 'names.ts'),
    `// Made by scripts/build-icons.ts.\nexport type IconName =\n${names.join('\n')}\n`,
  )
  await drawTabs(tabs, path.join(src, 'assets'))
  console.log(`${names.length} icons, ${Object.keys(tabs).length} tabs`)
}

void main()
