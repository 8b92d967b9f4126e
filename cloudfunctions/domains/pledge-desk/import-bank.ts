import { maxBytes } from '@contract/files'
import { fail } from '@contract/errors'
import { MAX_IMPORT_ROWS } from '@contract/imports'
import type { pledgeDesk } from '@contract/pledge-desk'
import { downloadIncoming } from '../../kernel/files/storage'
import type { Handler } from '../../kernel/serve'
import { loadAnyCampaign } from '../campaigns/store'
import { readFile } from '../imports/file/read-file'
import { keepRows } from './bank/keep-rows'
import { readStatement } from './bank/read-statement'

/** The rest of a bad file says nothing new. */
const MAX_PROBLEMS = 20

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
  const { rows: read, problems } = readStatement(lines, undefined, now)
  const kept = await keepRows(campaignId, read, now)
  const known = kept.filter((each) => each.known !== null)
  const ignored = known.filter((each) => each.known?.state === 'ignored').length
  const fresh = kept.length - known.length
  note({ target: title, after: `${name}：收入 ${kept.length} 笔，新 ${fresh} 笔` })
  return { rows: kept.length, fresh, known: known.length, ignored, problems: problems.slice(0, MAX_PROBLEMS) }
}
