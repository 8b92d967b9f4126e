import { screen } from '@testing-library/react'
import { errorBody } from '@contract/errors'
import Due from '@/packages/pledge-desk/due'
import Ledger from '@/packages/pledge-desk/ledger'
import Objections from '@/packages/pledge-desk/objections'
import Pledge from '@/packages/pledge-desk/pledge'
import { ok, refused } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { fill, open, press, tap } from '../registry/registry-page'
import { at, deskPledge, dueRow, entry, page, pledgeView, recorded } from './fixtures'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  device.openWith({ id: 'cp_1' })
})

const openLedger = (items = [entry()], unmatched: unknown[] = []) =>
  open(Ledger, {
    'pledgeDesk.ledger': () => ok(page(items)),
    'pledgeDesk.unmatched': () => ok({ items: unmatched }),
  })

test('only what may be taken back offers it; what was taken back names the entry that did', async () => {
  await openLedger([
    entry({ no: 5, words: '更正第 4 号', why: '第 5 号是“更正”，不能更正' }),
    entry({ no: 4, reversedBy: 5, why: '第 4 号已由第 5 号更正' }),
    entry({ no: 3 }),
  ])
  expect(screen.getAllByText('更正', { selector: '.button__text' })).toHaveLength(1)
  expect(screen.getByText('已由第 5 号更正')).toBeTruthy()
})

test('a correction asks for its reason, stays with its refusal, and is the same form when sent again', async () => {
  const functions = await openLedger()
  functions.answer('pledgeDesk.correct', () =>
    refused({ ...errorBody('input.invalid'), fields: { reason: '请填写原因' } }),
  )
  await press('更正')
  expect(screen.getByText('更正第 3 号？')).toBeTruthy()
  await press('更正')
  expect(screen.getByText('请填写原因', { selector: '.field__error' })).toBeTruthy()
  functions.answer('pledgeDesk.correct', () => ok(recorded([6])))
  await fill('原因（只有经合办看得到）', '金额录错')
  await press('更正')
  const [first, second] = functions.of('pledgeDesk.correct').map(({ input }) => input)
  expect(second).toEqual({ ...first, reason: '金额录错' })
  expect(second).toMatchObject({ campaignId: 'cp_1', no: 3 })
  expect(screen.queryByText('更正第 3 号？')).toBeNull()
})

test('money without a pledge finds its pledge', async () => {
  const functions = await openLedger([entry()], [{ no: 3, on: '2026-11-20', payer: '路人', leftFen: 66_600 }])
  functions.answer('pledgeDesk.list', () => ok(page([deskPledge()])))
  functions.answer('pledgeDesk.match', () => ok(recorded([7])))
  functions.answer('pledgeDesk.unmatched', () => ok({ items: [] }))
  await tap(/^路人\s666 元$/)
  await tap('叶知秋 · 瓯鹿贸易')
  await press('匹配')
  expect(functions.of('pledgeDesk.match')[0]?.input).toMatchObject({
    ...{ campaignId: 'cp_1', no: 3, pledgeId: 'g_1', amountFen: 66_600 },
  })
  expect(screen.queryByText(/^待匹配的到账/)).toBeNull()
})

test('more than is owed cannot be written off: the refusal is in the dialog', async () => {
  const functions = await open(Pledge, { 'pledgeDesk.show': () => ok(pledgeView()) })
  functions.answer('pledgeDesk.writeOff', () =>
    refused(errorBody('ledger.write_off_too_much', { balance: '600' })),
  )
  await tap('核销')
  await fill('核销金额', '700')
  await press('核销')
  expect(functions.of('pledgeDesk.writeOff')).toHaveLength(0)
  expect(screen.getByText('请填写原因')).toBeTruthy()
  await fill('原因', '企业注销')
  await press('核销')
  expect(screen.getByText('最多可核销 600 元')).toBeTruthy()
  functions.answer('pledgeDesk.writeOff', () =>
    ok(pledgeView({ state: 'writtenOff', pledgedFen: 40_000, balanceFen: 0 })),
  )
  await fill('核销金额', '600')
  await press('核销')
  expect(screen.getByText('已核销')).toBeTruthy()
  expect(screen.queryByText('撤回认捐')).toBeNull()
})

test('a call is logged with what came of it', async () => {
  const functions = await open(Due, { 'pledgeDesk.due': () => ok({ items: [dueRow()], totalFen: 60_000 }) })
  expect(screen.getByText('1 笔，共 600 元')).toBeTruthy()
  const lastContact = { on: '2026-11-23', byName: '林晓瓯', result: '周五前汇出' }
  functions.answer('pledgeDesk.logContact', () => ok(dueRow({ lastContact })))
  functions.answer('pledgeDesk.due', () => ok({ items: [dueRow({ lastContact })], totalFen: 60_000 }))
  await press('记下这次联系')
  await fill('结果', '周五前汇出')
  await press('记下')
  expect(functions.of('pledgeDesk.logContact')[0]?.input).toEqual({ id: 'g_1', result: '周五前汇出' })
  expect(screen.getByText('2026年11月23日 林晓瓯：周五前汇出')).toBeTruthy()
})

test('已更正 is refused until the ledger says so; an answer without it goes through', async () => {
  const objection = {
    ...{ id: 'ob_1', campaignId: 'cp_1', campaignTitle: '五水共治', no: 3, about: '第 3 号' },
    ...{ text: '金额不对', byName: '项知远', at: at('2026-11-21'), state: 'waiting', answer: '' },
  }
  const functions = await open(Objections, { 'pledgeDesk.objections': () => ok(page([objection])) })
  functions.answer('pledgeDesk.answerObjection', () => refused(errorBody('objection.not_corrected')))
  await press('答复')
  await fill('答复', '已核对，金额无误')
  await tap('台账已经更正')
  await press('答复')
  expect(screen.getByText('台账里这一笔还没有更正，请先更正再答复')).toBeTruthy()
  functions.answer('pledgeDesk.answerObjection', () => ok({ id: 'ob_1' }))
  functions.answer('pledgeDesk.objections', () =>
    ok(page([{ ...objection, state: 'answered', answer: '已核对，金额无误' }])),
  )
  await tap('台账已经更正')
  await press('答复')
  expect(functions.of('pledgeDesk.answerObjection').map(({ input }) => input.corrected)).toEqual([
    true,
    false,
  ])
  expect(screen.getByText('已答复')).toBeTruthy()
})

test('G4 what is above a member’s ceiling is confirmed as it was looked at, or declined with a reason', async () => {
  const held = { at: 77, amountFen: 10_000_000_000, change: false, waits: true, reason: '' }
  const view = pledgeView({ state: 'held', pledgedFen: 0, receivedFen: 0, balanceFen: 0, history: [], held })
  const functions = await open(Pledge, { 'pledgeDesk.show': () => ok(view) })
  expect(screen.queryByText('变更认捐')).toBeNull()
  functions.answer('pledgeDesk.declineHeld', () => ok({ ...view, state: 'declined' as const }))
  await press('不确认')
  await press('不确认，告诉认捐人')
  expect(screen.getByText('请填写原因')).toBeTruthy()
  await fill('原因', '误填')
  await press('不确认，告诉认捐人')
  expect(functions.of('pledgeDesk.declineHeld')[0]?.input).toEqual({ id: 'g_1', heldAt: 77, reason: '误填' })
  functions.answer('pledgeDesk.confirmHeld', () => ok(pledgeView()))
  await press('确认')
  await press('确认，计入公开数字')
  expect(functions.of('pledgeDesk.confirmHeld')[0]?.input).toEqual({ id: 'g_1', heldAt: 77 })
  expect(screen.getByText('变更认捐')).toBeTruthy()
})
