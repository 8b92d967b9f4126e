import { readdirSync } from 'node:fs'
import path from 'node:path'
import { act, cleanup, render } from '@testing-library/react'
import { createElement, type ComponentType } from 'react'
import { contract } from '@contract/index'
import { roles } from '@contract/access'
import { errorBody } from '@contract/errors'
import { refreshSession } from '@/lib/session'
import { ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'

const root = path.join(__dirname, '../../../src')

/** Every page of the app: of the tabs and of the packages. */
const pages = ['pages', 'packages']
  .flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true }).map((file) => `${room}/${String(file)}`),
  )
  .filter((file) => file.endsWith('/index.tsx'))
  .sort()

const actions = Object.entries(contract).flatMap(([domain, all]) =>
  Object.keys(all).map((action) => `${domain}.${action}`),
)
const me = { name: '项知远', roles: [...roles], posts: [] }

/** All of them objects, as every answer is; none of the shape that the page expects. */
const odd: [string, unknown][] = [
  ['an empty answer', ok({})],
  ['lists that are null', ok({ items: null, next: null, rows: null, blocks: null })],
  ['a row without anything', ok({ items: [{}], next: null })],
  ['an answer that is a list', ok([])],
  ['half an answer', { ok: true }],
  ['nothing', undefined],
  ['a refusal', refused(errorBody('service.internal'))],
]

beforeEach(() => {
  device.reset()
  jest.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => jest.restoreAllMocks())

const flush = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 0))))

test('G13 the walk knows every page', () => {
  expect(pages.length).toBeGreaterThan(80)
})

test.each(pages)('G13 %s says something whatever it is answered', async (page) => {
  const { default: Shown } = (await import(path.join(root, page))) as { default: ComponentType }
  const silent: string[] = []
  const lost: unknown[] = []
  const listen = (reason: unknown) => lost.push(reason)
  process.on('unhandledRejection', listen)
  for (const [kind, answer] of odd) {
    stubFunctions({
      ...Object.fromEntries(actions.map((action) => [action, () => answer])),
      'session.me': () => ok(me),
    })
    device.openWith({ id: 'x', kind: 'roster', campaign: 'x', activity: 'x' })
    await refreshSession()
    render(createElement(Shown))
    await flush()
    await flush()
    if (!document.body.textContent?.trim()) silent.push(kind)
    cleanup()
  }
  process.off('unhandledRejection', listen)
  expect({ silent, lost: lost.map(String) }).toEqual({ silent: [], lost: [] })
})
