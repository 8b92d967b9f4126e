import { leavings } from '../../../cloudfunctions/domains/personal-data/leaving/documents'
import { forgetDonor } from '../../../cloudfunctions/domains/pledges/forget'
import { pledgeItems } from '../../../cloudfunctions/domains/pledges/documents'
import { files } from '../../../cloudfunctions/kernel/files/documents'
import { people } from '../../../cloudfunctions/kernel/people'
import { checkData } from '../../../scripts/check-data'
import { mortalDoor } from '../../support/cut'
import { fillSeats } from '../activities/fill-seats'
import { DAY_MS, makeActivity } from '../activities/make-activity'
import { sheetOf, workbookOf } from '../downloads'
import { House } from '../house'
import { verified } from '../members'
import { pledge, openCampaign } from '../pledges/world'
import { picturesOf, pledgesOf, signUpsOf } from './much-of-one'

/** `FIELD_RUNS=2000`: the whole of the task, a thousand pledges and so on. */
const [PLEDGES, SIGN_UPS, FILES] = process.env['FIELD_RUNS'] ? [1_000, 300, 50] : [130, 20, 6]
const NAME = '项知远甲'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const confirm = '退出' as const
const statusOf = async (url: string) => (await fetch(url)).status
const donorOf = (who: string) => ({
  ...{ personId: house.personId(who), name: NAME, phone: house.phone(who) },
  ...{ chamberId: 'c_xian', chamberName: '西安温州商会' },
})

/** He brings himself in by applying, so that nothing of him is the office's own roster. */
async function newcomer(who = 'newcomer') {
  await verified(house, who)
  const wish = { name: NAME, chamberId: 'c_xian', post: 'member' as const }
  const { applications: asked } = await house.get(who, 'members.join', wish)
  await house.get('president', 'members.decide', { id: asked[0]!.id, approve: true })
  return who
}

/** Calls and minutes, as many as it takes. */
async function leaves(who: string) {
  for (let calls = 1; calls <= 60; calls++)
    if ((await house.get(who, 'personalData.leave', { confirm })).finished) return calls
  throw new Error('he cannot leave')
}

/** Where in the house his id, name or phone still stand. */
async function tracesOf(who: string): Promise<string[]> {
  const all = Object.entries(await house.dump())
  const traces = [house.personId(who), house.openId(who), house.phone(who), NAME]
  return traces.flatMap((trace) =>
    all.filter(([, rows]) => JSON.stringify(rows).includes(trace)).map(([name]) => `${name}: ${trace}`),
  )
}

test(`L4 G3 whoever leaves with ${PLEDGES} pledges, ${SIGN_UPS} sign-ups and ${FILES} files is nowhere found again`, async () => {
  const who = await newcomer()
  const me = { participantId: house.personId(who), name: NAME }
  await pledgesOf(house, donorOf(who), PLEDGES)
  const pictures = await picturesOf(house, who, FILES)
  await signUpsOf(
    house,
    me,
    SIGN_UPS,
    pictures.slice(1).map(({ id }) => id),
  )
  const mine = await house.get(who, 'personalData.export', {})
  const book = await workbookOf(mine.url)
  expect(book['认捐']!.slice(2)).toHaveLength(PLEDGES)
  const held = (group: string) => book['我的个人信息']!.filter(([first]) => first === group)
  expect([held('认捐'), held('活动报名'), held('上传的文件')].map(({ length }) => length)).toEqual([
    ...[PLEDGES, SIGN_UPS, FILES],
  ])
  await leaves(who)
  expect(await checkData()).toEqual([])
  expect(await tracesOf(who)).toEqual([])
  const gone = await Promise.all([mine.url, ...pictures.map(({ url }) => url)].map(statusOf))
  expect(new Set(gone)).toEqual(new Set([404]))
}, 900_000)

test('L4 130 pledges: one call forgets them all', async () => {
  await pledgesOf(house, donorOf('young'), 130)
  await forgetDonor(house.personId('young'))
  expect(await pledgeItems.count({ 'donor.personId': house.personId('young') })).toBe(0)
})

test('L4 the page shows the first hundred of each kind and says where the rest is', async () => {
  const who = await newcomer()
  await pledgesOf(house, donorOf(who), 130)
  const { items } = await house.get(who, 'personalData.show', {})
  const pledges = items.filter(({ group }) => group === '认捐')
  expect(pledges).toHaveLength(101)
  expect(pledges.at(-1)!.value).toBe('还有 30 条，请导出查看')
})

test('L4 what one call cannot do the minute job does, whether or not he asks again', async () => {
  const who = await newcomer()
  await pledge(house, who, (await openCampaign(house)).id)
  const now = house.now()
  await leavings.insert({ _id: house.personId(who), as: 'x_1', at: now, auditAfter: '' })
  await leavings.insert({ _id: 'p_nobody', as: 'x_2', at: now - 1, auditAfter: '' })
  await house.fire('tally-groups')
  expect(await people.get(house.personId(who))).toBeNull()
  expect([await tracesOf(who), await leavings.count({})]).toEqual([[], 0])
})

test('L4 cut at any request and sent again, leaving ends as if it had not been', async () => {
  const send = mortalDoor(house.cloud.app, house.openId)
  for (const lives of [0, 3, 8, 15, 25, 40]) {
    const who = await newcomer(`cut${lives}`)
    const me = { participantId: house.personId(who), name: NAME }
    await pledge(house, who, (await openCampaign(house)).id)
    const [picture] = await picturesOf(house, who, 1)
    await signUpsOf(house, me, 1, [picture!.id, picture!.id])
    const input = { confirm }
    const first = await send(who, 'personalData.leave', input, { lives })
    const second = await send(who, 'personalData.leave', input)
    expect([lives, first.cut, second.reply]).toMatchObject([
      lives,
      true,
      { ok: true, data: { finished: true } },
    ])
    expect([lives, await tracesOf(who)]).toEqual([lives, []])
    expect([lives, await checkData()]).toEqual([lives, []])
    expect(await statusOf(picture!.url)).toBe(404)
  }
})

test('L4 others are told of him without his name: whom he signed up, and what the log says', async () => {
  const who = await newcomer()
  const signedUpBy = { id: house.personId(who), name: NAME }
  const friend = { participantId: house.personId('member'), name: '叶知秋', signedUpBy }
  const activity = await makeActivity(house.now())
  await fillSeats(activity, [friend], house.now())
  await house.get('secretary', 'activities.signUpOthers', {
    ...{ id: activity._id, chamberId: 'c_xian', participantIds: [house.personId(who)] },
  })
  await leaves(who)
  expect(await tracesOf(who)).toEqual([])
  expect(JSON.stringify((await house.dump())['audit'])).toContain('"what":"')
})

test('L4 whoever comes to the office while he leaves has not left', async () => {
  const id = house.personId('editor')
  await leavings.insert({ _id: id, as: 'x_1', at: house.now(), auditAfter: '' })
  await house.fire('tally-groups')
  expect([await people.get(id), await leavings.count({})]).toMatchObject([{ name: expect.any(String) }, 0])
})

test('L4 one that cannot be finished does not keep the others waiting', async () => {
  const who = await newcomer()
  const { id: campaignId } = await openCampaign(house)
  const { id } = await pledge(house, 'young', campaignId)
  await pledgeItems.update({ _id: id }, { campaignId: 'cp_none' })
  const at = house.now()
  await leavings.insert({ _id: house.personId('young'), as: 'x_1', at: at - 1, auditAfter: '' })
  await leavings.insert({ _id: house.personId(who), as: 'x_2', at, auditAfter: '' })
  await house.fire('tally-groups')
  expect(await people.get(house.personId(who))).toBeNull()
  expect(await leavings.count({})).toBe(1)
  await pledgeItems.update({ _id: id }, { campaignId })
  await house.fire('tally-groups')
  expect(await leavings.count({})).toBe(0)
})

describe('G3', () => {
  const answer = (id: string, fileId: string) => ({ id, answers: { q1: fileId }, listed: false })

  test('G3 a picture that no form uses is swept after a day, one in a form stays, one replaced goes', async () => {
    const questions = [{ kind: 'file' as const, id: 'q1', label: '照片', required: true }]
    const { _id } = await makeActivity(house.now(), { questions })
    const [first, second, third] = await picturesOf(house, 'young', 3)
    await house.get('young', 'activities.signUp', { ...answer(_id, first!.id), chamberId: 'c_xian' })
    await house.get('young', 'activities.changeAnswers', answer(_id, second!.id))
    await house.fire('sweep-files')
    expect(await files.count({ uploadedBy: house.personId('young') })).toBe(3)
    house.passTime(DAY_MS + 60_000)
    await house.fire('sweep-files')
    const urls = [first, second, third].map((file) => file!.url)
    expect(await Promise.all(urls.map(statusOf))).toEqual([404, 200, 404])
    expect(await files.count({ uploadedBy: house.personId('young') })).toBe(1)
  })

  test('G3 brought again the same day, it waits for its use anew', async () => {
    const [picture] = await picturesOf(house, 'young', 1)
    house.passTime(DAY_MS - 60 * 60_000)
    await picturesOf(house, 'young', 1)
    house.passTime(2 * 60 * 60_000)
    await house.fire('sweep-files')
    expect(await files.get(picture!.id)).not.toBeNull()
  })
})

test('G8 the brake on wrong codes outlives leaving, and holds nothing of him', async () => {
  const guess = async () =>
    (await house.refusal('guesser', 'office.join', { code: 'AAAAA-BBBBB', name: '某某' }))?.code
  const guesses = async (n: number) => {
    const all: (string | undefined)[] = []
    for (let i = 0; i < n; i++) all.push(await guess())
    return all
  }
  expect(new Set(await guesses(5))).toEqual(new Set(['office.code_invalid']))
  for (let round = 0; round < 3; round++) {
    await leaves('guesser')
    expect(new Set(await guesses(2))).toEqual(new Set(['rate.too_many']))
  }
  await leaves('guesser')
  expect(await tracesOf('guesser')).toEqual([])
  house.passTime(11 * 60_000)
  expect(await guess()).toBe('office.code_invalid')
})

test('G8 what holds nobody back any more is swept', async () => {
  await house.refusal('guesser', 'office.join', { code: 'AAAAA-BBBBB', name: '某某' })
  house.passTime(11 * 60_000)
  await house.fire('sweep')
  expect((await house.dump())['office_attempts']).toEqual([])
})

describe('G10', () => {
  test('G10 what somebody of the office exported is gone when he is dismissed', async () => {
    const own = await house.get('editor', 'roster.export', {})
    const another = await house.get('manager', 'roster.export', {})
    expect(await statusOf(own.url)).toBe(200)
    await house.get('manager', 'office.dismiss', { id: house.personId('editor') })
    expect([await statusOf(own.url), await statusOf(another.url)]).toEqual([404, 200])
    expect(await sheetOf(another.url)).not.toHaveLength(0)
  })

  test('G10 as is what he printed', async () => {
    const activity = await makeActivity(house.now())
    const participantId = house.personId('young')
    await fillSeats(activity, [{ participantId, name: '项知远' }], house.now())
    const badges = await house.get('editor', 'activityDesk.printBadges', { id: activity._id })
    const template = await house.get('editor', 'imports.template', { kind: 'roster' })
    await house.get('manager', 'office.dismiss', { id: house.personId('editor') })
    expect([await statusOf(badges.url), await statusOf(template.url)]).toEqual([404, 404])
  })

  test('G10 a member’s own export goes with him', async () => {
    const who = await newcomer()
    const { url } = await house.get(who, 'personalData.export', {})
    await leaves(who)
    expect(await statusOf(url)).toBe(404)
  })
})
