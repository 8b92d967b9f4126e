import type { Output } from '@contract/action'
import type { CampaignEditing } from '@contract/campaign-desk'
import type { BankRow, DeskPledge, DueRow, pledgeDesk } from '@contract/pledge-desk'
import type { PledgeView } from '@contract/pledges'
import { fromShanghai } from '@contract/values/time'

export const at = (date: string) => fromShanghai(date)

export const deskPledge = (given: Partial<DeskPledge> = {}): DeskPledge => ({
  ...{ id: 'g_1', reference: 'WSAAAAA1', donorName: '叶知秋', company: '瓯鹿贸易', chamberName: null },
  ...{ water: 'flood', display: 'full', goods: null, state: 'standing' },
  ...{ pledgedFen: 100_000, receivedFen: 0, balanceFen: 100_000 },
  ...{ nextDueOn: '2026-12-01', requested: null, heldFen: null, pledgedAt: at('2026-11-01') },
  ...given,
})

export const pledgeView = (given: Partial<PledgeView> = {}): PledgeView => ({
  ...{ id: 'g_1', campaignId: 'cp_1', campaignTitle: '五水共治', waters: ['flood', 'any'] },
  ...{ reference: 'WSAAAAA1', donorName: '叶知秋', chamberName: null },
  terms: {
    ...{ water: 'flood', goods: null, amountFen: 100_000 },
    instalments: [{ dueOn: '2026-12-01', amountFen: 100_000 }],
    credit: { person: true, company: '瓯鹿贸易', chamberId: null },
    ...{ display: 'full', wish: '' },
  },
  ...{ state: 'standing', pledgedFen: 100_000, receivedFen: 40_000, balanceFen: 60_000 },
  instalments: [{ dueOn: '2026-12-01', amountFen: 100_000, receivedFen: 40_000, state: 'partly' }],
  pledgedAt: at('2026-11-01'),
  history: [{ no: 1, at: at('2026-11-01'), words: '认捐 1,000 元' }],
  ...{ account: null, certificates: [], receipt: null, requested: null, held: null },
  can: { change: { why: null }, withdraw: { why: null }, ask: false },
  ...given,
})

export const editing = (given: Partial<CampaignEditing> = {}): CampaignEditing => ({
  ...{ id: 'cp_1', rev: 3, status: 'open' },
  draft: {
    ...{ title: '五水共治', summary: '', coverFileId: null, html: '<p>治水</p>', goalFen: null },
    ...{ opensOn: '2026-11-01', closesOn: '2027-01-31', waters: ['flood', 'any'] },
    receiver: {
      ...{ name: '慈善总会', registrationNo: '', documentIds: [], bank: '温州银行' },
      ...{ accountName: '慈善总会', accountNo: '33012345678' },
    },
    reminders: { firstDaysBefore: 7, everyDays: 14, most: 3 },
  },
  ...{ cover: null, documents: [], uses: [] },
  totals: { pledgedFen: 100_000, receivedFen: 40_000, pledges: 1 },
  ...{ publicFundraising: false, missing: [], updatedAt: at('2026-11-20'), updatedBy: '林晓瓯' },
  ...given,
})

export const bankRow = (given: Partial<BankRow> = {}): BankRow => ({
  ...{ id: 'cp_1:a', on: '2026-11-20', amountFen: 100_000, payer: '瓯鹿贸易', note: '捐款' },
  ...{ state: 'proposed', time: '', bankNo: '', against: [], sure: true, chosen: null, bookAt: null },
  proposal: { pledge: deskPledge(), strength: 'sumAndName', because: '金额和姓名' },
  ...{ recordedNo: null, reason: '' },
  ...given,
})

export const dueRow = (given: Partial<DueRow> = {}): DueRow => ({
  ...{ pledgeId: 'g_1', reference: 'WSAAAAA1', donorName: '叶知秋', company: '', chamberName: null },
  ...{ presidentName: null, dueOn: '2026-11-18', state: 'overdue', dueFen: 60_000, balanceFen: 60_000 },
  ...{ lastContact: null, reminders: 2 },
  ...given,
})

type Entry = Output<typeof pledgeDesk.ledger>['items'][number]
export const entry = (given: Partial<Entry> = {}): Entry => ({
  ...{ no: 3, at: at('2026-11-20'), words: '到账 400 元', detail: '付款人 瓯鹿贸易' },
  ...{ pledgeReference: 'WSAAAAA1', pledgedFen: 0, receivedFen: 40_000, byName: '林晓瓯' },
  ...{ reversedBy: null, why: null, refundableFen: 40_000 },
  ...given,
})

export const page = <T>(items: T[]) => ({ items, next: null })
export const recorded = (nos: number[], pledges: DeskPledge[] = []) => ({ nos, already: false, pledges })
