import { database } from '../../cloudfunctions/kernel/database'
import { newsItems, newsReads, type NewsDocument } from '../../cloudfunctions/domains/news/documents'
import { pin } from '../../cloudfunctions/domains/news/pin'
import { readOf } from '../../cloudfunctions/domains/news/reads'
import { save } from '../../cloudfunctions/domains/news/save'
import { settle } from '../../cloudfunctions/domains/news/settle'
import { changeNews, touchedBy } from '../../cloudfunctions/domains/news/store'
import { withdraw } from '../../cloudfunctions/domains/news/withdraw'
import { contextOf, type Context } from '../../cloudfunctions/kernel/context'
import { idFrom } from '../../cloudfunctions/kernel/ids'
import { newsDraft } from '../../contract/news'
import * as v from 'valibot'
import type { FileStore } from './files'
import type { SeedNews } from './types'

const HOUR_MS = 60 * 60_000
const pictureSource = /src="picture:([\w.-]+)"/g

async function draftOf(item: SeedNews, files: FileStore, now: number) {
  const { mustRead } = item
  const names = [...item.html.matchAll(pictureSource)].map(([, name]) => name!)
  const ids = new Map(
    await Promise.all(names.map(async (name) => [name, await files.picture(name)] as const)),
  )
  return v.parse(newsDraft, {
    title: item.title,
    channel: item.channel,
    audience: item.audience ?? 'public',
    summary: item.summary,
    coverFileId: item.cover ? await files.picture(item.cover) : null,
    ...(mustRead && { mustRead: { ask: mustRead.ask, until: now + mustRead.withinHours * HOUR_MS } }),
    attachmentIds: await Promise.all((item.attachments ?? []).map(files.document)),
    html: item.html.replace(pictureSource, (_, name: string) => `src="file:${ids.get(name)}"`),
  })
}

/** As `news.publish` does, but for WeChat's check: the texts are ours, and the editor has not visited yet. */
async function publish(news: NewsDocument, at: number | null, context: Context) {
  const touched = touchedBy(context)
  const pending = { rev: news.rev, at, waitingFor: [], since: context.now, by: touched.updatedBy }
  await changeNews(news._id, () => ({ pending, ...touched }))
  await settle(news._id, context.now)
}

/** All in one request. */
async function addReaders(id: string, count: number, at: number) {
  const reads = Array.from({ length: count }, (_, i) =>
    readOf(id, { id: idFrom('p', 'seed-reader', String(i)), posts: [] }, at + i * 60_000),
  )
  if (reads.length > 0) await database().collection(newsReads.name).add(reads)
}

/** Through the same code as the office's own writing. What is there already stays as it is. */
export async function writeNews(item: SeedNews, editor: Context['caller'], files: FileStore, now: number) {
  const isOut = item.state !== 'draft' && item.state !== 'scheduled'
  const at = isOut ? now - item.hoursAgo * HOUR_MS : now - HOUR_MS
  const context = contextOf(editor, at)
  const known = await newsItems.get(idFrom('n', editor.id ?? '', item.key))
  if (known && known.status !== 'draft') return
  const { id } = await save({ key: item.key, draft: await draftOf(item, files, now) }, context)
  const news = await newsItems.get(id)
  if (!news || news.status !== 'draft' || item.state === 'draft') return
  await publish(news, isOut ? null : now - item.hoursAgo * HOUR_MS, context)
  if (item.pinned) await pin({ id, pinned: true }, context)
  await addReaders(id, item.readers ?? 0, at)
  if (item.state === 'withdrawn') {
    await withdraw({ id, reason: item.withdrawnBecause ?? '' }, contextOf(editor, at + HOUR_MS))
  }
}
