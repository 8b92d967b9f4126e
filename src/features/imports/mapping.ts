import {
  columnsOf,
  isOneLineAChamber,
  type ImportKind,
  type ImportMapping,
  type ImportView,
} from '@contract/imports'

export interface OurColumn {
  key: string
  name: string
  required: boolean
  many?: boolean
  fixable?: boolean
}

export const ourColumns = (kind: ImportKind): OurColumn[] =>
  Object.entries(columnsOf(kind)).map(([key, column]) => ({ key, ...column }))

/** 0 → A, 25 → Z, 26 → AA: as Excel names its columns. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}

const NONE = ''
/** The choice of typing one text for the whole sheet. */
export const FIXED = 'fixed'

/** The file's columns to choose from; a column that is not needed may stay out. */
export const choicesFor = (
  { headings }: Pick<ImportView, 'headings'>,
  { required, fixable }: Pick<OurColumn, 'required' | 'fixable'>,
) => [
  ...(required ? [] : [{ value: NONE, label: '不导入这一项' }]),
  ...(fixable ? [{ value: FIXED, label: '整张表都一样，由我填写' }] : []),
  ...headings.map((heading, i) => ({
    value: String(i),
    label: `${letterOf(i)} 列　${heading.trim() || '（没有标题）'}`,
  })),
]

/** What stands beneath a heading, so that a wrong one is noticed: at most three different values. */
export function samplesOf({ sample }: Pick<ImportView, 'sample'>, index: number | undefined): string[] {
  if (index === undefined) return []
  const values = sample.map((row) => (row[index] ?? '').trim()).filter(Boolean)
  return [...new Set(values)].slice(0, 3)
}

const without = <T>(record: Record<string, T>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([known]) => known !== key))

/** The mapping with another column of the file in the nth place of one of ours; '' takes it out. */
export function choose(mapping: ImportMapping, key: string, nth: number, value: string): ImportMapping {
  if (value === FIXED)
    return { ...mapping, columns: without(mapping.columns, key), fixed: { ...mapping.fixed, [key]: '' } }
  const given = [...(mapping.columns[key] ?? [])]
  if (value === NONE) given.splice(nth, 1)
  else given.splice(nth, 1, Number(value))
  const columns = given.length > 0 ? { ...mapping.columns, [key]: given } : without(mapping.columns, key)
  return { ...mapping, columns, fixed: without(mapping.fixed, key) }
}

export const fill = (mapping: ImportMapping, key: string, text: string): ImportMapping => ({
  ...mapping,
  fixed: { ...mapping.fixed, [key]: text },
})

export type Layout = 'person' | 'chamber'
const ofChamber = ['president', 'presidentPhone', 'secretary', 'secretaryPhone']
const ofPerson = ['post', 'name', 'phone']

/** Two ways in which chambers keep their rosters; null where a kind knows only one. */
export const layoutOf = (kind: ImportKind, mapping: ImportMapping): Layout | null =>
  kind !== 'roster' ? null : isOneLineAChamber(mapping) ? 'chamber' : 'person'

/** The columns that are asked for in this way of keeping it. */
export const columnsIn = (kind: ImportKind, layout: Layout | null) => {
  if (layout === null) return ourColumns(kind)
  const hidden = layout === 'chamber' ? ofPerson : ofChamber
  return ourColumns(kind).filter(({ key }) => !hidden.includes(key))
}

/** What was given to columns that the other way of keeping it does not have is given back. */
export function keptIn(mapping: ImportMapping, layout: Layout): ImportMapping {
  const hidden = layout === 'chamber' ? ofPerson : ofChamber
  const keep = <T>(record: Record<string, T>) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !hidden.includes(key)))
  return { ...mapping, columns: keep(mapping.columns), fixed: keep(mapping.fixed) }
}

/** The file's columns that go nowhere. */
export function unused({ headings }: Pick<ImportView, 'headings'>, mapping: ImportMapping): string[] {
  const given = new Set(Object.values(mapping.columns).flat())
  return headings.flatMap((heading, i) =>
    given.has(i) ? [] : [`${letterOf(i)} 列${heading.trim() && `“${heading.trim()}”`}`],
  )
}
