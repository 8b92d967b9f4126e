import os from 'node:os'
import path from 'node:path'
import { contract } from '@contract/index'
import { targetOf } from '../eslint-rules/import-direction'
import { mayImport, roomOf } from '../eslint-rules/rooms'
import { allFiles, importsOf, isCode, lineCount, readSource, root } from './support/source-files'

const files = allFiles()
const code = files.filter(isCode)
const lengths = code.map((file) => lineCount(readSource(file))).sort((a, b) => a - b)
const quantile = (share: number) => lengths[Math.ceil(lengths.length * share) - 1] ?? 0

const wrongImports = (file: string, text: string) =>
  importsOf(text)
    .map((source) => targetOf(source, file))
    .filter((to): to is string => to !== null && !mayImport(file, to))
    .map((to) => `${file} imports ${to}`)

describe('imports run one way', () => {
  const scripts = code.filter((file) => /\.(tsx?|[cm]?js)$/.test(file))

  test('every folder with code is a room of the table', () => {
    const atRoot = (file: string) => !file.includes('/')
    const typings = (file: string) => file.startsWith('types/')
    expect(scripts.filter((file) => !atRoot(file) && !typings(file) && !roomOf(file))).toEqual([])
  })

  test('no file reaches into a room it may not enter', () => {
    expect(scripts.flatMap((file) => wrongImports(file, readSource(file)))).toEqual([])
  })

  test.each([
    ['contract/news.ts', `import { request } from '@/lib/api'`],
    ['src/features/news/card.tsx', `import { Form } from '../office/form'`],
    ['src/components/button.tsx', `export { NewsCard } from '@/features/news/card'`],
    ['cloudfunctions/domains/news/feed.ts', `const codes = await import('../office/codes')`],
    ['emulator/main.ts', `import type { Role } from '@contract/access'`],
    ['src/lib/api.ts', `const serve = require('../../cloudfunctions/kernel/serve')`],
  ])('%s is caught when it says: %s', (file, text) => {
    expect(wrongImports(file, text)).toHaveLength(1)
  })
})

describe('names', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/

  test('code files are kebab-case', () => {
    expect(code.filter((file) => !kebab.test(path.basename(file)))).toEqual([])
    expect('NewsCard.tsx').not.toMatch(kebab)
  })

  test('nothing is called by a word that says nothing', () => {
    const empty = /^(utils?|common|helpers?|managers?|services?|misc|shared|base|core)(\.\w+)?$/
    const named = code.filter((file) => file.split('/').some((part) => empty.test(part)))
    expect(named).toEqual([])
    expect('helpers.ts').toMatch(empty)
  })
})

describe('sizes in lines', () => {
  test('half of the files have at most 50', () => expect(quantile(0.5)).toBeLessThanOrEqual(50))
  test('nine of ten have at most 150', () => expect(quantile(0.9)).toBeLessThanOrEqual(150))

  test('none has more than 300', () => {
    expect(code.filter((file) => lineCount(readSource(file)) > 300)).toEqual([])
  })

  test('a page composes in at most 120', () => {
    const pages = code.filter((file) => /^src\/(pages|packages)\/.*index\.tsx$/.test(file))
    expect(pages.length).toBeGreaterThan(0)
    expect(pages.filter((file) => lineCount(readSource(file)) > 120)).toEqual([])
  })
})

test('every action has one operation file of the same name', () => {
  const kebabOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const expected = Object.entries(contract).flatMap(([domain, actions]) =>
    Object.keys(actions).map((name) => `cloudfunctions/domains/${kebabOf(domain)}/${kebabOf(name)}.ts`),
  )
  expect(expected).toContain('cloudfunctions/domains/news/show-version.ts')
  expect(expected.filter((file) => !files.includes(file))).toEqual([])
})

test('no file names a path of somebody’s machine', () => {
  const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const homes = [root, os.homedir()].filter((folder) => folder.length > 3).map(escape)
  const machinePath = new RegExp(`(?<![\\w.$}])(${[...homes, '/home/[a-z]\\w+', '/Users/\\w+'].join('|')})/`)
  const texts = files.filter((file) => isCode(file) || /\.(json|md|ya?ml|html)$|^\.ci\//.test(file))
  expect(texts.filter((file) => machinePath.test(readSource(file)))).toEqual([])
  expect(`const dir = '${root}/dist'`).toMatch(machinePath)
})

test('the lock file records no download addresses', () => {
  expect(readSource('package-lock.json')).not.toMatch(/"resolved": "http/)
})
