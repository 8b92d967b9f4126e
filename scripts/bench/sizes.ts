import { readFileSync } from 'node:fs'
import path from 'node:path'
import { buildApp } from '../build-app'
import { MAIN_LIMIT_KB, packageSizes } from '../package-size'

const dist = path.resolve(__dirname, '../../dist')
const KB = 1024

/** What a phone downloads. */
export async function run() {
  await Promise.all([buildApp('weapp'), buildApp('h5')])
  const app = JSON.parse(readFileSync(path.join(dist, 'weapp/app.json'), 'utf8')) as {
    subPackages?: { root: string }[]
  }
  const packages = packageSizes(path.join(dist, 'weapp'), app.subPackages?.map(({ root }) => root) ?? [])
  const h5 = packageSizes(path.join(dist, 'h5'), []).get('main') ?? 0
  return [
    ...[...packages].map(([name, bytes]) => ({
      name: `weapp ${name}, KB`,
      median: bytes / KB,
      limit: name === 'main' ? MAIN_LIMIT_KB : undefined,
    })),
    { name: 'h5, KB', median: h5 / KB },
  ]
}
