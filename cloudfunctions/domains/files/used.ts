import { inLanes } from '../../kernel/drain'
import { collection, command } from '../../kernel/database'

/** Ids of files, wherever they stand in a document: as a field, in a list, or as `file:…` in a text. */
const FILE_ID = /f_[0-9A-Za-z_-]+/g
const PAGE = 200

/** Where what the office and the leaders bring is used. Pictures in sign-up forms are looked for by their owner. */
const users = ['news', 'news_versions', 'activities', 'campaigns', 'chambers', 'people'] as const
const fields: Record<(typeof users)[number], readonly string[]> = {
  news: ['draft', 'live'],
  news_versions: ['draft'],
  activities: ['html', 'blocks', 'coverFileId', 'coverCloudFileId', 'photoIds'],
  campaigns: ['html', 'blocks', 'coverFileId', 'coverCloudFileId', 'receiver', 'uses'],
  chambers: ['hall'],
  people: ['avatarFileId'],
}

async function readInto(used: Set<string>, name: (typeof users)[number], until: number): Promise<boolean> {
  const documents = collection(name)
  for (let after = ''; ;) {
    if (performance.now() > until) return false
    const where = { _id: command().gt(after) }
    const page = await documents.find({ where, order: ['_id', 'asc'], limit: PAGE, fields: fields[name] })
    for (const found of page) for (const [id] of JSON.stringify(found).matchAll(FILE_ID)) used.add(id)
    if (page.length < PAGE) return true
    after = page.at(-1)!._id
  }
}

/** Of all that is written; null when the time was over before all was read, and nothing may be concluded. */
export async function usedFileIds(until: number): Promise<Set<string> | null> {
  const used = new Set<string>()
  const read = await inLanes(users, (name) => readInto(used, name, until))
  return read.every(Boolean) ? used : null
}
