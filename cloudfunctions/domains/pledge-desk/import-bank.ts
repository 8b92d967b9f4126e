import { maxBytes } from '@contract/files'
import { fail } from '@contract/errors'
import { MAX_IMPORT_ROWS } from '@contract/imports'
import type { pledgeDesk } from '@contract/pledge-desk'
import { command } from '../../kernel/database'
import { downloadIncoming } from '../../kernel/files/storage'
import type { Handler } from '../../kernel/serve'
import { loadAnyCampaign } from '../campaigns/store'
import { readFile } from '../imports/file/read-file'
import { bankRows, type BankRowDocument } from '../pledges/documents'
import { readStatement, type StatementRow } from './bank/read-statement'

/** CloudBase: values in one `in`. */
const BATCH = 500
/** The rest of a bad file says nothing new. */
const MAX_PROBLEMS = 20

const rowOf = (campaignId: string, { id, ...row }: StatementRow, importedAt: number): BankRowDocument => ({
  ...{ _id: `${campaignId}:${id}`, campaignId, ...row, state: 'open', nos: [], reason: '' },
  ...{ rank: `${row.on}.${id}`, importedAt },
})

async function countKnown(rows: readonly BankRowDocument[]) {
  let known = 0
  for (let from = 0; from < rows.length; from += BATCH) {
    const ids = rows.slice(from, from + BATCH).map(({ _id }) => _id)
    known += await bankRows.count({ _id: command().in(ids) })
  }
  return known
}

/** The upload stays for a retry; the rows' ids come from their content, so doing it twice adds nothing. */
export const importBank: Handler<typeof pledgeDesk.importBank> = async (
  { campaignId, upload, name },
  { now, note },
) => {
  const { title, status } = await loadAnyCampaign(campaignId)
  if (status === 'draft') fail('campaign.still_a_draft')
  const lines = await readFile(await downloadIncoming(upload, maxBytes.sheet), name)
  if (lines.length > MAX_IMPORT_ROWS)
    fail('import.too_many_rows', { max: MAX_IMPORT_ROWS, rows: lines.length })
  const { rows: read, problems } = readStatement(lines)
  const rows = read.map((row) => rowOf(campaignId, row, now))
  const known = await countKnown(rows)
  for (let from = 0; from < rows.length; from += BATCH)
    await bankRows.insertMissing(rows.slice(from, from + BATCH))
  const fresh = rows.length - known
  note({ target: title, after: `${name}：收入 ${rows.length} 笔，新 ${fresh} 笔` })
  return { rows: rows.length, fresh, known, problems: problems.slice(0, MAX_PROBLEMS) }
}
