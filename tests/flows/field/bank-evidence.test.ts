import { House } from '../house'
import { inDays, terms } from '../pledges/drafting'
import { newOnce, openCampaign } from '../pledges/world'
import { bankOf } from './bank-world'

let house: House
let a: string
beforeAll(async () => {
  house = await House.open()
})
beforeEach(async () => {
  await house.clear()
  a = (await openCampaign(house)).id
})
afterAll(() => house.close())

const { today, imported, rowsOf, confirm, confirmSurely } = bankOf(() => house)
const recorded = (campaignId: string, name: string, over: Parameters<typeof terms>[1] = {}) =>
  house.get('editor', 'pledgeDesk.record', {
    ...{ once: newOnce(), campaignId, donor: { name, phone: null, chamberId: null } },
    terms: terms(house.now(), over),
  })

test('B14 a remark that names another donor counts, and such a row is never sure', async () => {
  const [jia] = [
    await recorded(a, '甲', { amountFen: 500_000 }),
    await recorded(a, '乙', { amountFen: 500_000 }),
  ]
  await imported(a, [[today(), '5000.00', '乙', '代甲付捐款', 'N1']])
  const [row] = await rowsOf(a)
  expect(row!.proposal?.pledge.id ?? jia.id).toBe(jia.id)
  expect(row).toMatchObject({ sure: false, against: expect.arrayContaining(['附言写着“代甲付”']) })
})
test.each([
  ['郑海川五水共治捐款', '附言里有另一位认捐人 郑海川'],
  ['退款', '附言写着“退款”'],
  ['代付', '附言写着“代付”'],
  ['借款归还', '附言写着“借款”'],
])('B14 the remark %s speaks against the payer’s own pledge', async (remark, said) => {
  await recorded(a, '郑海川', { amountFen: 500_000 })
  await recorded(a, '林晓瓯', { amountFen: 500_000 })
  await imported(a, [[today(), '5000.00', '林晓瓯', remark, 'N1']])
  const [row] = await rowsOf(a)
  expect(row!.sure).toBe(false)
  expect(row!.against).toContain(said)
})
test('B14 what nothing speaks against is sure; a bare name is not', async () => {
  await recorded(a, '林晓瓯', { amountFen: 500_000 })
  await recorded(a, '郑海川', { amountFen: 500_000 })
  await imported(a, [
    [today(), '5000.00', '林晓瓯', '林晓瓯捐款', 'N1'],
    [today(), '10.00', '郑海川', '', 'N2'],
  ])
  expect(
    (await rowsOf(a)).map(({ amountFen, sure, proposal }) => [amountFen, sure, proposal?.because]).sort(),
  ).toEqual([
    [1_000, false, '姓名'],
    [500_000, true, '金额和姓名'],
  ])
})

test('H1 a payment that was typed by hand is not confirmed together with others', async () => {
  const { id: pledgeId } = await recorded(a, '林晓瓯', { amountFen: 3_000_000 })
  const transfer = { on: today(), payer: '林晓瓯', bankNo: '', shares: [{ pledgeId, amountFen: 1_000_000 }] }
  const { nos } = await house.get('editor', 'pledgeDesk.receive', {
    once: newOnce(),
    campaignId: a,
    transfer,
  })
  await imported(a, [
    [today(), '10000', '林晓瓯', '', 'N1'],
    [today(), '10000', '别人', '', 'N2'],
    [today(), '25000', '林晓瓯', '', 'N3'],
  ])
  const rows = await rowsOf(a)
  const of = (payer: string, fen: number) => rows.find((row) => row.payer === payer && row.amountFen === fen)!
  expect(of('林晓瓯', 1_000_000)).toMatchObject({ sure: false, against: [`可能已登记为第 ${nos[0]} 号`] })
  expect(of('别人', 1_000_000).against).toEqual([])
  expect(of('林晓瓯', 2_500_000).against).toEqual([expect.stringMatching(/^比待到账的 [\d,]+ 元多/)])
})

test('L9 a company renamed since the promise is known by its old name too', async () => {
  const credit = { person: true, company: '瓯海鞋业有限公司', chamberId: null }
  const {
    id,
    rev: _rev,
    ...made
  } = { rev: 0, ...(await recorded(a, '林晓瓯', { amountFen: 500_000, credit })) }
  expect(made.terms.credit.company).toBe('瓯海鞋业有限公司')
  const renamed = terms(house.now(), {
    amountFen: 500_000,
    credit: { ...credit, company: '瓯海控股集团有限公司' },
  })
  await house.get('editor', 'pledgeDesk.change', { once: newOnce(), id, terms: renamed, reason: '企业更名' })
  await imported(a, [
    [today(), '5000', '瓯海鞋业有限公司', '', 'N1'],
    [today(), '5000', '瓯海控股集团 有限公司', '', 'N2'],
  ])
  expect((await rowsOf(a)).map(({ proposal }) => proposal?.pledge.id)).toEqual([id, id])
})

test('C4 a donor’s name with another dot, or none, is the payer’s', async () => {
  const { id } = await recorded(a, '阿卜杜拉•买买提', { amountFen: 500_000 })
  for (const [i, payer] of ['阿卜杜拉・买买提', '阿卜杜拉买买提', '阿卜杜拉．买买提'].entries())
    await imported(a, [[today(), '5000', payer, '', `NUMBER${i}`]])
  expect((await rowsOf(a)).map(({ proposal }) => proposal?.pledge.id)).toEqual([id, id, id])
})

describe('what is shown against a row is asked of whoever confirms it', () => {
  const receivedFor = async (id: string) => (await house.get('editor', 'pledgeDesk.show', { id })).receivedFen

  test.each([
    ['郑海川五水共治捐款', '附言里有另一位认捐人 郑海川'],
    ['退款', '附言写着“退款”'],
    ['代付', '附言写着“代付”'],
    ['借款归还', '附言写着“借款”'],
  ])(
    'B14 the remark %s: refused in words, booked only with the mark of these words',
    async (remark, said) => {
      const { id: pledgeId } = await recorded(a, '林晓瓯', { amountFen: 500_000 })
      await recorded(a, '郑海川', { amountFen: 500_000 })
      await imported(a, [[today(), '5000.00', '林晓瓯', remark, 'N1']])
      const { id } = (await rowsOf(a))[0]!
      for (const atOnce of [true, false]) {
        const [asked] = await confirm(a, [{ id, pledgeId }], atOnce)
        expect(asked).toMatchObject({ outcome: 'refused', reason: expect.stringContaining(said) })
        expect(asked!.sure).toMatch(/^[0-9a-f]{32}$/)
      }
      expect(await receivedFor(pledgeId)).toBe(0)
      expect(await confirmSurely(a, { id, pledgeId })).toMatchObject([{ outcome: 'booked' }])
      expect(await receivedFor(pledgeId)).toBe(500_000)
    },
  )

  test('B14 the mark is of one row, for one pledge, with these doubts', async () => {
    const { id: pledgeId } = await recorded(a, '林晓瓯', { amountFen: 500_000 })
    const { id: other } = await recorded(a, '陈立平', { amountFen: 500_000 })
    await imported(a, [
      [today(), '5000.00', '林晓瓯', '代付', 'N1'],
      [today(), '4000.00', '林晓瓯', '代付', 'N2'],
    ])
    const [first, second] = (await rowsOf(a)).map(({ id }) => id)
    const [asked] = await confirm(a, [{ id: first!, pledgeId }])
    const sure = asked!.sure!
    for (const choice of [
      { id: second!, pledgeId, sure },
      { id: first!, pledgeId: other, sure },
      { id: first!, pledgeId: null, sure },
    ])
      expect(await confirm(a, [choice])).toMatchObject([{ outcome: 'refused', sure: expect.anything() }])
    expect(await confirm(a, [{ id: first!, pledgeId, sure }])).toMatchObject([{ outcome: 'booked' }])
    // Once it is confirmed, sending it again raises no doubts.
    expect(await confirm(a, [{ id: first!, pledgeId }])).toMatchObject([{ outcome: 'booked' }])
  })

  test('H1 a row that may be booked by hand, a week earlier, is not booked unasked', async () => {
    const { id: pledgeId } = await recorded(a, '林晓瓯', { amountFen: 3_000_000 })
    const transfer = {
      ...{ on: inDays(house.now(), -7), payer: '林晓瓯', bankNo: '' },
      shares: [{ pledgeId, amountFen: 1_000_000 }],
    }
    const form = { once: newOnce(), campaignId: a, transfer }
    const { nos } = await house.get('editor', 'pledgeDesk.receive', form)
    await imported(a, [[today(), '10000', '林晓瓯', '', 'N1']])
    const { id } = (await rowsOf(a))[0]!
    expect(await confirm(a, [{ id, pledgeId }])).toMatchObject([
      { outcome: 'refused', reason: expect.stringContaining(`可能已登记为第 ${nos[0]} 号`) },
    ])
    expect(await receivedFor(pledgeId)).toBe(1_000_000)
  })

  test('H1 two rows for one pledge, together more than is due: the second is asked about', async () => {
    const { id: pledgeId } = await recorded(a, '林晓瓯', { amountFen: 500_000 })
    await imported(a, [
      [today(), '3000', '甲', '', 'N1'],
      [today(), '4000', '乙', '', 'N2'],
    ])
    const choices = (await rowsOf(a)).map(({ id }) => ({ id, pledgeId }))
    const outcomes = await confirm(a, choices, false)
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['waiting', 'refused'])
    expect(outcomes[1]!.reason).toMatch(/比待到账的 [\d,]+ 元多/)
  })

  test('B14 a number in the remark that is of another pledge', async () => {
    const { id: pledgeId } = await recorded(a, '林晓瓯', { amountFen: 500_000 })
    const { reference } = await recorded(a, '郑海川', { amountFen: 500_000 })
    await imported(a, [[today(), '5000', '林晓瓯', reference, 'N1']])
    const { id } = (await rowsOf(a))[0]!
    expect(await confirm(a, [{ id, pledgeId }])).toMatchObject([
      { outcome: 'refused', reason: expect.stringContaining(`附言里的编号 ${reference} 是 郑海川 的认捐`) },
    ])
  })
})
