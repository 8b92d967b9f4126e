import type { InferOutput } from 'valibot'
import type { download } from '@contract/roster'
import { cloud } from './cloud'
import { collection, command } from './database'
import { storeBytes } from './files/storage'
import { urlsOf } from './files/urls'
import { newId } from './ids'

/** A file made for one download. It holds whole phone numbers, so it is not kept. */
interface DownloadDocument {
  _id: string
  cloudFileId: string
  at: number
}

const downloads = collection<DownloadDocument>('downloads')

const KEEP_MS = 24 * 60 * 60_000
/** CloudBase: files in one request. */
const BATCH = 50

/** `name` as whoever opens it reads it; `rows`: people or records in it. */
export async function storeDownload(
  name: string,
  bytes: Buffer,
  rows: number,
  now: number,
  type: 'xlsx' | 'docx' = 'xlsx',
): Promise<InferOutput<typeof download>> {
  const id = newId('d')
  const cloudFileId = await storeBytes(`exports/${id}.${type}`, bytes)
  await downloads.insert({ _id: id, cloudFileId, at: now })
  return { url: (await urlsOf([cloudFileId]))(cloudFileId), name: `${name}.${type}`, rows }
}

/** The daily job. A file that is gone already counts as deleted. */
export async function sweepDownloads(now: number): Promise<void> {
  for (;;) {
    const old = await downloads.find({ where: { at: command().lt(now - KEEP_MS) }, limit: BATCH })
    if (old.length === 0) return
    await cloud().deleteFile({ fileList: old.map(({ cloudFileId }) => cloudFileId) })
    for (const { _id } of old) await downloads.remove(_id)
  }
}
