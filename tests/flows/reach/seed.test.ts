import { seed } from '../../../scripts/seed'
import { House } from '../house'

let house: House
beforeAll(async () => {
  house = await House.open({ furnished: false })
  await seed(house.cloud.emulator)
})
afterAll(() => house.close())

test('the office’s page of the annual meeting looks as it will: 187 of 252 chambers', async () => {
  const { items } = await house.get('editor', 'reach.list', {})
  const { subject } = items.find(({ title }) => title.includes('年会的通知'))!
  const view = await house.get('editor', 'reach.show', { subject })
  expect(view.chambers).toEqual({ reached: 187, all: 252 })
  expect(view.silent).toHaveLength(65)
  expect(view.silent.some(({ president, joined }) => president && joined)).toBe(true)
  expect(view.presidents).toBeGreaterThan(10)
  expect(view.seenIn.map(({ name }) => name)).toEqual(expect.arrayContaining(['会长群', '青年温商群', '']))
  expect(view.recommendations).toHaveLength(3)
  for (const { people, name } of view.recommendations)
    expect([people > 0, name.length > 1]).toEqual([true, true])
  const { yes, no, later, chambers, waiting } = view.answers!
  expect([yes > no, later > 0, chambers.length + waiting.length]).toEqual([true, true, 252])
  expect(chambers.every(({ by }) => by !== '')).toBe(true)
  const { text, chambers: behind } = await house.get('editor', 'reach.nudge', { subject })
  expect(behind).toBe(waiting.length)
  expect(text).toContain(`等 ${waiting.length} 家`)
})

test('a recommendation of the gathering has brought people, and a sign-up', async () => {
  const { items } = await house.get('editor', 'reach.list', {})
  const { subject } = items.find((row) => row.subject.kind === 'activity')!
  const [praised] = (await house.get('editor', 'reach.show', { subject })).recommendations
  expect(praised).toMatchObject({ name: '郑海川', chamberName: '西安温州商会' })
  expect([praised!.people > 10, praised!.signUps > 0]).toEqual([true, true])
})

test('the groups: the office’s two and six of chambers are bound, one is not', async () => {
  const { items, unbound } = await house.get('editor', 'groups.list', {})
  expect([items.length, unbound]).toEqual([9, 1])
  expect(items.find(({ kind }) => kind === null)!.guess).not.toBeNull()
})
