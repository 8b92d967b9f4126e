import type { ActionName } from '@contract/index'
import { bringStatement } from '../importing'
import type { House } from '../house'
import { campaignDraft, inDays, terms } from './drafting'
import { newOnce, openToPublic } from './world'

type Asked = [ActionName, unknown]

const statement = (day: string) =>
  Buffer.from(`交易日期,贷方金额,对方户名\n${day},7.00,无锡鞋业\n${day},8.00,利息\n`)

/** A campaign with two pledges of the member, one of them paid, money without a pledge, an objection and a bank's file. */
async function furnishCampaign(house: House) {
  const { id: campaignId, rev } = await openToPublic(house)
  const on = inDays(house.now(), 0)
  const pledge = async () =>
    house.get('member', 'pledges.make', { once: newOnce(), campaignId, terms: terms(house.now()) })
  const [paid, unpaid, goods] = [await pledge(), await pledge(), await pledge()]
  const much = () =>
    house.get('member', 'pledges.make', {
      ...{ once: newOnce(), campaignId, terms: terms(house.now(), { amountFen: 10_000_000_000 }) },
    })
  const held = [await much(), await much()].map(({ id, held: waiting }) => ({ id, heldAt: waiting!.at }))
  const receive = (pledgeId: string | null, amountFen: number) => {
    const transfer = { on, payer: '付款人', bankNo: '', shares: [{ pledgeId, amountFen }] }
    return house.get('editor', 'pledgeDesk.receive', { once: newOnce(), campaignId, transfer })
  }
  const [first] = (await receive(paid.id, 40_000)).nos
  const [loose] = (await receive(null, 500)).nos
  const { receipts } = (await house.get('member', 'campaigns.board', {})).board!
  const objection = await house.get('member', 'campaigns.object', {
    id: campaignId,
    no: null,
    text: '少了一笔',
  })
  const upload = await house.upload('流水.csv', statement(on))
  await bringStatement(house, campaignId, upload, '流水.csv')
  const { items: rows } = await house.get('editor', 'pledgeDesk.bankRows', { campaignId })
  const draft = await house.get('editor', 'campaignDesk.save', { draft: campaignDraft(house.now()) })
  const { uses } = await house.get('editor', 'campaignDesk.addUse', { id: campaignId, use: use(on) })
  const made = { paid: paid.id, unpaid: unpaid.id, spare: goods.id, first: first!, loose: loose!, upload }
  return {
    ...made,
    campaignId,
    rev,
    on,
    receiptNo: receipts[0]!.no,
    objection: objection.id,
    held,
    rows,
    draft,
    uses,
  }
}

const use = (on: string) => ({
  ...{ on, title: '采购水泵', text: '', amountFen: null, final: false },
  ...{ fileIds: [], photoIds: [] },
})

/** What everybody asks of it, in an order in which each answers somebody. */
export async function pledgeLadder(house: House): Promise<Asked[]> {
  const made = await furnishCampaign(house)
  const { campaignId, on, paid, unpaid, spare } = made
  const promised = terms(house.now())
  const transfer = { on, payer: '付款人', bankNo: '', shares: [{ pledgeId: null, amountFen: 300 }] }
  return [
    ['campaigns.board', {}],
    ['campaigns.show', { id: campaignId }],
    ['campaigns.honours', { id: campaignId }],
    ['campaigns.receipts', { id: campaignId }],
    ['campaigns.object', { id: campaignId, no: made.receiptNo, text: '金额不对' }],
    ['campaigns.verify', { id: campaignId }],
    ['pledges.make', { once: newOnce(), campaignId, terms: promised }],
    ['pledges.mine', {}],
    ['pledges.show', { id: paid }],
    ['pledges.ask', { id: paid, text: '第二期推迟' }],
    ['pledges.saveReceipt', { id: paid, receipt: { title: '西安鞋业' } }],
    ['pledges.change', { once: newOnce(), id: unpaid, terms: promised }],
    ['pledgeDesk.list', { campaignId }],
    ['pledgeDesk.show', { id: paid }],
    ['pledgeDesk.declineRequest', { id: paid, reason: '请先到账' }],
    ['pledgeDesk.confirmHeld', made.held[0]!],
    ['pledgeDesk.declineHeld', { ...made.held[1]!, reason: '误填' }],
    [
      'pledgeDesk.record',
      {
        once: newOnce(),
        campaignId,
        donor: { name: '郑海川', phone: house.phone('wuxi-president'), chamberId: 'c_wuxi' },
        terms: promised,
      },
    ],
    [
      'pledgeDesk.change',
      { once: newOnce(), id: spare, terms: { ...promised, goods: '水泵两台' }, reason: '来电' },
    ],
    ['pledgeDesk.confirmGoods', { once: newOnce(), id: spare, on, valueFen: 100 }],
    ['pledgeDesk.receive', { once: newOnce(), campaignId, transfer }],
    [
      'pledgeDesk.receiveMany',
      {
        once: newOnce(),
        campaignId,
        transfers: [{ ...transfer, payer: '陈立平' }],
        control: { count: 1, totalFen: 300 },
      },
    ],
    ['pledgeDesk.match', { once: newOnce(), campaignId, no: made.loose, pledgeId: paid, amountFen: 400 }],
    [
      'pledgeDesk.refund',
      {
        ...{ once: newOnce(), campaignId, no: made.loose, amountFen: 100 },
        ...{ on, bankNo: 'T1', reason: '多付的退回' },
      },
    ],
    ['pledgeDesk.correct', { once: newOnce(), campaignId, no: made.first, reason: '记错' }],
    ['pledgeDesk.unmatched', { campaignId }],
    ['pledgeDesk.ledger', { campaignId }],
    ['pledgeDesk.bankRows', { campaignId }],
    ['pledgeDesk.confirmBankRows', { campaignId, rows: [{ id: made.rows[0]!.id, pledgeId: null }] }],
    ['pledgeDesk.takeBackBankRows', { campaignId, ids: [made.rows[0]!.id] }],
    ['pledgeDesk.ignoreBankRow', { campaignId, id: made.rows[1]!.id, reason: '利息' }],
    ['pledgeDesk.restoreBankRow', { campaignId, id: made.rows[1]!.id }],
    ['pledgeDesk.due', { within: 'month' }],
    ['pledgeDesk.revealPhone', { id: unpaid, of: 'donor' }],
    ['pledgeDesk.logContact', { id: unpaid, result: '下周到账' }],
    ['pledgeDesk.objections', {}],
    ['pledgeDesk.answerObjection', { id: made.objection, answer: '已核对', corrected: false }],
    ['pledgeDesk.exportPledges', { campaignId }],
    ['pledgeDesk.writeOff', { once: newOnce(), id: paid, amountFen: 100, reason: '企业注销' }],
    ['pledgeDesk.withdraw', { once: newOnce(), id: spare, reason: '来电' }],
    ['pledges.withdraw', { once: newOnce(), id: unpaid, reason: '资金周转' }],
    ...theDesk(made),
  ]
}

const theDesk = (made: Awaited<ReturnType<typeof furnishCampaign>>): Asked[] => {
  const { campaignId: id, draft, on } = made
  const used = { id, useId: made.uses[0]!.id }
  return [
    ['campaignDesk.list', {}],
    ['campaignDesk.edit', { id }],
    ['campaignDesk.save', { id: draft.id, rev: draft.rev, draft: draft.draft }],
    ['campaignDesk.addUse', { id, use: use(on) }],
    ['campaignDesk.removeUse', used],
    ['campaignDesk.exportReport', { id }],
    ['campaignDesk.open', { id: draft.id, rev: draft.rev }],
    ['campaignDesk.close', { id: draft.id, rev: draft.rev + 1 }],
  ]
}
