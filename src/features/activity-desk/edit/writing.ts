import type { ActivityDraft, SeatPlan } from '@contract/activities'
import type { ActivityEditing } from '@contract/activity-desk'
import type { ShownFile } from '@/lib/accept-files'

type Place = NonNullable<ActivityDraft['place']>
type Certificate = NonNullable<ActivityDraft['certificate']>

export type SeatWriting = Omit<SeatPlan, 'capacity'> & { capacity: number | null }
export interface CertificateWriting {
  name: string
  hours: number | null
  atLeast: number | null
}

/** What stands in the form: as loose as somebody types, lists of words as text with one a line. */
export interface ActivityWriting extends Omit<
  ActivityDraft,
  'coverFileId' | 'organisers' | 'place' | 'seats' | 'relay' | 'certificate'
> {
  cover: ShownFile | null
  organisers: string
  place: Place
  seats: SeatWriting
  /** Themes of the legs, one a line; null: no baton. */
  relay: string | null
  certificate: CertificateWriting | null
}

const nowhere: Place = { name: '', address: '', latitude: null, longitude: null }

export const emptyActivity: ActivityWriting = {
  kind: 'training',
  title: '',
  summary: '',
  cover: null,
  html: '',
  organisers: '温州市经济合作服务中心',
  contact: '',
  place: nowhere,
  sessions: [],
  opensAt: null,
  closesAt: null,
  cancelBy: null,
  who: { roles: [], chamberIds: [], birthBands: [], endorsedOnly: false },
  seats: { capacity: 50, reserves: [], releaseAt: null, waitlist: true, review: false, offerHours: 24 },
  questions: [],
  relay: null,
  certificate: null,
}

export const writingOf = ({ draft, cover }: ActivityEditing): ActivityWriting => {
  const { coverFileId: _, organisers, place, relay, ...rest } = draft
  return {
    ...rest,
    cover,
    organisers: organisers.join('\n'),
    place: place ?? nowhere,
    relay: relay && relay.themes.join('\n'),
  }
}

const linesOf = (text: string) => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
]

/** A number that is not written yet goes as null: the server names the field. */
export const draftOf = (writing: ActivityWriting): ActivityDraft => {
  const { cover, organisers, place, seats, relay, certificate, ...rest } = writing
  return {
    ...rest,
    coverFileId: cover?.id ?? null,
    organisers: linesOf(organisers),
    place: place.name.trim() ? place : null,
    seats: seats as SeatPlan,
    relay: relay === null ? null : { themes: linesOf(relay) },
    certificate: certificate as Certificate | null,
  }
}
