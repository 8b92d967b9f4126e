import type { Input } from '@contract/action'
import type { campaignDesk } from '@contract/campaign-desk'
import type { House } from '../house'
import { campaignDraft, inDays, receiver, terms } from './drafting'

type Draft = Input<typeof campaignDesk.save>['draft']

let forms = 0
/** What a page makes when its form opens. */
export const newOnce = () => `form_${String(++forms).padStart(16, '0')}`

/** A campaign in which one may pledge; internal to members, unless said otherwise. */
export async function openCampaign(house: House, over: Partial<Draft> = {}) {
  const draft = campaignDraft(house.now(), over)
  const { id, rev } = await house.get('editor', 'campaignDesk.save', { draft })
  return house.get('editor', 'campaignDesk.open', { id, rev })
}

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n')

export async function addDocument(house: House, name = '公募资格证书.pdf') {
  const upload = await house.upload('zheng.pdf', PDF)
  return (await house.get('editor', 'files.accept', { upload, purpose: 'attachment', name })).id
}

/** Whoever receives it is registered and shows it: guests may look. */
export const openToPublic = async (house: House, over: Partial<Draft> = {}) =>
  openCampaign(house, {
    receiver: { ...receiver, registrationNo: '示例-53330000', documentIds: [await addDocument(house)] },
    ...over,
  })

type Terms = NonNullable<Parameters<typeof terms>[1]>

export const pledge = (house: House, who: string, campaignId: string, over: Terms = {}) =>
  house.get(who, 'pledges.make', { once: newOnce(), campaignId, terms: terms(house.now(), over) })

/** One transfer of today for one pledge, or for none. */
export function receive(house: House, campaignId: string, pledgeId: string | null, amountFen: number) {
  const shares = [{ pledgeId, amountFen }]
  const transfer = { on: inDays(house.now(), 0), payer: '付款人甲', bankNo: '', shares }
  return house.get('editor', 'pledgeDesk.receive', { once: newOnce(), campaignId, transfer })
}

export const boardOf = async (house: House, who: string, id?: string) =>
  (await house.get(who, 'campaigns.board', { id })).board!
