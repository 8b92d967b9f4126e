import { randomUUID } from 'node:crypto'
import type { Input } from '@contract/action'
import type { campaignDesk } from '@contract/campaign-desk'
import type { pledges } from '@contract/pledges'
import { dateOf } from '@contract/values/time'
import type { House } from './house'
import { DAY_MS } from './house-activities'

type Draft = Input<typeof campaignDesk.save>['draft']
type Terms = Input<typeof pledges.make>['terms']

export const inDays = (days: number) => dateOf(Date.now() + days * DAY_MS)

const form = () => randomUUID().replace(/-/g, '')

export const campaignDraft = (over: Partial<Draft> = {}): Draft => ({
  ...{ title: '五水共治 2026', summary: '温商回乡治水，清水绕家园。', coverFileId: null },
  html: '<h2>为什么</h2><p>治污水、防洪水、排涝水、保供水、抓节水，五水共治，治污先行。</p>',
  ...{ goalFen: 10_000_000_000, opensOn: inDays(-30), closesOn: inDays(60) },
  waters: ['sewage', 'flood', 'drainage', 'supply', 'saving', 'any'],
  receiver: {
    ...{ name: '温州市五水共治基金会（示例）', registrationNo: '', documentIds: [] },
    ...{ bank: '温州银行（示例）', accountName: '温州市五水共治基金会', accountNo: '3301234567890123' },
  },
  reminders: { firstDaysBefore: 7, everyDays: 7, most: 3 },
  ...over,
})

/** Written and opened by the editor, without the pages; internal to members. */
export async function openCampaign(house: House, over: Partial<Draft> = {}) {
  const { id, rev } = await house.ask('editor', 'campaignDesk.save', { draft: campaignDraft(over) })
  await house.ask('editor', 'campaignDesk.open', { id, rev })
  return id
}

async function addDocument(house: House) {
  const url = `${house.emulator.url}/wechat/upload?path=incoming/${form()}.pdf`
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'x-wechat-person': 'editor' },
    body: '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n',
  })
  const { fileID } = (await response.json()) as { fileID: string }
  const file = { upload: fileID, purpose: 'attachment', name: '公开募捐资格证书.pdf' } as const
  return (await house.ask('editor', 'files.accept', file)).id
}

/** Whoever receives it is registered and shows it: guests may look, and it may be passed on. */
export async function openToPublic(house: House, over: Partial<Draft> = {}) {
  const receiver = {
    ...{ ...campaignDraft().receiver!, registrationNo: '示例-53330000' },
    documentIds: [await addDocument(house)],
  }
  return openCampaign(house, { receiver, ...over })
}

export function pledge(
  house: House,
  who: string,
  campaignId: string,
  { amountFen = 1_000_000, ...over }: Partial<Terms> = {},
) {
  const terms: Terms = {
    ...{ water: 'flood', goods: null, amountFen },
    instalments: [{ dueOn: inDays(30), amountFen }],
    credit: { person: true, company: '', chamberId: null },
    ...{ display: 'full', wish: '' },
    ...over,
  }
  return house.ask(who, 'pledges.make', { once: form(), campaignId, terms })
}

/** One transfer of today for one pledge, or for none. */
export const receive = (house: House, campaignId: string, pledgeId: string | null, amountFen: number) =>
  house.ask('editor', 'pledgeDesk.receive', {
    ...{ once: form(), campaignId },
    transfer: { on: inDays(0), payer: '付款人甲', bankNo: '', shares: [{ pledgeId, amountFen }] },
  })
