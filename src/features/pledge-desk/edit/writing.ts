import type { CampaignEditing } from '@contract/campaign-desk'
import type { CampaignDraft, Receiver } from '@contract/campaigns'
import { dateOf, now } from '@contract/values/time'
import type { AcceptedFile, ShownFile } from '@/lib/accept-files'

type ReceiverWriting = Omit<Receiver, 'documentIds'>

/** What stands in the form: as loose as somebody types. */
export interface CampaignWriting extends Omit<CampaignDraft, 'coverFileId' | 'receiver' | 'reminders'> {
  cover: ShownFile | null
  receiver: ReceiverWriting
  documents: AcceptedFile[]
  reminders: { firstDaysBefore: number | null; everyDays: number | null; most: number | null }
}

const nobody: ReceiverWriting = { name: '', registrationNo: '', bank: '', accountName: '', accountNo: '' }

export const emptyCampaign = (): CampaignWriting => {
  const today = dateOf(now())
  return {
    title: '',
    summary: '',
    cover: null,
    html: '',
    goalFen: null,
    opensOn: today,
    closesOn: `${today.slice(0, 4)}-12-31`,
    waters: ['sewage', 'flood', 'drainage', 'supply', 'saving', 'any'],
    receiver: nobody,
    documents: [],
    reminders: { firstDaysBefore: 7, everyDays: 14, most: 3 },
  }
}

export function writingOf({ draft, cover, documents }: CampaignEditing): CampaignWriting {
  const { coverFileId: _, receiver, ...rest } = draft
  const { documentIds: __, ...account } = receiver ?? { ...nobody, documentIds: [] }
  return { ...rest, cover, documents, receiver: account }
}

const isNamed = (receiver: ReceiverWriting) => Object.values(receiver).some((text) => text.trim() !== '')

/** A number that is not written yet goes as null: the server names the field. */
export const draftOf = ({
  cover,
  receiver,
  documents,
  reminders,
  ...rest
}: CampaignWriting): CampaignDraft => ({
  ...rest,
  coverFileId: cover?.id ?? null,
  receiver: isNamed(receiver) ? { ...receiver, documentIds: documents.map(({ id }) => id) } : null,
  reminders: reminders as CampaignDraft['reminders'],
})
