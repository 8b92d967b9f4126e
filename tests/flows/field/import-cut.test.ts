import type { ImportView } from '@contract/imports'
import { dateOf } from '@contract/values/time'
import { daysAfter } from '@contract/values/date'
import { comingPosts } from '../../../cloudfunctions/domains/posts/coming'
import { posts } from '../../../cloudfunctions/domains/posts/documents'
import { newPost } from '../../../cloudfunctions/domains/posts/store'
import { people } from '../../../cloudfunctions/kernel/people'
import { cutEverywhere, mortalDoor } from '../../support/cut'
import { House } from '../house'
import { check } from '../importing'
import { csv } from './import-steps'

let house: House
let send: ReturnType<typeof mortalDoor>
beforeAll(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined)
  house = await House.open()
  send = mortalDoor(house.cloud.app, house.openId)
})
afterAll(async () => {
  await posts.removeAll({ chamberId: 'c_wuxi' })
  await house.close()
})

const LONG_MS = 300_000
const [RENAMED, MOVED, FRESH, LATER] = ['19930000001', '19930000002', '19930000003', '19930000004'] as const

/** One whose name is wrong on the roster, and one who calls himself otherwise than the roster does. */
async function furnish() {
  await posts.removeAll({ source: 'import' })
  await comingPosts.removeAll({})
  const place = { chamberId: 'c_wuxi', chamberName: '无锡温州商会', post: 'member' as const }
  const facts = { ...place, startsOn: null, endsOn: null, source: 'roster' as const }
  for (const [who, phone, name] of [
    ['young', RENAMED, '陈大立'],
    ['member', MOVED, '林敏晓'],
  ] as const) {
    const personId = house.personId(who)
    const post = newPost({ ...facts, phone, name }, 1, `r_${phone}`)
    await posts.put({ ...post, personId, bindPending: false })
    await people.update({ _id: personId }, { name: who === 'young' ? name : '敏晓（小林）' })
  }
}

const line = (phone: string, name: string, endsOn: string, startsOn = '') => [
  '无锡',
  '温商',
  name,
  phone,
  startsOn,
  endsOn,
]
const table = () =>
  csv(
    ['商会', '身份', '姓名', '手机号', '任期开始', '任期结束'],
    line(RENAMED, '陈海立', ''),
    line(MOVED, '林敏晓', '2029-05-31'),
    line(FRESH, '潘瓯', ''),
    line(LATER, '王瓯', '', daysAfter(dateOf(house.now()), 30)),
  )

async function state() {
  const [young, member] = [
    await people.get(house.personId('young')),
    await people.get(house.personId('member')),
  ]
  const found = await posts.findAll({ chamberId: 'c_wuxi' })
  return {
    people: [young!.name, member!.name],
    posts: found.map(({ phone, name, endsOn }) => `${phone} ${name} ${endsOn ?? ''}`.trim()).sort(),
    coming: (await comingPosts.findAll({})).map(({ name }) => name),
  }
}
const before = {
  people: ['陈大立', '敏晓（小林）'],
  posts: [`${RENAMED} 陈大立`, `${MOVED} 林敏晓`],
  coming: [],
}
const after = {
  people: ['陈海立', '敏晓（小林）'],
  posts: [`${RENAMED} 陈海立`, `${MOVED} 林敏晓 2029-05-31`, `${FRESH} 潘瓯`],
  coming: ['王瓯'],
}

const goOn = async (id: string, lives?: number) => {
  const { cut } = await send<ImportView>('editor', 'imports.advance', { id }, { lives })
  return cut
}
const ready = async () => {
  await furnish()
  const view = await check(house, 'roster', '名册.csv', table())
  expect(view.counts).toMatchObject({ new: 2, changed: 2 })
  await house.get('editor', 'imports.apply', { id: view.id })
  return view.id
}

test(
  'H7 cut at every request, an import writes every line once, and copies only the name that it corrects',
  async () => {
    const places = await cutEverywhere(async (lives) => {
      const id = await ready()
      const cut = await goOn(id, lives)
      await goOn(id)
      expect(await state()).toEqual(after)
      expect(await house.get('editor', 'imports.show', { id })).toMatchObject({
        state: 'done',
        counts: { new: 2, changed: 2 },
      })
      return cut
    })
    expect(places).toBeGreaterThan(10)
  },
  LONG_MS,
)

test(
  'H7 cut at every request, an import that is taken back leaves all as it was',
  async () => {
    const places = await cutEverywhere(async (lives) => {
      const id = await ready()
      await goOn(id)
      await house.get('editor', 'imports.takeBack', { id })
      const cut = await goOn(id, lives)
      await goOn(id)
      expect(await state()).toEqual(before)
      expect(await house.get('editor', 'imports.show', { id })).toMatchObject({ state: 'takenBack', kept: 0 })
      return cut
    })
    expect(places).toBeGreaterThan(10)
  },
  LONG_MS,
)
