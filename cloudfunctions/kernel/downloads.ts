import type { InferOutput } from 'valibot'
import type { download } from '@contract/roster'
import { fileNameOf } from '@contract/values/file-name'
import { cloud } from './cloud'
import type { Context } from './context'
import { collection, command } from './database'
import { drain } from './drain'
import { storeBytes } from './files/storage'
import { urlsOf } from './files/urls'
import { newId } from './ids'
import { each, without, workEnd } from './jobs/each'

/** A file made for one download. It holds whole phone numbers, so it is not kept. */
interface DownloadDocument {
  _id: string
  cloudFileId: string
  /** Whose it is: gone with him, and with his right to it. */
  by: string
  at: number
}

const downloads = collection<DownloadDocument>('downloads')

const KEEP_MS = 24 * 60 * 60_000
/** At a time, and at once. */
const BATCH = 50
const AT_ONCE = 5

interface Made {
  /** As whoever opens it reads it, without its ending. */
  name: string
  bytes: Buffer
  /** People or records in it. */
  rows: number
  type?: 'xlsx' | 'docx'
}

export async function storeDownload(
  { name, bytes, rows, type = 'xlsx' }: Made,
  { caller, now }: Pick<Context, 'caller' | 'now'>,
): Promise<InferOutput<typeof download>> {
  const id = newId('d')
  const cloudFileId = await storeBytes(`exports/${id}.${type}`, bytes)
  await downloads.insert({ _id: id, cloudFileId, by: caller.id ?? '', at: now })
  return { url: (await urlsOf([cloudFileId]))(cloudFileId), name: fileNameOf(name, type), rows }
}

/** A file that is gone already counts as deleted. */
async function remove({ _id, cloudFileId }: Pick<DownloadDocument, '_id' | 'cloudFileId'>) {
  await cloud().deleteFile({ fileList: [cloudFileId] })
  await downloads.remove(_id)
}

/** What somebody took out of the house does not outlive his right to it. */
export const forgetDownloadsOf = (personId: string, until = Infinity) =>
  drain(
    () => downloads.find({ where: { by: personId }, limit: BATCH, fields: ['cloudFileId'] }),
    remove,
    until,
  )

/** The daily job. */
export async function sweepDownloads(now: number): Promise<void> {
  const until = workEnd()
  const old = { at: command().lt(now - KEEP_MS) }
  for (let begun = BATCH; begun === BATCH;) {
    begun = await each<DownloadDocument>({
      ...{ job: 'sweep-downloads', batch: BATCH, now, until, atOnce: AT_ONCE },
      load: (paused) => downloads.find({ where: { ...old, ...without(paused) }, limit: BATCH }),
      keyOf: ({ _id }) => _id,
      wordsOf: () => '一份导出的文件',
      work: remove,
    })
  }
}
