import { readFileSync } from 'node:fs'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import { transformSync } from 'esbuild'
import { templates } from '../../contract/subscribe-templates'
import type { MiniProgram } from '../../emulator/wechat/mini-program'

interface AppConfig {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
}

/** `src/app.config.ts` calls a function that only Taro's build has. */
function readAppConfig(file: string): AppConfig {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'cjs' })
  const module = { exports: {} as { default?: AppConfig } }
  runInNewContext(code, { module, exports: module.exports, defineAppConfig: (config: AppConfig) => config })
  if (!module.exports.default) throw new Error(`${file} exports no configuration`)
  return module.exports.default
}

/** What the local WeChat knows of this mini-program. */
export function miniProgram(root: string): MiniProgram {
  const { pages, subPackages } = readAppConfig(path.join(root, 'src/app.config.ts'))
  const inPackages = subPackages.flatMap((each) => each.pages.map((page) => `${each.root}/${page}`))
  return { name: '温商之家', templates: Object.values(templates), pages: [...pages, ...inPackages] }
}
