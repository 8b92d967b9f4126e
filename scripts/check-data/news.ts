import { isDeepStrictEqual } from 'node:util'
import { derived } from '../../cloudfunctions/domains/news/derived'
import {
  newsItems,
  newsReads,
  newsVersions,
  type NewsDocument,
} from '../../cloudfunctions/domains/news/documents'
import { fileIdsOf } from '../../cloudfunctions/domains/news/render'
import { files } from '../../cloudfunctions/kernel/files/documents'

type Say = (problem: string) => void

function checkOne(news: NewsDocument, say: Say) {
  for (const [field, value] of Object.entries(derived(news))) {
    if (!isDeepStrictEqual(news[field as keyof NewsDocument], value)) say(`${field} does not fit the rest`)
  }
  const { live, pending, versions, rev, withdrawn, pinned } = news
  if (live && (live.version > versions || live.rev > rev)) say('live is newer than the document')
  if (pending && (pending.rev !== rev || withdrawn))
    say('waits to publish another revision, or though withdrawn')
  if (pinned && (!live || withdrawn)) say('pinned, but nobody sees it')
}

/** What holds of every article, whatever happened to it. */
export async function checkNews(found: (problem: string) => void) {
  const [items, versions, known] = await Promise.all([
    newsItems.findAll({}),
    newsVersions.findAll({}, ['newsId', 'version']),
    files.findAll({}, ['_id']),
  ])
  const versionIds = new Set(versions.map(({ _id }) => _id))
  const fileIds = new Set(known.map(({ _id }) => _id))
  for (const news of items) {
    const say: Say = (problem) => found(`news ${news._id}: ${problem}`)
    checkOne(news, say)
    for (let version = 1; version <= news.versions; version++) {
      if (!versionIds.delete(`${news._id}:${version}`)) say(`version ${version} is missing from the history`)
    }
    for (const id of fileIdsOf(news.draft)) if (!fileIds.has(id)) say(`file ${id} is missing`)
    const readers = await newsReads.count({ newsId: news._id })
    if (news.readerCount > readers) say(`counts ${news.readerCount} readers, there are ${readers}`)
  }
  for (const id of versionIds)
    found(`news_versions ${id}: of no article, or of a version that never went live`)
}
