import type { CampaignDraft, CampaignStatus } from '@contract/campaigns'
import { collection } from '../../kernel/database'
import type { StoredBlock } from '../news/content/blocks'

/** A report on the use of the money. */
export interface CampaignUse {
  id: string
  on: string
  title: string
  text: string
  amountFen: number | null
  fileIds: string[]
  photoIds: string[]
  final: boolean
}

/** Computed from the rest by `derived()` at every change; what lists are found by. */
export interface Derived {
  /** Nobody's while it is a draft, members' once it is open, everybody's when its receiver may raise funds in public. */
  lists: ('members' | 'public')[]
  /** `{1 open, 0 closed}.{opensOn}.{id}`: the one that runs comes first. */
  runRank: string
  deskRank: string
}

/** What a campaign says. Its money is in the books (domain `ledger`). */
export interface CampaignDocument extends CampaignDraft, Derived {
  _id: string
  status: CampaignStatus
  /** Counts changes. */
  rev: number
  /** 32 random bytes, hex: makes ids of honour rows and seals of entries. Leaves the server never. */
  secret: string
  blocks: StoredBlock[]
  /** Latest first. */
  uses: CampaignUse[]
  openedAt: number | null
  createdBy: string
  updatedBy: string
  updatedAt: number
}

/** 有误？ */
export interface ObjectionDocument {
  _id: string
  campaignId: string
  /** Of the ledger's entry; null when it is about something else of the board. */
  no: number | null
  text: string
  byId: string
  byName: string
  at: number
  state: 'waiting' | 'corrected' | 'answered'
  answer: string
  answeredBy: string
  /** `{0 waiting, 1 settled}.{at}.{id}`: who waits longest comes first. */
  rank: string
}

export const campaignItems = collection<CampaignDocument>('campaigns')
export const objections = collection<ObjectionDocument>('objections')
