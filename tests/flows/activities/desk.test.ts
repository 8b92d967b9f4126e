import type { ActivityDraft } from '@contract/activities'
import type { ErrorCode } from '@contract/errors'
import { activityItems } from '../../../cloudfunctions/domains/activities/documents'
import { seatSheets } from '../../../cloudfunctions/domains/activities/seats/documents'
import { files } from '../../../cloudfunctions/kernel/files/documents'
import { House } from '../house'
import { activityDraft, publishActivity, saveDraft } from './drafting'
import { DAY_MS, HOUR_MS, session } from './make-activity'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const edit = (id: string) => house.get('editor', 'activityDesk.edit', { id })
const code = async (asked: Promise<{ code: ErrorCode } | null>) => (await asked)?.code ?? null
const codesOf = (all: Promise<{ code: ErrorCode } | null>[]) => Promise.all(all.map(code))

test('a draft grows, is read again as written, and goes', async () => {
  const first = await house.get('editor', 'activityDesk.save', {
    ...{ key: 'k1', draft: activityDraft(house.now(), { title: '', place: null }) },
  })
  expect([first.status, first.phase, first.rev]).toEqual(['draft', null, 1])
  expect(first.missing).toEqual(['请填写标题', '请填写地点'])
  const draft = activityDraft(house.now())
  const second = await house.get('manager', 'activityDesk.save', { id: first.id, rev: 1, draft })
  expect([second.rev, second.missing, second.updatedBy]).toEqual([2, [], 'manager 的名字'])
  expect((await edit(first.id)).draft).toMatchObject(draft)
  expect((await house.get('editor', 'activityDesk.list', { status: 'draft' })).items).toMatchObject([
    { id: first.id, counts: { capacity: 3, taken: 0, free: 3 }, todo: 0 },
  ])
  expect(await house.get('editor', 'activityDesk.discard', { id: first.id })).toEqual({ id: first.id })
  expect(await code(house.refusal('editor', 'activityDesk.edit', { id: first.id }))).toBe(
    'activity.not_found',
  )
})

test('a save sent twice is one draft and one change; somebody else’s in between is a conflict', async () => {
  const draft = activityDraft(house.now())
  const save = (rev: number | undefined, id?: string, over: Partial<ActivityDraft> = {}) => ({
    ...{ id, rev, key: 'k1', draft: { ...draft, ...over } },
  })
  const { id } = await house.get('editor', 'activityDesk.save', save(undefined))
  expect((await house.get('editor', 'activityDesk.save', save(undefined))).id).toBe(id)
  await house.get('editor', 'activityDesk.save', save(1, id, { title: '甲' }))
  expect((await house.get('editor', 'activityDesk.save', save(1, id, { title: '甲' }))).rev).toBe(2)
  const refusal = await house.refusal('manager', 'activityDesk.save', save(1, id, { title: '乙' }))
  expect([refusal?.code, refusal?.message]).toEqual([
    'activity.changed_meanwhile',
    'editor 的名字刚刚保存过这个活动。您写的内容还在，请核对后再保存',
  ])
})

test('what acts is left out of the description, and the writer is told of pictures from elsewhere', async () => {
  const html = '<p onclick="x()">正文<script>alert(1)</script></p><img src="https://a.b/c.png">'
  const saved = await saveDraft(house, { html })
  expect(saved.draft.html).toBe('<p>正文</p>')
  expect(saved.notes).toEqual([expect.stringContaining('1 张图片')])
  const wrong = { draft: activityDraft(house.now(), { coverFileId: 'f_none' }) }
  expect(await code(house.refusal('editor', 'activityDesk.save', wrong))).toBe('file.not_found')
})

test('published once and for all: the sheet is there, and a second tap changes nothing', async () => {
  const draft = await saveDraft(house)
  const ids = { id: draft.id, rev: draft.rev }
  const [one, two] = await Promise.all([
    house.get('editor', 'activityDesk.publish', ids),
    house.get('editor', 'activityDesk.publish', ids),
  ])
  expect([one.status, two.status, one.phase, one.rev]).toEqual(['published', 'published', 'open', 2])
  await house.get('member', 'activities.signUp', { id: draft.id, chamberId: 'c_xian', answers: {} })
  const third = await house.get('editor', 'activityDesk.publish', ids)
  expect([third.counts.taken, third.rev]).toEqual([1, 2])
  expect((await activityItems.get(draft.id))!.seats).toBeNull()
})

test('publishing is refused while something is missing, over, changed, or not fit to be shown', async () => {
  const bare = await saveDraft(house, { title: '', organisers: [] })
  const publish = (id: string, rev = 1) => house.refusal('editor', 'activityDesk.publish', { id, rev })
  expect((await publish(bare.id))?.message).toBe('还不能发布：请填写标题；请填写主办单位')
  const fine = await saveDraft(house)
  expect(await code(publish(fine.id, 7))).toBe('activity.changed_meanwhile')
  const bad = await saveDraft(house, { summary: '测试广告' })
  const refused = await publish(bad.id)
  expect([refused?.code, (await edit(bad.id)).status]).toEqual(['activity.content_refused', 'draft'])
  house.passTime(9 * DAY_MS)
  expect((await publish(fine.id))?.message).toBe('还不能发布：报名截止时间已经过去，请重新填写')
})

test('pictures are shown once WeChat has passed them', async () => {
  const picture = async (check: 'pending' | 'risky' | 'passed', n: number) => {
    const _id = `f_${String(n).padStart(24, '0')}`
    const bytes = {
      name: '图.png',
      type: 'png',
      size: 1,
      width: 10,
      height: 10,
      cloudFileId: `cloud://x/${n}`,
    }
    const asked = { traceId: 't', askedAt: house.now(), uploadedBy: '', at: 1 }
    await files.put({ _id, purpose: 'image', ...bytes, check, ...asked })
    return _id
  }
  const publish = async (html: string) => {
    const { id, rev } = await saveDraft(house, { html: `<p>正文</p>${html}` })
    return house.refusal('editor', 'activityDesk.publish', { id, rev })
  }
  const image = (id: string) => `<img src="file:${id}" alt="">`
  const waiting = image(await picture('pending', 1))
  expect((await publish(waiting))?.message).toBe('还有 1 张图片在等微信的安全检查，请稍后再发布')
  expect(await code(publish(image(await picture('risky', 2))))).toBe('activity.picture_refused')
  expect(await publish(image(await picture('passed', 3)))).toBeNull()
})

test('a copy has everything but dates, and lives by itself', async () => {
  const reserves = [{ chamberId: 'c_xian', chamberName: '西安温州商会', seats: 2 }]
  const source = await publishActivity(house, {
    seats: { ...activityDraft(house.now()).seats, capacity: 9, reserves, releaseAt: house.now() + DAY_MS },
  })
  const copied = await house.get('editor', 'activityDesk.copy', { id: source.id })
  expect(copied).toMatchObject({ status: 'draft', rev: 1, title: source.title })
  expect(copied.draft.seats).toMatchObject({ capacity: 9, reserves, releaseAt: null })
  expect(copied.missing).toEqual(['请填写报名开始时间', '请填写报名截止时间', '请填写取消截止时间'])
  expect(copied.draft.questions).toEqual(source.draft.questions)
  const [a, b] = [await activityItems.get(source.id), await activityItems.get(copied.id)]
  expect(a!.secret).not.toBe(b!.secret)
})

test('a preview is the page as it would be', async () => {
  const bare = await saveDraft(house, { place: null })
  expect((await house.refusal('editor', 'activityDesk.preview', { id: bare.id }))?.message).toBe(
    '还不能预览：请填写地点',
  )
  const { id } = await saveDraft(house)
  const page = await house.get('editor', 'activityDesk.preview', { id })
  expect(page).toMatchObject({ phase: 'open', counts: { capacity: 3, free: 3 }, mine: null })
  expect(page.blocks).toEqual([{ kind: 'text', html: '<p>两天课程，含现场教学。</p>' }])
  expect(await code(house.refusal('guest', 'activities.show', { id }))).toBe('activity.not_found')
  const published = await publishActivity(house)
  expect((await house.get('editor', 'activityDesk.preview', { id: published.id })).id).toBe(published.id)
})

test('what is published is not saved or discarded, what is a draft is not changed or cancelled', async () => {
  const out = await publishActivity(house)
  const draft = activityDraft(house.now())
  const seen = { id: out.id, rev: out.rev }
  const plan = draft.seats
  expect(
    await codesOf([
      house.refusal('editor', 'activityDesk.save', { ...seen, draft }),
      house.refusal('editor', 'activityDesk.discard', { id: out.id }),
    ]),
  ).toEqual(['activity.is_published', 'activity.is_published'])
  const { id, rev } = await saveDraft(house)
  const later = { id, rev, startsAt: house.now() + 20 * DAY_MS, reason: '台风' }
  expect(
    await codesOf([
      house.refusal('editor', 'activityDesk.change', { id, rev, draft, note: '' }),
      house.refusal('editor', 'activityDesk.postpone', later),
      house.refusal('editor', 'activityDesk.cancel', { id, rev, reason: '台风' }),
      house.refusal('editor', 'activityDesk.setSeats', { id, plan }),
      house.refusal('editor', 'activityDesk.setPhotos', { id, photoIds: [] }),
      house.refusal('editor', 'activityDesk.writeSummary', { id }),
    ]),
  ).toEqual(Array(6).fill('activity.is_draft'))
})

test('seats: the sheet refuses below what is taken; more seats move the line at once', async () => {
  const plan = { ...activityDraft(house.now()).seats, capacity: 1, offerHours: 0 }
  const { id } = await publishActivity(house, { seats: plan })
  for (const who of ['member', 'young'])
    await house.get(who, 'activities.signUp', { id, chamberId: 'c_xian', answers: {} })
  const set = (over: object) => ({ id, plan: { ...plan, ...over } })
  const more = await house.get('editor', 'activityDesk.setSeats', set({ capacity: 2 }))
  expect([more.counts, more.draft.seats.capacity]).toMatchObject([{ taken: 2, waiting: 0 }, 2])
  const reserves = [{ chamberId: 'c_wuxi', chamberName: '无锡温州商会', seats: 3 }]
  expect(
    await codesOf([
      house.refusal('editor', 'activityDesk.setSeats', set({ capacity: 1 })),
      house.refusal('editor', 'activityDesk.setSeats', set({ capacity: 2, reserves })),
      house.refusal('editor', 'activityDesk.setSeats', set({ capacity: 4, reserves })),
    ]),
  ).toEqual([
    'activity.capacity_below_taken',
    'activity.reserves_exceed_capacity',
    'activity.reserves_too_large',
  ])
  house.passTime(12 * DAY_MS)
  expect(await code(house.refusal('editor', 'activityDesk.setSeats', set({ capacity: 9 })))).toBe(
    'activity.is_over',
  )
})

test('the list at the desk: latest change first, by status, page by page, with what there is to do', async () => {
  for (let i = 0; i < 22; i++) await saveDraft(house, { title: `草稿 ${i}` })
  const review = { ...activityDraft(house.now()).seats, review: true }
  const { id } = await publishActivity(house, { seats: review })
  await house.get('member', 'activities.signUp', { id, chamberId: 'c_xian', answers: {} })
  const first = await house.get('editor', 'activityDesk.list', {})
  expect(first.items[0]).toMatchObject({ id, todo: 1, phase: 'open', counts: { taken: 1 } })
  const second = await house.get('editor', 'activityDesk.list', { cursor: first.next! })
  expect([first.items.length, second.items.length, second.next]).toEqual([20, 3, null])
  expect((await house.get('editor', 'activityDesk.list', { status: 'published' })).items).toHaveLength(1)
})

test('photos stand beside the text and are of the office’s files', async () => {
  const { id, rev } = await publishActivity(house)
  expect(await code(house.refusal('editor', 'activityDesk.setPhotos', { id, photoIds: ['f_none'] }))).toBe(
    'file.not_found',
  )
  const photo = await files.insert({
    ...{ _id: 'f_photo', purpose: 'image', name: '合影.jpg', type: 'jpg', size: 1, width: 1, height: 1 },
    ...{ cloudFileId: 'cloud://x/y', check: 'passed', traceId: null, askedAt: null, uploadedBy: '', at: 1 },
  })
  expect(photo).toBe(true)
  const set = { id, photoIds: ['f_photo', 'f_photo'] }
  const after = await house.get('editor', 'activityDesk.setPhotos', set)
  expect([after.photos.map((each) => each.id), after.rev]).toEqual([['f_photo'], rev])
  expect((await house.get('guest', 'activities.show', { id })).photos.map((each) => each.id)).toEqual([
    'f_photo',
  ])
})

test('a summary is a draft of the news with the figures in it, the same one when asked again', async () => {
  const { id } = await publishActivity(house, { title: '培训班 <二>' })
  for (const who of ['member', 'young'])
    await house.get(who, 'activities.signUp', { id, chamberId: 'c_xian', answers: {} })
  expect(await code(house.refusal('editor', 'activityDesk.writeSummary', { id }))).toBe('activity.not_over')
  house.passTime(10 * DAY_MS + HOUR_MS)
  const marks = [{ participantId: house.personId('member'), sessionId: 's1', at: house.now(), came: true }]
  await house.get('editor', 'checkIn.merge', { activityId: id, marks })
  house.passTime(2 * DAY_MS)
  const { newsId } = await house.get('editor', 'activityDesk.writeSummary', { id })
  expect(await house.get('editor', 'activityDesk.writeSummary', { id })).toEqual({ newsId })
  const { draft, status } = await house.get('editor', 'news.edit', { id: newsId })
  expect([status, draft.channel, draft.audience]).toEqual(['draft', 'chambers', 'members'])
  expect(draft.html).toContain('共 2 人报名，1 人到场，出勤率 50%，来自 1 家商会。')
  expect(draft.html).toContain('培训班 &lt;二&gt;')
  expect((await edit(id)).summaryNewsId).toBe(newsId)
})

test('the secret of an activity leaves the server in no answer', async () => {
  const { id } = await publishActivity(house)
  const { secret } = (await activityItems.get(id))!
  const answers = [
    await edit(id),
    await house.get('editor', 'activityDesk.preview', { id }),
    await house.get('editor', 'activityDesk.list', {}),
    await house.get('guest', 'activities.show', { id }),
    await house.get('guest', 'activities.list', {}),
  ]
  expect(JSON.stringify(answers)).not.toContain(secret)
  expect((await seatSheets.get(id))!._id).toBe(id)
})

test('a session’s copy keeps its hours as a proposal that publishing looks at', async () => {
  const { id } = await publishActivity(house)
  house.passTime(30 * DAY_MS)
  const copied = await house.get('editor', 'activityDesk.copy', { id })
  expect(copied.missing.at(-1)).toBe('“开班”的时间已经过去，请重新安排')
  const sessions = [session('s1', house.now() + 9 * DAY_MS), session('s2', house.now() + 10 * DAY_MS)]
  const draft = activityDraft(house.now(), { sessions })
  const fixed = await house.get('editor', 'activityDesk.save', { id: copied.id, rev: 1, draft })
  expect(fixed.missing).toEqual([])
})
