import fc from 'fast-check'
import { blocksOf } from '../../cloudfunctions/domains/news/content/blocks'
import { plainTextOf } from '../../cloudfunctions/domains/news/content/plain-text'
import { readWord } from '../../cloudfunctions/domains/news/content/read-word'
import { generatedDocuments, type MadeDocument } from '../support/docx-generator'

const numRuns = Number(process.env['FIELD_RUNS'] ?? 500)
const idOf = (index: number) => `f_${String(index).padStart(24, '0')}`

/** What an article shows, as its blocks have it. */
async function shownBy({ title, html }: { title: string; html: string }): Promise<string> {
  const blocks = await blocksOf(html, new Map())
  const texts = blocks.map((block) => {
    if (block.kind === 'heading') return block.text
    if (block.kind === 'list') return block.items.map(plainTextOf).join('\n')
    return 'html' in block ? plainTextOf(block.html) : ''
  })
  const text = texts.join('\n')
  // A heading of its own at the top is the title only; any other first line is the title as well.
  const isInText = plainTextOf(html).split('\n')[0]!.replace(/\s+/g, ' ').trim() === title
  return isInText ? text : `${title}\n${text}`
}

/** Of everything that was put in: what is neither in the text nor in the report, or stands there twice. */
async function faultsOf({ bytes, planted }: MadeDocument): Promise<string[]> {
  const read = await readWord(bytes(), idOf)
  const shown = await shownBy(read)
  const lines = [...read.report.warnings(), ...read.report.changes()]
  const faults = planted.flatMap(({ word, fate, kind }) => {
    const times = word === '' ? 0 : shown.split(word).length - 1
    if (fate === 'text') return times === 1 ? [] : [`${kind} ${word}: ${times} times in the text`]
    const isSaid = lines.some((one) => (fate === 'report' ? one.includes(word) : fate.test(one)))
    return isSaid && times === 0 ? [] : [`${kind} ${word}: said ${isSaid}, ${times} times in the text`]
  })
  const expectsUnread = planted.some(({ kind }) => kind === 'text of an unknown element')
  const { unexplained } = read.report
  if (unexplained > 0 && !expectsUnread) faults.push(`${unexplained} letters unexplained: ${lines.join('|')}`)
  return faults
}

test('W3 generated documents: what came in and what is reported as left out is all that was put in', async () => {
  await fc.assert(
    fc.asyncProperty(generatedDocuments, async (made) => {
      expect(await faultsOf(made)).toEqual([])
    }),
    { seed: 20261129, numRuns },
  )
})
