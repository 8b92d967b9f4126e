import type { ImportKind, ImportRow, ImportView, RowOutcome } from '@contract/imports'
import { chambers } from '../../cloudfunctions/domains/chambers/documents'
import { places } from '../fixtures/sheets/roster'
import { chamber } from './furnish'
import type { House } from './house'

/** The chambers that the sheets name, but for those that every house has. */
export async function addChambers() {
  const names = places.filter((place) => place !== '无锡').map((place) => `${place}温州商会`)
  await chambers.insertMissing(names.map((name, i) => chamber(`c_${i}`, name, { city: name.slice(0, -4) })))
}

export const start = async (house: House, kind: ImportKind, name: string, bytes: Buffer) =>
  house.get('editor', 'imports.start', { kind, name, upload: await house.upload('sheet', bytes) })

/** As the page does: asks until it is done. */
export async function advance(house: House, view: ImportView): Promise<ImportView> {
  let now = view
  while (['checking', 'applying', 'takingBack'].includes(now.state)) {
    now = await house.get('editor', 'imports.advance', { id: view.id })
  }
  return now
}

/** Uploaded, its columns taken as they were suggested, and checked. */
export async function check(house: House, kind: ImportKind, name: string, bytes: Buffer) {
  const { id, mapping } = await start(house, kind, name, bytes)
  return advance(house, await house.get('editor', 'imports.map', { id, mapping }))
}

export async function bringIn(house: House, kind: ImportKind, name: string, bytes: Buffer) {
  const { id } = await check(house, kind, name, bytes)
  return advance(house, await house.get('editor', 'imports.apply', { id }))
}

export async function rowsOf(house: House, id: string, outcome?: RowOutcome): Promise<ImportRow[]> {
  const found: ImportRow[] = []
  let cursor: string | undefined
  do {
    const page = await house.get('editor', 'imports.rows', { id, outcome, cursor })
    found.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor)
  return found
}

/** A bank's file of a campaign, its columns taken as they were suggested, what is in error left out. */
export async function bringStatement(house: House, campaignId: string, upload: string, name: string) {
  const { id, mapping } = await house.get('editor', 'imports.start', {
    kind: 'bank',
    campaignId,
    upload,
    name,
  })
  const answers = { noPayer: 'none' }
  await advance(house, await house.get('editor', 'imports.map', { id, mapping: { ...mapping, answers } }))
  return advance(house, await house.get('editor', 'imports.apply', { id, withoutErrors: true }))
}
