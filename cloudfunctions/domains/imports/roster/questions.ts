import type { ImportMapping, ImportQuestion } from '@contract/imports'
import { currentTime } from '../../../kernel/clock'
import { dateOf } from '@contract/values/time'
import { sha256 } from '../../../kernel/ids'
import { allOf } from '../lines'
import type { Cells, Headings } from '../plan'
import { isOfFormer, standingOf, type Standing } from './standing'

const keyOf = (about: string, ...words: string[]) => `${about}-${sha256(words.join('\n')).slice(0, 12)}`
const columnKey = (heading: string) => keyOf('column', heading)
const valueKey = (heading: string, text: string) => keyOf('standing', heading, text)

const ways: ImportQuestion['options'] = [
  { value: 'current', label: '还在任，照常导入' },
  { value: 'gone', label: '已经不在任，不导入' },
]

/** What the clerk has said of a word. */
function saidStanding({ answers }: ImportMapping, heading: string, text: string): Standing | null {
  const answer = answers[valueKey(heading, text)]
  return answer === 'current' || answer === 'gone' ? answer : null
}

/** How the cells of a line say it; null: one of them is not understood. */
export const standingIn =
  (mapping: ImportMapping, headings: readonly string[], today: string) =>
  (cells: Readonly<Cells>): { standing: Standing | null; text: string }[] =>
    allOf(cells, 'status').map((text, nth) => {
      const heading = headings[mapping.columns['status']?.[nth] ?? -1] ?? ''
      return { text, standing: standingOf(heading, text, today) ?? saidStanding(mapping, heading, text) }
    })

/** Words of a column about it that nobody understands. */
const unclear = ({ columns }: ImportMapping, { headings, facts }: Headings, today: string) =>
  (columns['status'] ?? []).flatMap((at) => {
    const heading = headings[at] ?? ''
    return (facts[at]?.values ?? []).flatMap((value) =>
      standingOf(heading, value, today) === null
        ? [{ key: valueKey(heading, value), text: `“${heading}”里的“${value}”，还在任吗？`, options: ways }]
        : [],
    )
  })

/** A column that was given to nothing and says of some that they are gone. */
function unused({ columns }: ImportMapping, { headings, facts }: Headings): ImportQuestion[] {
  const given = new Set(Object.values(columns).flat())
  return headings.flatMap((heading, at) => {
    const found = facts[at]?.telling ?? []
    if (given.has(at) || found.length === 0) return []
    const text = `“${heading}”这一列没有用到，里面写着“${found[0]}”等。要看这一列，请在上面把它选为“任职状态”`
    return [{ key: columnKey(heading), text, options: [{ value: 'none', label: '不用看，都还在任' }] }]
  })
}

/** 离任人员, 历任会长: a sheet of people who are gone. */
const goneSheet = ({ sheetName }: Headings): ImportQuestion[] =>
  isOfFormer(sheetName)
    ? [
        {
          key: keyOf('sheet', sheetName),
          text: `工作表“${sheetName}”里看起来是已经不在任的人，名册只收现任的`,
          options: [{ value: 'current', label: '都还在任，照常导入' }],
        },
      ]
    : []

/** Whatever may say that somebody holds his post no more. */
export const questionsOf = (mapping: ImportMapping, table: Headings): ImportQuestion[] => [
  ...goneSheet(table),
  ...unused(mapping, table),
  ...unclear(mapping, table, dateOf(currentTime())),
]
