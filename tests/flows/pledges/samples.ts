import { campaignDraft, terms } from './drafting'

type Samples = Record<string, Record<string, unknown>>

/** One input per action of campaigns and their desk; see `bad-input.test.ts`. */
export const campaignSamples = (now: number): Samples => {
  const id = 'cp_none'
  return {
    'campaigns.board': { id },
    'campaigns.show': { id },
    'campaigns.honours': { id, query: '西安', water: 'flood', cursor: 'abc' },
    'campaigns.receipts': { id, cursor: 'abc' },
    'campaigns.object': { id, no: 1, text: '日期不对' },
    'campaigns.verify': { id, after: 500 },
    'campaignDesk.list': {},
    'campaignDesk.edit': { id },
    'campaignDesk.save': { id, rev: 1, draft: campaignDraft(now) },
    'campaignDesk.open': { id, rev: 1 },
    'campaignDesk.close': { id, rev: 1 },
    'campaignDesk.addUse': {
      id,
      use: {
        ...{ on: '2026-11-01', title: '采购水泵', text: '两台', amountFen: 100, final: false },
        ...{ fileIds: [], photoIds: [] },
      },
    },
    'campaignDesk.removeUse': { id, useId: 'u_none' },
    'campaignDesk.exportReport': { id },
  }
}

const once = 'once_0123456789abcdef'

/** One input per action of pledges and their desk. */
export const pledgeSamples = (now: number): Samples => {
  const [id, campaignId] = ['g_none', 'cp_none']
  const promised = { ...terms(now) }
  const transfer = {
    ...{ on: '2026-11-01', payer: '郑海川', bankNo: 'A1' },
    shares: [{ pledgeId: id, amountFen: 100 }],
  }
  return {
    'pledges.make': { once, campaignId, terms: promised },
    'pledges.mine': {},
    'pledges.show': { id },
    'pledges.change': { once, id, terms: promised },
    'pledges.withdraw': { once, id, reason: '资金周转' },
    'pledges.ask': { id, text: '第二期推迟一个月' },
    'pledges.saveReceipt': {
      id,
      receipt: { title: '西安鞋业', taxNo: '91330300123456789X', mail: 'a@b.cn' },
    },
    'pledgeDesk.list': { campaignId, query: '郑', state: 'standing', cursor: 'abc' },
    'pledgeDesk.show': { id },
    'pledgeDesk.record': {
      ...{ once, campaignId, donor: { name: '郑海川', phone: '13800000000', chamberId: 'c_xian' } },
      terms: promised,
    },
    'pledgeDesk.change': { once, id, terms: promised, reason: '来电要求' },
    'pledgeDesk.withdraw': { once, id, reason: '来电要求' },
    'pledgeDesk.declineRequest': { id, reason: '请先到账' },
    'pledgeDesk.confirmHeld': { id, heldAt: 1 },
    'pledgeDesk.declineHeld': { id, heldAt: 1, reason: '没有联系上' },
    'pledgeDesk.receive': { once, campaignId, transfer },
    'pledgeDesk.receiveMany': {
      once,
      campaignId,
      transfers: [transfer],
      control: { count: 1, totalFen: 100 },
    },
    'pledgeDesk.confirmGoods': { once, id, on: '2026-11-01', valueFen: 100, note: '发票' },
    'pledgeDesk.match': { once, campaignId, no: 1, pledgeId: id, amountFen: 100 },
    'pledgeDesk.refund': {
      once,
      campaignId,
      no: 1,
      amountFen: 100,
      on: '2026-11-01',
      bankNo: 'T1',
      reason: '多付',
    },
    'pledgeDesk.correct': { once, campaignId, no: 1, sort: 'amount', reason: '记错' },
    'pledgeDesk.writeOff': { once, id, amountFen: 100, reason: '企业注销' },
    'pledgeDesk.unmatched': { campaignId },
    'pledgeDesk.ledger': { campaignId, cursor: 'abc' },
    'pledgeDesk.bankRows': { campaignId, state: 'open', cursor: 'abc' },
    'pledgeDesk.confirmBankRows': { campaignId, rows: [{ id: 'cp_none:x', pledgeId: id }], atOnce: true },
    'pledgeDesk.takeBackBankRows': { campaignId, ids: ['cp_none:x'] },
    'pledgeDesk.restoreBankRow': { campaignId, id: 'cp_none:x' },
    'pledgeDesk.ignoreBankRow': { campaignId, id: 'cp_none:x', reason: '利息' },
    'pledgeDesk.due': { campaignId, within: 'week' },
    'pledgeDesk.revealPhone': { id, of: 'donor' },
    'pledgeDesk.logContact': { id, result: '下周到账' },
    'pledgeDesk.objections': { cursor: 'abc' },
    'pledgeDesk.answerObjection': { id: 'ob_none', answer: '已核对', corrected: false },
    'pledgeDesk.exportPledges': { campaignId },
  }
}

/** Those that need what they name to be there. */
export const campaignActionsWithId = [
  ...['show', 'honours', 'receipts', 'object', 'verify'].map((action) => `campaigns.${action}`),
  ...['edit', 'save', 'open', 'close', 'addUse', 'removeUse', 'exportReport'].map(
    (action) => `campaignDesk.${action}`,
  ),
]
export const pledgeActionsWithId = [
  ...['show', 'change', 'withdraw', 'ask', 'saveReceipt'].map((action) => `pledges.${action}`),
  ...['show', 'change', 'withdraw', 'declineRequest', 'confirmGoods', 'writeOff', 'logContact'].map(
    (action) => `pledgeDesk.${action}`,
  ),
  ...['ignoreBankRow', 'answerObjection', 'confirmHeld', 'declineHeld'].map(
    (action) => `pledgeDesk.${action}`,
  ),
]

/** What a draft may leave open, a board without id, and any entry. */
export const harmlessOfPledges = [
  ...['coverFileId', 'goalFen', 'receiver'].map((path) => `draft.${path}=null`),
  'use.amountFen=null',
  'no=null',
  ...['goods', 'credit.chamberId'].map((path) => `terms.${path}=null`),
  ...['phone', 'chamberId'].map((path) => `donor.${path}=null`),
]
