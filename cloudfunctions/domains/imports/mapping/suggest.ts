import { columnsOf, type ImportKind, type ImportMapping } from '@contract/imports'
import { normalise } from '../../../kernel/search-terms'
import { kindOf } from '../kinds'
import type { Headings } from '../plan'

const BRACKETS = /[(（][^)）]*[)）]|[[［][^\]］]*[\]］]|[【〔][^】〕]*[】〕]/g
/** 姓名 Name: the same once more in another language; what English begins (E-mail 地址) is a heading of its own. */
const withoutTranslation = (text: string) =>
  /^\p{Script=Han}/u.test(text) ? text.replace(/[a-z]+/g, '') : text

/** Without blanks, marks, an explanation in brackets or an English translation. */
export const bare = (heading: string) =>
  withoutTranslation(normalise(heading.replace(BRACKETS, ' ')).replace(/ /g, ''))

/** Our column that this heading means; '' when it means none. */
export function columnOf(kind: ImportKind, heading: string): string {
  const understood = kindOf(kind).columnOf?.(heading)
  if (understood !== undefined) return understood
  const wanted = bare(heading)
  if (!wanted) return ''
  const { synonyms } = kindOf(kind)
  const fits = ([column, { name }]: [string, { name: string }]) =>
    [name, ...(synonyms[column] ?? [])].some((word) => bare(word) === wanted)
  return Object.entries(columnsOf(kind)).find(fits)?.[0] ?? ''
}

/** What the headings say; of two that mean the same the first, unless our column takes many. */
export async function suggestMapping(kind: ImportKind, table: Headings): Promise<ImportMapping> {
  const columns: ImportMapping['columns'] = {}
  table.headings.forEach((heading, i) => {
    const column = columnOf(kind, heading)
    if (!column) return
    const given = columns[column] ?? []
    if (given.length === 0 || columnsOf(kind)[column]?.many) columns[column] = [...given, i]
  })
  const mapping = { columns, fixed: {}, answers: {} }
  return (await kindOf(kind).suggest?.(mapping, table)) ?? mapping
}
