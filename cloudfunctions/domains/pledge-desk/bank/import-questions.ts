import type { ImportMapping, ImportQuestion } from '@contract/imports'
import { sha256 } from '../../../kernel/ids'
import type { Headings } from '../../imports/plan'
import { columnsOf, mustAsk, saysDirection, type Column, type Mapping } from './statement/columns'
import { sideOf, type Side } from './statement/directions'
import { cellText } from './statement/text'

const columnKey = (heading: string) => `column-${sha256(heading).slice(0, 12)}`
const valueKey = (heading: string, text: string) => `side-${sha256(`${heading}\n${text}`).slice(0, 12)}`

/** As the clerk mapped them; columns that he says are of no consequence are known. */
export function mappingOf({ columns, answers }: ImportMapping, headings: readonly string[]): Mapping {
  const other = headings.flatMap((heading, i) => (answers[columnKey(heading)] === 'none' ? [i] : []))
  return { ...columns, ...(other.length > 0 && { other }) }
}

/** What he has said of the words in columns of direction. */
export const saidSide =
  ({ answers }: ImportMapping) =>
  ({ heading }: Column, text: string): Side | null => {
    const answer = answers[valueKey(heading, text)]
    return answer === 'in' || answer === 'out' || answer === 'neither' ? answer : null
  }

const ways = [
  { value: 'in', label: '收入' },
  { value: 'out', label: '支出' },
  { value: 'neither', label: '都不是' },
]

/** Whatever may turn the meaning of an amount and is not understood; and a payer, who is missed later if he is not missed now. */
export function questionsOf(mapping: ImportMapping, { headings, facts }: Headings): ImportQuestion[] {
  const { columns } = columnsOf(headings, [], mappingOf(mapping, headings))
  const known = new Set(Object.values(columns).flatMap((all) => all.map(({ index }) => index)))
  const unclear = headings.flatMap((heading, index) => {
    const found = facts[index]?.values ?? []
    const asks = !known.has(index) && mustAsk({ index, heading, found }, saysDirection(columns))
    if (!asks && mapping.answers[columnKey(heading)] !== 'none') return []
    const text = `看不懂“${heading}”这一列（写着${found.join('、')}），它可能关系到收支或币种。有关系，请在上面把它选为“收支方向”或“币种”`
    return [{ key: columnKey(heading), text, options: [{ value: 'none', label: '没有关系' }] }]
  })
  const words = columns.side.flatMap(({ index, heading }) =>
    [...new Set((facts[index]?.values ?? []).map(cellText))].flatMap((value) =>
      sideOf(value, heading) === null
        ? [
            {
              key: valueKey(heading, value),
              text: `“${heading}”里的“${value}”是收入还是支出？`,
              options: ways,
            },
          ]
        : [],
    ),
  )
  const payer = {
    key: 'noPayer',
    text: '没有选付款人是哪一列。文件里有付款人，请在上面选；真的没有，请选“没有付款人”',
    options: [{ value: 'none', label: '没有付款人' }],
  }
  return [...unclear, ...words, ...(columns.payer.length === 0 ? [payer] : [])]
}
