import { CONFIRMATION_LIFE_DAYS, type ChamberFacts } from '@contract/chambers'
import { chambers } from '../../cloudfunctions/domains/chambers/documents'
import { files } from '../../cloudfunctions/kernel/files/documents'
import { chamber } from './furnish'
import { House } from './house'
import { publish } from './news-writing'

const XIAN = 'c_xian'
const facts: ChamberFacts = {
  ...{ foundedOn: '1996', founded: true, address: '未央区' },
  hall: [
    { stage: 'building', on: '2012-03', note: '', photoIds: [] },
    { stage: 'complete', on: '2013-12', note: '第一座温州会馆', photoIds: [] },
    { stage: 'planned', on: '2010', note: '', photoIds: [] },
  ],
  honours: [{ year: 2014, title: '先进商会' }],
}

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const show = (who: string, id = XIAN) => house.get(who, 'chambers.show', { id })
const codeOf = async (reply: Promise<{ code: string } | null>) => (await reply)?.code

describe('directory', () => {
  test('gives every chamber at once, and counts that say what they count', async () => {
    await chambers.insertMissing([
      chamber('c_all', '全国温州商会总会', { kind: 'general', province: null, city: '', founded: false }),
      chamber('c_yiwu', '义乌温州商会', { kind: 'county', province: '浙江', city: '义乌' }),
      chamber('c_wuwei', '武威温州商会', { province: '甘肃', city: '武威', founded: false }),
    ])
    const { items, counts, asOf } = await house.get('guest', 'chambers.directory', {})
    expect(items.map(({ name }) => name).sort()).toEqual(
      ['全国温州商会总会', '西安温州商会', '无锡温州商会', '义乌温州商会', '武威温州商会'].sort(),
    )
    expect(items[0]!.kind).toBe('general')
    expect(items.at(-1)!.kind).toBe('county')
    expect(counts).toEqual({ prefectureUp: 2, preparing: 2, county: 1 })
    expect(Math.abs(asOf - house.now())).toBeLessThan(60_000)
  })

  test('finds a chamber by initials and pinyin of its name, city and province', async () => {
    const saved = await house.get('editor', 'chambers.save', {
      ...{ name: '重庆温州商会', kind: 'provincial', province: '重庆', city: '重庆', facts },
    })
    expect(saved.initials.split(' ')).toEqual(['cqwzsh', 'chongqing', 'cq'])
    const { initials } = await house.get('editor', 'chambers.save', {
      ...{ name: '宝鸡温州商会', kind: 'prefecture', province: '陕西', city: '宝鸡', facts },
    })
    expect(initials.split(' ')).toEqual(expect.arrayContaining(['bjwzsh', 'baoji', 'shanxi', 'sx']))
  })
})

describe('the privacy ladder of a chamber page', () => {
  test('the public sees who, the same chamber and the office see the post and its term', async () => {
    const seen = async (who: string) => {
      const { officers } = await show(who)
      return officers.map(({ name, post, startsOn }) => [name, post, startsOn])
    }
    const names = ['president 的名字', 'secretary 的名字']
    const open = names.map((name) => [name, null, null])
    const whole = [
      [names[0], 'president', '2022-01-01'],
      [names[1], 'secretary', '2022-01-01'],
    ]
    expect(await seen('guest')).toEqual(open)
    for (const who of ['member', 'young', 'president', 'editor'])
      expect([who, await seen(who)]).toEqual([who, whole])
  })

  test('a member of another chamber is the public here', async () => {
    const { officers } = await show('member', 'c_wuxi')
    expect(officers).toEqual([])
    await house.get('editor', 'chambers.handOver', {
      ...{ id: 'c_wuxi', post: 'president', startsOn: '2025-01-01', endsOn: '2030-01-01' },
      successor: { name: '金立海', phone: '19977770001' },
    })
    expect((await show('member', 'c_wuxi')).officers).toMatchObject([{ name: '金立海', post: null }])
    expect((await show('editor', 'c_wuxi')).officers).toMatchObject([{ post: 'president' }])
  })

  test('nobody sees a phone number', async () => {
    const { phone } = house.cloud.emulator.wechat.people.find('president')!
    for (const who of ['guest', 'member', 'president', 'manager']) {
      expect(JSON.stringify(await show(who))).not.toContain(phone)
    }
  })

  test('each is told what he may do', async () => {
    const can = async (who: string, id = XIAN) => (await show(who, id)).can
    const nothing = { correct: false, confirm: false, handOver: false, requestContact: false }
    expect(await can('guest')).toEqual(nothing)
    expect(await can('member')).toEqual({ ...nothing, requestContact: true })
    expect(await can('secretary')).toEqual({ ...nothing, correct: true, confirm: true })
    expect(await can('president')).toEqual({ ...nothing, correct: true, confirm: true, handOver: true })
    expect(await can('president', 'c_wuxi')).toEqual(nothing)
    expect(await can('editor')).toEqual({ ...nothing, correct: true, handOver: true })
  })
})

test('news that name the chamber stand on its page, as far as the reader may read them', async () => {
  await publish(house, { title: '西安温州会馆落成' })
  await publish(house, { title: '西安商会内部通报', audience: 'presidents' })
  await publish(house, { title: '无锡商会年会', html: '<p>在无锡。</p>' })
  const titles = async (who: string) => (await show(who)).news.map(({ title }) => title)
  expect(await titles('guest')).toEqual(['西安温州会馆落成'])
  expect(await titles('president')).toEqual(['西安商会内部通报', '西安温州会馆落成'])
})

describe('staying true', () => {
  const confirm = async (who: string) =>
    house.get(who, 'chambers.confirm', { id: XIAN, rev: (await show(who)).rev })

  test('a president or secretary confirms with one tap', async () => {
    expect((await show('guest')).confirmedAt).toBeNull()
    const { confirmedAt, rev } = await confirm('president')
    expect(Math.abs(confirmedAt! - house.now())).toBeLessThan(60_000)
    expect((await confirm('secretary')).rev).toBe(rev + 1)
  })

  test('what changed since he looked is not confirmed', async () => {
    const { rev } = await show('president')
    await house.get('editor', 'chambers.correct', { id: XIAN, rev, facts })
    expect(await codeOf(house.refusal('president', 'chambers.confirm', { id: XIAN, rev }))).toBe(
      'chamber.changed_meanwhile',
    )
  })

  test('leaders of another chamber may neither confirm nor correct it', async () => {
    const { rev } = await show('guest', 'c_wuxi')
    const input = { id: 'c_wuxi', rev }
    expect(await codeOf(house.refusal('president', 'chambers.confirm', input))).toBe('chamber.not_yours')
    expect(await codeOf(house.refusal('secretary', 'chambers.correct', { ...input, facts }))).toBe(
      'chamber.not_yours',
    )
  })

  test('a correction is a confirmation when a leader makes it, not when the office does', async () => {
    const correct = async (who: string) =>
      house.get(who, 'chambers.correct', { id: XIAN, rev: (await show(who)).rev, facts })
    expect((await correct('editor')).confirmedAt).toBeNull()
    expect(await correct('president')).toMatchObject({
      confirmedAt: expect.any(Number) as number,
      hall: 'complete',
      hallSteps: [
        { stage: 'building' },
        { stage: 'complete', note: '第一座温州会馆', photos: [] },
        { stage: 'planned' },
      ],
      honours: facts.honours,
      address: '未央区',
    })
  })

  test('the office sees which chambers nobody has confirmed for a year', async () => {
    const share = async () => {
      const { chambers: all, confirmed, stale } = await house.get('editor', 'roster.work', {})
      return [all, confirmed, stale.map(({ id }) => id).sort()]
    }
    await confirm('president')
    expect(await share()).toEqual([2, 1, ['c_wuxi']])
    house.passTime((CONFIRMATION_LIFE_DAYS + 1) * 24 * 60 * 60_000)
    expect(await share()).toEqual([2, 0, ['c_wuxi', 'c_xian']])
  })

  test('two who correct it at once: one wins, the other is told', async () => {
    const { rev } = await show('editor')
    const replies = await Promise.all(
      ['editor', 'manager', 'president'].map((who) =>
        house.ask(who, 'chambers.correct', { id: XIAN, rev, facts }),
      ),
    )
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await show('guest')).rev).toBe(rev + 1)
  })
})

describe('the office', () => {
  const identity = { name: '宝鸡温州商会', kind: 'prefecture', province: '陕西', city: '宝鸡' } as const

  test('adds a chamber once', async () => {
    const made = await house.get('editor', 'chambers.save', { ...identity, facts })
    expect(made).toMatchObject({ ...identity, demonstration: false, rev: 1, confirmedAt: null })
    const again = await house.get('editor', 'chambers.save', { ...identity, facts })
    expect([again.id, again.rev]).toEqual([made.id, 1])
    const other = { ...identity, city: '渭滨', facts }
    expect(await house.refusal('editor', 'chambers.save', other)).toMatchObject({
      kind: 'conflict',
      code: 'chamber.name_taken',
    })
  })

  test('cannot give one the name of another', async () => {
    const { id, rev } = await house.get('editor', 'chambers.save', { ...identity, facts })
    const renamed = { ...identity, name: '西安温州商会', id, rev, facts }
    expect(await codeOf(house.refusal('editor', 'chambers.save', renamed))).toBe('chamber.name_taken')
  })

  test('renames one, and its posts and people carry the new name', async () => {
    const { rev } = await show('editor')
    const renamed = { ...identity, id: XIAN, rev, name: '西安市温州商会', city: '西安', facts }
    await house.get('editor', 'chambers.save', renamed)
    const { posts } = await house.get('president', 'session.me', {})
    expect(posts.map(({ chamberName }) => chamberName)).toEqual(['西安市温州商会'])
    const { items } = await house.get('editor', 'roster.list', { chamberId: XIAN })
    expect(new Set(items.map(({ chamberName }) => chamberName))).toEqual(new Set(['西安市温州商会']))
  })

  test('puts only the general chamber outside the provinces', async () => {
    const nowhere = { ...identity, province: null, facts }
    expect(await codeOf(house.refusal('editor', 'chambers.save', nowhere))).toBe('chamber.province_unfit')
    const general = { ...identity, kind: 'general', facts } as const
    expect(await codeOf(house.refusal('editor', 'chambers.save', general))).toBe('chamber.province_unfit')
  })

  test('cannot show photos that were never uploaded', async () => {
    const hall = [{ ...facts.hall[0]!, photoIds: ['f_none'] }]
    const { rev } = await show('editor')
    const input = { id: XIAN, rev, facts: { ...facts, hall } }
    expect(await codeOf(house.refusal('editor', 'chambers.correct', input))).toBe('file.not_found')
  })

  test('shows a photo that waits for its check to those who correct, and to nobody else', async () => {
    const cloudFileId = await house.upload('hall.png', Buffer.from('a picture'))
    const picture = { name: 'hall.png', type: 'png', size: 9, width: 1, height: 1, cloudFileId }
    const asked = {
      check: 'pending',
      traceId: null,
      askedAt: null,
      uploadedBy: 'x',
      at: house.now(),
    } as const
    await files.put({ _id: 'f_hall', purpose: 'image', ...picture, ...asked })
    const hall = [{ ...facts.hall[0]!, photoIds: ['f_hall'] }]
    const { rev } = await show('editor')
    await house.get('editor', 'chambers.correct', { id: XIAN, rev, facts: { ...facts, hall } })
    const photosFor = async (who: string) => (await show(who)).hallSteps.flatMap(({ photos }) => photos)
    expect(await photosFor('president')).toMatchObject([{ id: 'f_hall' }])
    expect(await photosFor('guest')).toEqual([])
  })
})

describe('hand-over', () => {
  const election = {
    id: XIAN,
    post: 'president' as const,
    startsOn: '2026-06-01',
    endsOn: '2031-05-31',
    successor: { name: '金立海', phone: '19977770002' },
  }

  test('the one who leaves stays in the history and loses his rights at once', async () => {
    const page = await house.get('president', 'chambers.handOver', election)
    expect(page.can).toEqual({ correct: false, confirm: false, handOver: false, requestContact: false })
    const seen = await show('editor')
    expect(seen.officers).toMatchObject([
      { name: '金立海', post: 'president', startsOn: '2026-06-01', endedOn: null },
      { post: 'secretary' },
    ])
    expect(seen.formerOfficers).toMatchObject([
      { name: 'president 的名字', post: 'president', startsOn: '2022-01-01', endedOn: '2026-05-31' },
    ])
    expect((await house.get('president', 'session.me', {})).roles).toEqual(['guest'])
    expect(await codeOf(house.refusal('president', 'chambers.handOver', election))).toBe('access.denied')
  })

  test('a secretary cannot choose the president, nor a president another chamber’s', async () => {
    expect(await codeOf(house.refusal('secretary', 'chambers.handOver', election))).toBe('access.denied')
    expect(await codeOf(house.refusal('president', 'chambers.handOver', { ...election, id: 'c_wuxi' }))).toBe(
      'chamber.not_yours',
    )
  })

  test('of two elections at once, the chamber has one president', async () => {
    const other = { ...election, successor: { name: '潘瓯', phone: '19977770003' } }
    await Promise.all([
      house.ask('editor', 'chambers.handOver', election),
      house.ask('manager', 'chambers.handOver', other),
    ])
    const { officers } = await show('editor')
    expect(officers.filter(({ post }) => post === 'president')).toHaveLength(1)
  })
})
