import { maxBytes } from '@contract/files'
import { fail } from '@contract/errors'
import type { pledgeDesk } from '@contract/pledge-desk'
import { downloadIncoming } from '../../kernel/files/storage'
import { findTable, openTable, suggestSheet } from '../../kernel/tables'
import type { Handler } from '../../kernel/serve'
import { loadAnyCampaign } from '../campaigns/store'
import { keepRows } from './bank/keep-rows'
import { statementOf } from './bank/read-statement'
import { columnOf } from './bank/statement/layout'

/** The rest of a bad file says nothing new. */
const MAX_PROBLEMS = 20

/** The sheet that looks most like a statement. */
async function readFile(bytes: Buffer, name: string, now: number) {
  const file = await openTable(bytes, name)
  const sheet = await suggestSheet(file, columnOf)
  if (sheet < 0) return fail('table.empty', { file: name })
  return statementOf(findTable(await file.read(sheet), columnOf), undefined, now)
}

/** The upload stays for a retry; the rows' ids come from their content, so doing it twice adds nothing. */
export const importBank: Handler<typeof pledgeDesk.importBank> = async (
  { campaignId, upload, name },
  { now, note },
) => {
  const { title, status } = await loadAnyCampaign(campaignId)
  if (status === 'draft') fail('campaign.still_a_draft')
  const { rows: read, problems } = await readFile(await downloadIncoming(upload, maxBytes.sheet), name, now)
  const kept = await keepRows(campaignId, read, now)
  const known = kept.filter((each) => each.known !== null)
  const ignored = known.filter((each) => each.known?.state === 'ignored').length
  const fresh = kept.length - known.length
  note({ target: title, after: `${name}：收入 ${kept.length} 笔，新 ${fresh} 笔` })
  return { rows: kept.length, fresh, known: known.length, ignored, problems: problems.slice(0, MAX_PROBLEMS) }
}
