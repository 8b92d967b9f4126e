import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { withLock } from './build-lock'
import { fingerprint, isCurrent, stamp } from './build-stamp'
import { packageSizes } from './package-size'

let folder: string
const write = (name: string, text: string) => {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'build-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a subpackage weighs by itself, the rest is the main package, and what is not uploaded weighs nothing', () => {
  write('app.js', 'x'.repeat(100))
  write('pages/home/index.js', 'x'.repeat(20))
  write('packages/news/article/index.js', 'x'.repeat(7))
  write('app.js.LICENSE.txt', 'x'.repeat(1000))
  write('app.js.map', 'x'.repeat(1000))
  expect([...packageSizes(folder, ['packages/news'])]).toEqual([
    ['main', 120],
    ['packages/news', 7],
  ])
})

test('the fingerprint changes with a text, a name or a setting, and with nothing else', () => {
  write('src/a.ts', 'one')
  const print = (settings = 'h5') => fingerprint(folder, ['src'], settings)
  const before = print()
  write('src/a.ts', 'one')
  expect(print()).toBe(before)
  expect(print('weapp')).not.toBe(before)
  renameSync(path.join(folder, 'src/a.ts'), path.join(folder, 'src/b.ts'))
  expect(print()).not.toBe(before)
  write('src/a.ts', 'one')
  rmSync(path.join(folder, 'src/b.ts'))
  expect(print()).toBe(before)
  write('src/a.ts', 'two')
  expect(print()).not.toBe(before)
})

test('a folder is current only with the stamp of these sources', () => {
  expect(isCurrent(folder, 'print')).toBe(false)
  stamp(folder, 'print')
  expect(isCurrent(folder, 'print')).toBe(true)
  expect(isCurrent(folder, 'other')).toBe(false)
})

test('two builds of one folder run one after the other', async () => {
  const events: string[] = []
  const build = (name: string) =>
    withLock(path.join(folder, 'lock'), async () => {
      events.push(`${name} starts`)
      await new Promise((resolve) => setTimeout(resolve, 20))
      events.push(`${name} ends`)
    })
  await Promise.all([build('first'), build('second')])
  expect(events).toEqual(['first starts', 'first ends', 'second starts', 'second ends'])
})

test('a build that failed or was killed does not hold up the next', async () => {
  const lock = path.join(folder, 'lock')
  await expect(withLock(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  // No process has this number: Linux and macOS give out far smaller ones.
  write('lock/pid', '99999999')
  expect(await withLock(lock, async () => 'built')).toBe('built')
})
