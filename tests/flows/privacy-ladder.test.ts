import type { Action } from '@contract/action'
import { contract } from '@contract/index'
import { roles } from '@contract/access'
import type { Reply } from '@contract/errors'
import { House } from './house'
import { IDENTITY_NUMBER, ladderInputs, listed } from './ladder-world'

/** One of every role, the leaders of another chamber, and somebody who has applied. */
const everybody = [...roles, 'wuxi-president', 'wuxi-secretary', 'applicant']
const office = ['editor', 'manager']

/** Where a whole number may stand, and for whom. Each of the office's looks is in the audit log, or is its own file. */
const mayShow: Record<string, readonly string[]> = {
  'roster.revealPhone': office,
  'members.revealPhone': office,
  'merchants.revealPhone': office,
  'activityDesk.revealPhone': office,
  'pledgeDesk.revealPhone': office,
  // 无锡's president said yes to this member.
  'contacts.list': ['member'],
  'contacts.request': ['member'],
}

interface Heard {
  name: string
  who: string
  reply: Reply<unknown>
}

let house: House
let heard: Heard[]
beforeAll(async () => {
  house = await House.open()
  heard = []
  for (const [name, input] of await ladderInputs(house)) {
    for (const who of everybody) heard.push({ name, who, reply: await house.raw(who, name, input) })
  }
}, 120_000)
afterAll(() => house.close())

const known = () => [...everybody.map(house.phone), ...Object.values(listed)]
const where = (found: (text: string, one: Heard) => boolean) =>
  heard.filter((one) => found(JSON.stringify(one.reply), one)).map(({ name, who }) => `${name} for ${who}`)

test('the walk asks every action of the contract, and each answers somebody', () => {
  const all = Object.entries(contract).flatMap(([domain, actions]) =>
    Object.keys(actions as Record<string, Action>).map((name) => `${domain}.${name}`),
  )
  expect([...new Set(heard.map(({ name }) => name))].sort()).toEqual([...all].sort())
  const answered = new Set(heard.filter(({ reply }) => reply.ok).map(({ name }) => name))
  // Their uploads, codes and statuses are of other tests.
  const elsewhere = [
    ...['news.importWord', 'files.accept', 'office.join', 'news.discard', 'checkIn.atVenue'],
    ...['imports.chooseSheet', 'imports.problemFile', 'roster.dropComing', 'setAside.retry'],
  ]
  expect(all.filter((name) => !answered.has(name) && !elsewhere.includes(name))).toEqual([])
})

test('no whole phone number where the ladder forbids it', () => {
  const shows = (text: string) => known().some((phone) => text.includes(phone))
  expect(where((text, { name, who }) => shows(text) && !mayShow[name]?.includes(who))).toEqual([])
})

test('the walk would see one: the office’s look and the agreed contact show theirs', () => {
  const shown = where((text) => known().some((phone) => text.includes(phone)))
  expect(shown).toEqual(
    expect.arrayContaining([
      'roster.revealPhone for editor',
      'members.revealPhone for manager',
      'merchants.revealPhone for editor',
      'contacts.list for member',
    ]),
  )
})

test('no openid anywhere', () => {
  const openIds = everybody.map(house.openId)
  expect(where((text) => openIds.some((openId) => text.includes(openId)))).toEqual([])
})

test('no identity number outside the queue of whoever it was typed for', () => {
  const queues = ['members.queue', 'members.decide', 'members.standing', 'members.join', 'personalData.show']
  const shown = where((text, { name }) => text.includes(IDENTITY_NUMBER) && !queues.includes(name))
  expect(shown).toEqual([])
})

test('masked numbers are for the office and for oneself', () => {
  const own = ['members.', 'personalData.']
  const masked = where(
    (text, { name, who }) =>
      /1\d{2}\*{4}\d{4}/.test(text) &&
      !office.includes(who) &&
      !own.some((domain) => name.startsWith(domain)),
  )
  expect(masked).toEqual([])
})

test('posts and terms are for the same chamber and the office; the public sees names', () => {
  const seen = heard.filter(({ name, reply }) => name === 'chambers.show' && reply.ok)
  const postsOf = (id: string) =>
    seen.flatMap(({ who, reply }) => {
      const page = (reply as { data: { id: string; officers: { name: string; post: string | null }[] } }).data
      return page.id === id && page.officers.some(({ post }) => post !== null) ? [who] : []
    })
  expect(postsOf('c_xian').sort()).toEqual(
    ['editor', 'manager', 'member', 'president', 'secretary', 'young'].sort(),
  )
  expect(postsOf('c_wuxi').sort()).toEqual(['editor', 'manager', 'wuxi-president', 'wuxi-secretary'])
})

test('the log tells nobody’s number and openid', () => {
  const secrets = [...known(), ...everybody.map(house.openId), IDENTITY_NUMBER]
  expect(house.logged.filter((line) => secrets.some((secret) => line.includes(secret)))).toEqual([])
})
