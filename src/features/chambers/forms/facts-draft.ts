import type { ChamberFacts, ChamberPage, HallStage } from '@contract/chambers'

export interface StepDraft {
  key: number
  stage: HallStage | null
  on: string
  note: string
  photos: { id: string; url: string }[]
}
export interface HonourDraft {
  key: number
  year: string
  title: string
}
/** Facts while they are being corrected: anything may still be missing. */
export interface FactsDraft {
  founded: boolean
  foundedOn: string
  address: string
  hall: StepDraft[]
  honours: HonourDraft[]
}

let keys = 0
/** Rows keep their inputs apart when one above is removed. */
const nextKey = () => ++keys

export const emptyStep = (): StepDraft => ({ key: nextKey(), stage: null, on: '', note: '', photos: [] })
export const emptyHonour = (): HonourDraft => ({ key: nextKey(), year: '', title: '' })

export const draftOf = ({ founded, foundedOn, address, hallSteps, honours }: ChamberPage): FactsDraft => ({
  founded,
  foundedOn: foundedOn ?? '',
  address,
  hall: hallSteps.map((step) => ({ ...step, key: nextKey() })),
  honours: honours.map(({ year, title }) => ({ key: nextKey(), year: String(year), title })),
})

/** As it is typed; what is missing or wrong the server says, field by field. */
export const factsOf = ({ founded, foundedOn, address, hall, honours }: FactsDraft): ChamberFacts => ({
  founded,
  foundedOn: foundedOn || null,
  address,
  hall: hall.map(({ stage, on, note, photos }) => ({
    stage: stage as HallStage,
    on,
    note,
    photoIds: photos.map(({ id }) => id),
  })),
  honours: honours.map(({ year, title }) => ({ year: Number(year.trim()), title })),
})
