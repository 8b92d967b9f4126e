import { importColumns, type ImportKind, type ImportView } from '@contract/imports'

export interface OurColumn {
  key: string
  name: string
  required: boolean
}

export const columnsOf = (kind: ImportKind): OurColumn[] =>
  Object.entries(importColumns[kind]).map(([key, column]) => ({ key, ...column }))

/** 0 → A, 25 → Z, 26 → AA: as Excel names its columns. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}

const NONE = ''

/** The file's columns to choose from; a column that is not needed may stay out. */
export const choicesFor = ({ headings }: Pick<ImportView, 'headings'>, { required }: OurColumn) => [
  ...(required ? [] : [{ value: NONE, label: '不导入这一项' }]),
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

type Mapping = ImportView['mapping']

/** What is wrong with each of our columns: nothing chosen where something must be, or one column chosen twice. */
export function problemsIn(mapping: Mapping, columns: readonly OurColumn[]): Record<string, string> {
  const problems: Record<string, string> = {}
  for (const { key, name, required } of columns) {
    const index = mapping[key]
    if (index === undefined) {
      if (required) problems[key] = `请选择哪一列是“${name}”`
      continue
    }
    const other = columns.find((column) => column.key !== key && mapping[column.key] === index)
    if (other) problems[key] = `这一列同时给了“${other.name}”，请换一列`
  }
  return problems
}
