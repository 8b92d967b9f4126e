import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'acorn'

/** What the oldest WeChat that the mini-program promises to run on reads without conversion in the developer tools. */
const ECMA_VERSION = 2019
const dist = path.resolve(__dirname, '../../../dist/weapp')

const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.js'),
)

/** Null, or what stands where the parser stopped. */
function tooNew(text: string): string | null {
  try {
    parse(text, { ecmaVersion: ECMA_VERSION })
    return null
  } catch (error) {
    const { message, pos } = error as { message: string; pos: number }
    return `${message}: …${text.slice(Math.max(0, pos - 40), pos + 40)}…`
  }
}

test('P3 every script of the built mini-program is ES2019, dependencies included', () => {
  expect(scripts.length).toBeGreaterThan(50)
  const found = scripts.flatMap((name) => {
    const problem = tooNew(readFileSync(path.join(dist, name), 'utf8'))
    return problem ? [`${name}: ${problem}`] : []
  })
  expect(found).toEqual([])
})

test.each(['a?.b', 'a ?? b', 'class A { b = 1 }', 'a ||= 1', '1_000'])('P3 %s would be found', (text) => {
  expect(tooNew(text)).not.toBeNull()
})
