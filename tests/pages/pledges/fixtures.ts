import type { Board, CampaignPage, HonourRow } from '@contract/campaigns'
import type { PledgeView } from '@contract/pledges'

/** 2026-11-23 10:00 in Shanghai. */
export const NOW = 1_795_399_200_000

export const campaign = {
  ...{ id: 'cp1', title: '五水共治 2026', summary: '温商回乡治水', coverUrl: null, status: 'open' as const },
  ...{ goalFen: 10_000_000_000, opensOn: '2026-10-01', closesOn: '2027-03-31' },
  waters: ['sewage', 'flood', 'any'] as Board['campaign']['waters'],
  ...{ publicFundraising: false, receiverName: '温州市五水共治基金会（示例）' },
}

export const honour = (over: Partial<HonourRow> = {}): HonourRow => ({
  ...{ id: 'h1', name: '郑海川', withNames: ['海川实业', '西安温州商会'], water: 'flood' as const },
  ...{ pledgedFen: 1_000_000_000, receivedFen: 250_000_000, on: '2026-11-20', wish: '家乡水清' },
  ...over,
})

const may = { pledge: { why: null }, share: false }

export const board = (over: Partial<Board> = {}): Board => ({
  ...{ campaign, asOf: NOW, totals: { pledgedFen: 1_000_050_000, receivedFen: 250_000_000, pledges: 2 } },
  unmatchedFen: 0,
  waters: [{ water: 'flood', pledgedFen: 1_000_050_000, receivedFen: 250_000_000, pledges: 2 }],
  chambers: [
    ...[
      { id: 'c_xian', name: '西安温州商会', pledgedFen: 1_000_000_000, receivedFen: 250_000_000, pledges: 1 },
    ],
  ],
  days: [
    { on: '2026-11-01', pledgedFen: 50_000, receivedFen: 0 },
    { on: '2026-11-20', pledgedFen: 1_000_050_000, receivedFen: 250_000_000 },
  ],
  honours: [honour()],
  receipts: [
    {
      ...{ no: 3, name: '郑海川', amountFen: 250_000_000, on: '2026-11-20', goods: false, refund: false },
      ...{ noticeUntil: '2026-11-27', correctedBy: null },
    },
  ],
  others: [],
  can: may,
  ...over,
})

export const campaignPage = (over: Partial<CampaignPage> = {}): CampaignPage => ({
  ...campaign,
  ...{ blocks: [], account: null, registrationNo: '', documents: [], uses: [], news: [], can: may },
  ...over,
})

export const me = {
  name: '郑海川',
  roles: ['guest', 'member', 'president'],
  posts: [{ chamberId: 'c_xian', chamberName: '西安温州商会', post: 'president' }],
}

export const pledge = (over: Partial<PledgeView> = {}): PledgeView => ({
  ...{ id: 'pl1', campaignId: 'cp1', campaignTitle: '五水共治 2026', waters: campaign.waters },
  ...{ reference: 'WS7K2M9Q', donorName: '郑海川', chamberName: '西安温州商会' },
  terms: {
    ...{ water: 'flood', goods: null, amountFen: 1_000_000 },
    instalments: [{ dueOn: '2026-12-23', amountFen: 1_000_000 }],
    credit: { person: true, company: '海川实业', chamberId: 'c_xian' },
    ...{ display: 'full', wish: '' },
  },
  ...{ state: 'standing', pledgedFen: 1_000_000, receivedFen: 0, balanceFen: 1_000_000 },
  instalments: [{ dueOn: '2026-12-23', amountFen: 1_000_000, receivedFen: 0, state: 'waiting' }],
  pledgedAt: NOW,
  history: [{ no: 1, at: NOW, words: '认捐 10,000 元' }],
  account: {
    receiver: '基金会',
    bank: '温州银行',
    accountName: '五水共治基金会',
    accountNo: '3301234567890123',
  },
  ...{
    certificates: [{ stage: 'pledged', code: 'ABCD2345EFGH' }],
    receipt: null,
    requested: null,
    held: null,
  },
  can: { change: { why: null }, withdraw: { why: null }, ask: false },
  ...over,
})
