import type { ChamberFacts, ChamberKind, HallStage, Province } from '@contract/chambers'
import { collection } from '../../kernel/database'

/** What the office says of it; the rest is the chamber's own word. */
export interface ChamberIdentity {
  /** 西安温州商会. Unique: one place, one chamber. */
  name: string
  kind: ChamberKind
  province: Province | null
  city: string
}

/** Computed from the rest by `derived()` at every change. */
export interface Derived {
  /** Pinyin initials and whole pinyin, for the search box. */
  initials: string
  /** How far its hall is. */
  hallStage: HallStage | null
}

export interface ChamberDocument extends ChamberIdentity, Required<ChamberFacts>, Derived {
  _id: string
  /** Epoch ms; null before its president has ever confirmed it. */
  confirmedAt: number | null
  confirmedBy: string | null
  /** Made up to show the product. */
  demonstration: boolean
  /** Kept by the posts module, so that every change of leaders meets in this one document. */
  presidentPostId: string | null
  secretaryPostIds: string[]
  /** Counts changes of identity and facts. */
  rev: number
  updatedBy: string
  updatedAt: number
}

export const chambers = collection<ChamberDocument>('chambers')
