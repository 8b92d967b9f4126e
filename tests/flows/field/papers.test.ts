import mammoth from 'mammoth'
import type { SignUpKind } from '@contract/sign-up-kinds'
import { signUpIdOf, signUps } from '../../../cloudfunctions/domains/activities/documents'
import { askOrFail } from '../../../cloudfunctions/domains/activities/seats/ask'
import { seatSheets } from '../../../cloudfunctions/domains/activities/seats/documents'
import { checkData } from '../../../scripts/check-data'
import { crowd, fillSeats } from '../activities/fill-seats'
import { makeActivity, session, type Over } from '../activities/make-activity'
import { bytesOf, sheetOf } from '../downloads'
import { House } from '../house'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const wordsOf = async (url: string) =>
  (await mammoth.extractRawText({ buffer: await bytesOf(url) })).value.split(/\n+/).filter(Boolean)

const none = { seated: 0, reviewing: 0, asking: 0, offered: 0, waiting: 0, out: 0 }

/** Reviewed: the first are approved, then so many ask to be let go, as `askToCancel` writes it. */
async function reviewed(people: number, approved: number, asking: number, over: Over = {}) {
  const plan = { capacity: 20, review: true, ...over.plan }
  const activity = await makeActivity(house.now(), { ...over, plan })
  const id = activity._id
  await fillSeats(activity, crowd(people), house.now())
  for (let n = 1; n <= approved; n++)
    await askOrFail(id, { kind: 'approve', participantId: `r_${n}` }, house.now())
  for (let n = 1; n <= asking; n++) await asks(id, `r_${n}`)
  return id
}
const asks = (id: string, participantId: string) =>
  signUps.update(
    { _id: signUpIdOf(id, participantId) },
    { cancelRequest: { reason: '出差', at: house.now(), state: 'waiting', note: '' }, asking: id },
  )

const tally = (kinds: readonly (SignUpKind | undefined)[]) => {
  const counted = { ...none }
  for (const kind of kinds) if (kind) counted[kind] += 1
  return counted
}
/** Office words of the exported sheet → kind. */
const kindOfWords = (words: string): SignUpKind => {
  if (words === '已报名') return 'seated'
  if (words.startsWith('待审核') || words.startsWith('待重新审核')) return 'reviewing'
  if (words === '申请取消') return 'asking'
  if (words.startsWith('待本人确认')) return 'offered'
  return words.startsWith('候补') ? 'waiting' : 'out'
}

/** Every page and paper that counts, each by itself. */
async function countedEverywhere(id: string) {
  const year = new Date(house.now()).getUTCFullYear()
  const [roll, editing, list, day, exported, figures, signIn] = await Promise.all([
    house.get('editor', 'activityDesk.roll', { id }),
    house.get('editor', 'activityDesk.edit', { id }),
    house.get('editor', 'activityDesk.list', {}),
    house.get('editor', 'checkIn.day', { activityId: id }),
    house.get('editor', 'activityDesk.exportRoll', { id }),
    house.get('editor', 'activityDesk.figures', { year }),
    house.get('editor', 'activityDesk.printSignInSheet', { id }),
  ])
  const { seated, reviewing, asking, offered, waiting, out } = roll.filters as Record<SignUpKind, number>
  const [, headings, ...lines] = await sheetOf(exported.url)
  const status = headings!.indexOf('状态')
  const paper = await wordsOf(signIn.url)
  const onPaper = (words: string) => paper.filter((each) => each === words).length
  return {
    filters: { seated, reviewing, asking, offered, waiting, out },
    ...{ roll: roll.kinds, edit: editing.kinds },
    list: list.items.find((item) => item.id === id)!.kinds,
    day: { ...tally(day.items.map(({ kind }) => kind)), out },
    export: tally(lines.map((cells) => kindOfWords(String(cells[status])))),
    paper: {
      ...{ seated: signIn.rows, reviewing: onPaper('待审核'), asking: onPaper('申请取消'), out },
      ...{ offered: onPaper('待确认'), waiting: onPaper('候补') },
    },
    todo: [editing.todo, list.items.find((item) => item.id === id)!.todo],
    figures: [figures.kinds[0]?.signedUp, figures.chambers[0]?.signedUp ?? 0],
  }
}
async function sameEverywhere(id: string, expected: Record<SignUpKind, number>) {
  const { todo, figures, ...counted } = await countedEverywhere(id)
  for (const [where, kinds] of Object.entries(counted)) expect([where, kinds]).toEqual([where, expected])
  const wanted = expected.reviewing + expected.asking
  expect([todo, figures]).toEqual([
    [wanted, wanted],
    [expected.seated, expected.seated],
  ])
  expect(await checkData()).toEqual([])
}

test('H3 four of twenty wait for review and one asks to be let go: one count on every page and paper', async () => {
  const id = await reviewed(20, 16, 1)
  await sameEverywhere(id, { ...none, seated: 15, reviewing: 4, asking: 1 })
})

test('H3 badges are of those who are approved; the others apart and marked, when the office says so', async () => {
  const id = await reviewed(20, 16, 1)
  const badges = await house.get('editor', 'activityDesk.printBadges', { id })
  const words = await wordsOf(badges.url)
  const names = words.filter((each) => /^学员\d+$/.test(each)).map((name) => Number(name.slice(2)))
  expect(badges.rows).toBe(15)
  expect(names.sort((a, b) => a - b)).toEqual(Array.from({ length: 15 }, (_, i) => i + 2))
  const all = await house.get('editor', 'activityDesk.printBadges', { id, others: true })
  const marked = await wordsOf(all.url)
  expect(all.rows).toBe(20)
  const marks = ['（待审核）', '（申请取消）'].map((mark) => marked.filter((each) => each === mark).length)
  expect(marks).toEqual([4, 1])
  expect(marked.indexOf('（待审核）')).toBeGreaterThan(marked.indexOf('学员16'))
})

test('H3 on the sign-in sheet they stand under a heading of their own, each with a mark', async () => {
  const id = await reviewed(20, 16, 1)
  const words = await wordsOf((await house.get('editor', 'activityDesk.printSignInSheet', { id })).url)
  const heading = words.indexOf('以下 5 人尚未确定（待审核 4，申请取消 1）')
  const [before, after] = [words.slice(0, heading), words.slice(heading)]
  expect(before.join()).toContain('共 15 人')
  expect([before.includes('学员1'), before.includes('学员20'), before.includes('学员2')]).toEqual([
    ...[false, false, true],
  ])
  expect([after.includes('学员1'), after.includes('学员17'), after.includes('状态')]).toEqual([
    ...[true, true, true],
  ])
})

test('H3 a full hall: offered, waiting, in the line under review, asking while waiting, out', async () => {
  const id = await reviewed(9, 3, 0, { plan: { capacity: 4 } })
  await house.get('editor', 'activityDesk.review', { id, participantId: 'r_5', approve: true })
  await house.get('editor', 'activityDesk.review', { id, participantId: 'r_6', approve: true })
  await house.get('editor', 'activityDesk.review', { id, participantId: 'r_7', approve: true })
  await house.get('editor', 'activityDesk.remove', { id, participantId: 'r_1', reason: '重复' })
  await asks(id, 'r_7')
  await sameEverywhere(id, { seated: 2, reviewing: 3, asking: 1, offered: 1, waiting: 1, out: 1 })
})

test('H3 whoever was checked in counts as approved; after the end the rate is of those who were', async () => {
  const sessions = [session('s1', house.now() - 5 * 3_600_000)]
  const id = await reviewed(10, 7, 1, { sessions })
  const mark = (participantId: string) => ({ participantId, sessionId: 's1', at: house.now(), came: true })
  const marks = ['r_2', 'r_3', 'r_10'].map(mark)
  await house.get('editor', 'checkIn.merge', { activityId: id, marks })
  await sameEverywhere(id, { ...none, seated: 7, reviewing: 2, asking: 1 })
  const year = new Date(house.now()).getUTCFullYear()
  const { kinds } = await house.get('editor', 'activityDesk.figures', { year })
  expect(kinds[0]).toMatchObject({ signedUp: 7, came: 3, attendance: 3 / 7 })
  expect((await house.get('editor', 'activityDesk.roll', { id })).filters.absent).toBe(4)
})

test('H3 a sheet from before there were kinds is counted from its people', async () => {
  const id = await reviewed(20, 16, 1)
  const { counts } = (await seatSheets.get(id))!
  const { kinds: _, seatedByChamber: __, ...older } = counts
  await seatSheets.put({
    ...(await seatSheets.get(id))!,
    counts: { ...older, reviewing: 4 } as unknown as typeof counts,
  })
  await sameEverywhere(id, { ...none, seated: 15, reviewing: 4, asking: 1 })
})

test('H3 the office’s words stand in the office’s sheet', async () => {
  const id = await reviewed(3, 0, 0, { plan: { capacity: 1, review: false } })
  await house.get('editor', 'activityDesk.remove', { id, participantId: 'r_1', reason: '重复' })
  const [, headings, ...lines] = await sheetOf(
    (await house.get('editor', 'activityDesk.exportRoll', { id })).url,
  )
  const words = lines.map((cells) => String(cells[headings!.indexOf('状态')]))
  expect(words.map((each) => each.slice(0, 6))).toEqual([
    '已由经合办取',
    '待本人确认，',
    '候补第 1 位'.slice(0, 6),
  ])
  expect(words.join()).not.toContain('轮到您了')
})
