import { auditEntries } from '../../../cloudfunctions/kernel/audit/entries'
import { House } from '../house'
import { DAY, inDays, terms } from './drafting'
import { boardOf, newOnce, openCampaign, pledge, receive } from './world'

let house: House
let campaignId: string
beforeAll(async () => {
  house = await House.open()
})
beforeEach(async () => {
  await house.clear()
  campaignId = (await openCampaign(house, { closesOn: inDays(house.now(), 300) })).id
})
afterAll(() => house.close())

const due = (within: 'overdue' | 'week' | 'month') =>
  house.get('editor', 'pledgeDesk.due', { campaignId, within })
const onDays = (...days: number[]) =>
  days.map((day) => ({ dueOn: inDays(house.now(), day), amountFen: 50_000 }))
const inHalves = (first: number, second: number) => ({
  amountFen: 100_000,
  instalments: onDays(first, second),
})
const pledgeNotices = async (who: string) =>
  (await house.get(who, 'inbox.list', {})).items.filter(({ kind }) => kind === 'pledge')

describe('the list for calls', () => {
  test('says who is due when with how much, whose president to ask, and what came of the last call', async () => {
    const { id, reference } = await pledge(house, 'member', campaignId, inHalves(3, 90))
    await pledge(house, 'young', campaignId, inHalves(20, 90))
    const week = await due('week')
    expect(week).toMatchObject({
      totalFen: 50_000,
      items: [
        {
          ...{ pledgeId: id, reference, donorName: 'member 的名字', chamberName: '西安温州商会' },
          ...{ presidentName: 'president 的名字', dueOn: inDays(house.now(), 3), state: 'due' },
          ...{ dueFen: 50_000, balanceFen: 100_000, lastContact: null, reminders: 0 },
        },
      ],
    })
    expect([(await due('month')).items.length, (await due('overdue')).items.length]).toEqual([2, 0])
    house.passTime(4 * DAY)
    expect((await due('overdue')).items).toMatchObject([{ pledgeId: id, state: 'overdue' }])
  })

  test('a part that came is taken off; the whole date paid, the next one is waited for', async () => {
    const { id } = await pledge(house, 'member', campaignId, inHalves(3, 20))
    await receive(house, campaignId, id, 20_000)
    expect((await due('week')).items).toMatchObject([{ state: 'partly', dueFen: 30_000, balanceFen: 80_000 }])
    await receive(house, campaignId, id, 30_000)
    expect((await due('week')).items).toEqual([])
    expect((await due('month')).items).toMatchObject([{ dueFen: 50_000, balanceFen: 50_000 }])
    await house.get('editor', 'pledgeDesk.writeOff', {
      once: newOnce(),
      id,
      amountFen: 50_000,
      reason: '注销',
    })
    expect((await due('month')).items).toEqual([])
  })

  test('the last call stands in its row; noted twice it stands there once; what is settled needs none', async () => {
    const { id } = await pledge(house, 'member', campaignId, inHalves(3, 20))
    const log = (result: string) => house.ask('editor', 'pledgeDesk.logContact', { id, result })
    for (const result of ['没人接', '下周到账', '下周到账']) await log(result)
    const today = inDays(house.now(), 0)
    const [row] = (await due('week')).items
    expect(row!.lastContact).toEqual({ on: today, byName: 'editor 的名字', result: '下周到账' })
    await receive(house, campaignId, id, 100_000)
    expect(await log('谢谢')).toMatchObject({ ok: false, error: { code: 'pledge.nothing_due' } })
  })
})

describe('a number to call', () => {
  test('the donor’s or his president’s, one at a time, each look in the log', async () => {
    const { id, reference } = await pledge(house, 'member', campaignId, inHalves(3, 90))
    const look = (of: 'donor' | 'president') => house.get('editor', 'pledgeDesk.revealPhone', { id, of })
    expect(await look('donor')).toEqual({ phone: house.phone('member') })
    expect(await look('president')).toEqual({ phone: house.phone('president') })
    const logged = await auditEntries.find({
      where: { action: 'pledgeDesk.revealPhone' },
      limit: 10,
      fields: ['target'],
    })
    expect(logged.map(({ target }) => target).sort()).toEqual(
      [`${reference} member 的名字`, `${reference} president 的名字`].sort(),
    )
  })

  test('that nobody has written down is said to be missing', async () => {
    const donor = { name: '郑海川', phone: null, chamberId: null }
    const form = { once: newOnce(), campaignId, donor, terms: terms(house.now(), inHalves(3, 90)) }
    const { id } = await house.get('editor', 'pledgeDesk.record', form)
    const asked = await house.ask('editor', 'pledgeDesk.revealPhone', { id, of: 'donor' })
    expect(asked).toMatchObject({ error: { code: 'pledge.no_phone', message: '没有登记郑海川的手机号' } })
  })
})

describe('reminders', () => {
  test('by the campaign’s rule: first, interval, most; each told once however often the job runs', async () => {
    const { id } = await pledge(house, 'member', campaignId, inHalves(10, 200))
    const told = async () =>
      (await pledgeNotices('member')).filter(({ title }) => title.includes('到期')).length
    const counts: number[] = []
    for (const days of [0, 3, 1, 6, 7, 7, 30]) {
      house.passTime(days * DAY)
      for (let i = 0; i < 2; i++) await house.fire('remind-pledges')
      counts.push(await told())
    }
    expect(counts).toEqual([0, 1, 1, 2, 3, 3, 3])
    expect((await due('overdue')).items).toMatchObject([{ pledgeId: id, reminders: 3 }])
  })

  test('nobody is reminded of what came, was withdrawn, or of another date’s reminders', async () => {
    const paid = await pledge(house, 'member', campaignId, inHalves(3, 200))
    const withdrawn = await pledge(house, 'young', campaignId, inHalves(3, 200))
    await receive(house, campaignId, paid.id, 50_000)
    await house.get('young', 'pledges.withdraw', { once: newOnce(), id: withdrawn.id, reason: '周转' })
    await house.fire('remind-pledges')
    for (const who of ['member', 'young'])
      expect((await pledgeNotices(who)).filter(({ title }) => title.includes('到期'))).toEqual([])
  })
})

describe('after the promise', () => {
  test('thanks for the promise and for each payment, and a certificate when all is there', async () => {
    const { id } = await pledge(house, 'member', campaignId)
    await receive(house, campaignId, id, 40_000)
    await receive(house, campaignId, id, 60_000)
    const titles = (await pledgeNotices('member')).map(({ title }) => title).sort()
    expect(titles).toEqual(['您的捐款已到账', '您的捐款已到账', '感谢您的认捐'])
    const { certificates } = await house.get('member', 'pledges.show', { id })
    expect(certificates.map(({ stage }) => stage)).toEqual(['pledged', 'received'])
    const { code } = certificates[1]!
    expect(await house.get('guest', 'certificates.verify', { code })).toMatchObject({
      ...{ name: '捐赠证书', holder: 'member 的名字', revoked: null },
      text: '为“五水共治 2026”捐赠人民币壹仟元整（¥1,000），用于防洪水，已全部到账。',
    })
    expect((await house.get('member', 'certificates.mine', {})).items).toHaveLength(2)
  })

  test('a correction takes the certificate of the money back, and money brings it again', async () => {
    const { id } = await pledge(house, 'member', campaignId)
    const [no] = (await receive(house, campaignId, id, 100_000)).nos
    const { code } = (await house.get('member', 'pledges.show', { id })).certificates[1]!
    const revoked = async () =>
      (await house.get('guest', 'certificates.verify', { code })).revoked?.reason ?? null
    await house.get('editor', 'pledgeDesk.correct', { once: newOnce(), campaignId, no: no!, reason: '记错' })
    expect(await revoked()).toBe('到账记录已更正')
    await receive(house, campaignId, id, 100_000)
    expect(await revoked()).toBeNull()
  })

  test('goods wait for the office’s value and count with it', async () => {
    const { id } = await pledge(house, 'member', campaignId, { goods: '水泵两台' })
    const todo = async () => (await house.get('editor', 'campaignDesk.list', {})).items[0]!.todo
    expect([await todo(), (await boardOf(house, 'member')).totals.receivedFen]).toEqual([1, 0])
    const confirmed = { once: newOnce(), id, on: inDays(house.now(), 0), valueFen: 100_000 }
    await house.get('editor', 'pledgeDesk.confirmGoods', confirmed)
    expect([await todo(), (await boardOf(house, 'member')).receipts]).toMatchObject([0, [{ goods: true }]])
  })

  test('receipt data are kept for the receiving organisation', async () => {
    const { id } = await pledge(house, 'member', campaignId)
    const receipt = { title: '瓯海鞋业', taxNo: '91330300123456789x', mail: '' }
    await house.get('member', 'pledges.saveReceipt', { id, receipt })
    expect((await house.get('editor', 'pledgeDesk.show', { id })).receipt).toMatchObject({
      ...{ title: '瓯海鞋业', taxNo: '91330300123456789X' },
    })
  })
})

describe('asking the office', () => {
  test('before the first payment one changes it oneself; afterwards one asks, once, and gets an answer', async () => {
    const { id } = await pledge(house, 'member', campaignId)
    const ask = (text = '第二期推迟') => house.ask('member', 'pledges.ask', { id, text })
    expect(await ask()).toMatchObject({ ok: false, error: { code: 'pledge.ask_not_needed' } })
    await receive(house, campaignId, id, 100)
    const { can } = await house.get('member', 'pledges.show', { id })
    expect(can).toMatchObject({ ask: true, change: { why: expect.stringContaining('申请变更') } })
    for (let i = 0; i < 2; i++)
      expect(await ask()).toMatchObject({ ok: true, data: { requested: '第二期推迟' } })
    expect(await ask('别的')).toMatchObject({ ok: false, error: { code: 'pledge.asked_already' } })
    expect(
      (await house.get('editor', 'pledgeDesk.list', { campaignId, state: 'requested' })).items,
    ).toHaveLength(1)
    const decline = { id, reason: '请按期到账' }
    expect((await house.get('editor', 'pledgeDesk.declineRequest', decline)).requested).toBeNull()
    const again = await house.refusal('editor', 'pledgeDesk.declineRequest', decline)
    expect(again?.code).toBe('pledge.nothing_asked')
    expect(await pledgeNotices('member')).toEqual(
      expect.arrayContaining([expect.objectContaining({ text: '原因：请按期到账' })]),
    )
  })

  test('what was withdrawn is not asked about', async () => {
    const { id } = await pledge(house, 'member', campaignId)
    await house.get('member', 'pledges.withdraw', { once: newOnce(), id, reason: '周转' })
    const code = (await house.refusal('member', 'pledges.ask', { id, text: '恢复' }))?.code
    expect(code).toBe('pledge.withdrawn_already')
  })
})
