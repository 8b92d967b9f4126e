import { isAllowed } from '@contract/access'
import type { Action } from '@contract/action'
import { contract } from '@contract/index'
import { dayActionsWithActivity, daySamples, harmlessOfTheDay } from './activities/day-samples'
import { deskActionsWithId, deskSamples, harmlessAtTheDesk } from './activities/desk-samples'
import { activityActionsWithId, activitySamples } from './activities/samples'
import { chamberActionsWithId, chamberSamples } from './chamber-samples'
import { addEverybody, EVERYBODY } from './everybody'
import { House } from './house'
import { draft, publish, write } from './news-writing'
import { peopleSamples } from './people-samples'
import { reachSamples } from './reach/samples'
import { harmlessOfGroups, shareSamples } from './shares/samples'
import {
  campaignActionsWithId,
  campaignSamples,
  harmlessOfPledges,
  pledgeActionsWithId,
  pledgeSamples,
} from './pledges/samples'

type Fields = Record<string, unknown>

let house: House
let samples: Record<string, Fields>
let before: Record<string, unknown[]>

/** One input per action that would work (or name something that is not there): each test spoils one thing in it. */
async function makeSamples(): Promise<Record<string, Fields>> {
  const { id, rev } = await write(house)
  const live = await publish(house)
  const upload = await house.upload('空.docx', Buffer.from('not a document'))
  return {
    'news.feed': { channel: 'policy', query: '西安', cursor: 'abc' },
    'news.open': { id: live.id },
    'news.answer': { id: live.id, answer: 'read' },
    'news.desk': { status: 'draft', cursor: 'abc' },
    'news.edit': { id },
    'news.save': { id, rev, draft: draft() as Fields },
    'news.preview': { id },
    'news.publish': { id, rev, at: house.now() + 60_000 },
    'news.pin': { id: live.id, pinned: true },
    'news.withdraw': { id: live.id, reason: '日期有误' },
    'news.reopen': { id },
    'news.discard': { id },
    'news.history': { id: live.id },
    'news.showVersion': { id: live.id, version: 1 },
    'news.importWord': { upload },
    'files.accept': { upload, purpose: 'image', name: '大厅.png' },
    'session.me': {},
    'office.join': { code: 'AAAAA-AAAAA', name: '林晓瓯' },
    'office.staff': {},
    'office.invite': { role: 'editor' },
    'setAside.list': {},
    'setAside.retry': { id: 'sa_1' },
    'office.invitations': {},
    'office.withdrawInvitation': { id: 'i_1' },
    'office.dismiss': { id: house.personId('editor') },
    ...peopleSamples(),
    ...chamberSamples(),
    ...activitySamples(),
    ...deskSamples(house.now()),
    ...daySamples(house.now()),
    ...campaignSamples(house.now()),
    ...pledgeSamples(house.now()),
    ...shareSamples(),
    'inbox.list': { cursor: 'abc' },
    'inbox.markRead': { id: 'n_none' },
    ...reachSamples(),
    'deliveries.credits': {},
    'deliveries.allow': { once: 'tap_none', answers: { seat: 'accept' } },
    'deliveries.desk': { state: 'dead', cursor: 'abc' },
    'deliveries.retry': { id: 'n_none' },
  }
}

const names = Object.entries(contract).flatMap(([domain, actions]) =>
  Object.keys(actions).map((action) => `${domain}.${action}`),
)

beforeAll(async () => {
  house = await House.open()
  await addEverybody(house)
  samples = await makeSamples()
  before = await house.dump()
})
afterAll(() => house.close())

const wrongValues: Record<string, unknown> = {
  'a number': -1.5,
  'a text of 20,000 characters': '长'.repeat(20_000),
  'a list': [1, 'x'],
  'an object': { $gt: '' },
  null: null,
}

/** Paths of the fields: `draft.title` for nested ones. */
const pathsOf = (value: Fields, base = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? [`${base}${key}`, ...pathsOf(inner as Fields, `${base}${key}.`)]
      : [`${base}${key}`],
  )

function spoil(valid: Fields, path: string, value: unknown): Fields {
  const [head, ...rest] = path.split('.') as [string, ...string[]]
  const inner = rest.length ? spoil(valid[head] as Fields, rest.join('.'), value) : value
  return { ...valid, [head]: inner }
}

const isChinese = (text: string) => /[\u4e00-\u9fff]/.test(text)

/** Managers may most; what members do is asked by the one who is a bit of everything. */
const allowedTo = (name: string) => {
  const [domain, action] = name.split('.') as [keyof typeof contract, string]
  const { access } = (contract[domain] as Record<string, Action>)[action]!
  return isAllowed(access, ['guest', 'manager']) ? 'manager' : EVERYBODY
}

/** Refused in Chinese, with kind and code, without a word about the inside. */
async function refused(name: string, input: unknown) {
  const reply = await house.raw(allowedTo(name), name, input)
  if (reply.ok) throw new Error(`${name} accepted ${JSON.stringify(input).slice(0, 200)}`)
  const { kind, message, fields = {} } = reply.error
  expect(kind).not.toBe('internal')
  expect(kind).not.toBe('unavailable')
  expect([message, ...Object.values(fields)].filter((text) => !isChinese(text))).toEqual([])
  expect(JSON.stringify(reply).length).toBeLessThan(1_000)
  expect(JSON.stringify(reply)).not.toMatch(/\bat .+:\d+|node_modules|index\.js|Error:|Expected /)
  return reply.error
}

/** Fields that take any number, list or text of that shape are no mistake there. */
const harmless = new Set([
  'draft.html=a text of 20,000 characters',
  'birthBand=null',
  'startsOn=null',
  'endsOn=null',
  'province=null',
  'facts.foundedOn=null',
  'answers.q1=a number',
  ...harmlessAtTheDesk,
  ...harmlessOfTheDay,
  ...harmlessOfPledges,
  ...harmlessOfGroups,
])

test('every action of the contract has a sample', () => {
  expect(Object.keys(samples).sort()).toEqual([...names].sort())
})

describe.each(names)('%s', (name) => {
  test('refuses every field of a wrong type or length', async () => {
    for (const path of pathsOf(samples[name]!)) {
      for (const [what, value] of Object.entries(wrongValues)) {
        if (harmless.has(`${path}=${what}`)) continue
        const error = await refused(name, spoil(samples[name]!, path, value))
        expect([
          `${name} ${path}=${what}`,
          error.code,
          Object.keys(error.fields ?? {}).some((key) => key.startsWith(path)),
        ]).toEqual([`${name} ${path}=${what}`, 'input.invalid', true])
      }
    }
  })

  test('refuses an input that is no object', async () => {
    for (const input of [null, 5, 'text', true]) {
      expect((await refused(name, input)).code).toBe('input.invalid')
    }
    expect((await refused(name, ['x'])).code).toBe('input.invalid')
  })

  test('refuses fields it does not know', async () => {
    const error = await refused(name, { ...samples[name], isAdmin: true })
    expect(error).toMatchObject({ code: 'input.invalid', fields: { isAdmin: '多了不认识的内容' } })
  })

  test('refuses names that reach into JavaScript', async () => {
    const polluted = JSON.parse(`{"__proto__": {"roles": ["manager"]}}`) as Fields
    const own = Object.defineProperty({ ...samples[name] }, '__proto__', {
      value: { x: 1 },
      enumerable: true,
    })
    for (const input of [polluted, own, { ...samples[name], constructor: { prototype: {} } }]) {
      expect((await refused(name, input)).code).toBe('input.invalid')
    }
  })
})

const withId = names.filter((name) =>
  [
    'open',
    'edit',
    'save',
    'preview',
    'publish',
    'pin',
    'withdraw',
    'reopen',
    'discard',
    'history',
    'showVersion',
    'dismiss',
  ].some((action) => name.endsWith(`.${action}`)),
)

const peopleWithId = [
  ...['members.withdrawApplication', 'members.decide', 'members.revealPhone', 'contacts.answer'],
  ...['young.answerEndorsement', 'roster.save', 'roster.end', 'roster.revealPhone', 'inbox.markRead'],
  'deliveries.retry',
]

test.each([
  ...withId,
  ...peopleWithId,
  ...chamberActionsWithId,
  ...activityActionsWithId,
  ...deskActionsWithId,
  ...campaignActionsWithId,
  ...pledgeActionsWithId,
])('%s refuses an id that is not there, or is another kind of thing’s', async (name) => {
  const foreign = [house.personId('member'), 'n_000000000000000000000000', 'managers']
  for (const id of foreign) {
    expect((await refused(name, { ...samples[name], id })).kind).toBe('not_found')
  }
})

test.each(dayActionsWithActivity)('%s refuses an activity that is not there', async (name) => {
  expect((await refused(name, samples[name])).kind).toBe('not_found')
})

test.each(['news.importWord', 'files.accept', 'imports.start'])(
  '%s refuses uploads that are not there or not incoming',
  async (name) => {
    const others = [
      'cloud://other.bucket/files/f_x.png',
      'cloud://test-env.x/incoming/../files/a.png',
      'http://127.0.0.1/incoming/a.png',
      'cloud://test-env.x/incoming/none.png',
    ]
    for (const upload of others)
      expect((await refused(name, { ...samples[name], upload })).code).toBe('file.not_found')
  },
)

test.each([
  'news.feed',
  'news.desk',
  'members.queue',
  'young.list',
  'audit.search',
  'roster.list',
  'merchants.search',
  'merchants.duplicates',
  'inbox.list',
  'deliveries.desk',
  'groups.list',
  'reach.list',
  'activityDesk.list',
  'activities.list',
])('%s refuses a cursor that is none of its own', async (name) => {
  for (const cursor of ['abc', '', Buffer.from('{"list":"x","after":"1","at":1}').toString('base64url')]) {
    expect((await refused(name, { cursor })).code).toBe('input.cursor_invalid')
  }
})

test('an input that is nested without end is refused', async () => {
  const deep = JSON.parse(`${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`) as Fields
  expect((await refused('news.save', { draft: deep })).code).toBe('input.invalid')
})

test('nothing of all this changed the database', async () => {
  // Wrong invitation codes are counted, which is what stops guessing, and the audit log notes what was refused.
  const kept = { office_attempts: [], audit: [] }
  expect({ ...(await house.dump()), ...kept }).toEqual({ ...before, ...kept })
})

test('HTML keeps its text and loses whatever could act', async () => {
  const evil = [
    '<p onclick="steal()">正文<script>alert(1)</script><style>p{}</style></p>',
    '<img src="x" onerror="alert(1)"><iframe src="https://a.b"></iframe><svg onload=alert(1)></svg>',
    '<a href="javascript:alert(1)">链接</a><a href="https://wz.gov.cn">官网</a>',
    '<p style="position:fixed;text-align:right">落款</p><object data="x"></object><form><input></form>',
    '<p>&lt;script&gt;写给人看的&lt;/script&gt;</p>',
  ].join('')
  const { id, rev } = await write(house, { html: evil })
  await house.get('editor', 'news.publish', { id, rev })
  const { draft: kept } = await house.get('editor', 'news.edit', { id })
  const { blocks } = await house.get('guest', 'news.open', { id })
  for (const text of [kept.html, JSON.stringify(blocks)]) {
    expect(text).not.toMatch(
      /<script|<style|<iframe|<svg|<object|<form|<input|onclick|onerror|onload|javascript:|position/i,
    )
    expect(text).toContain('&lt;script&gt;写给人看的&lt;/script&gt;')
    expect(text).toContain('text-align:right')
    expect(text).toContain('https://wz.gov.cn')
  }
})
