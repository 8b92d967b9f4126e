import { loadFiles, type FileDocument } from '../../kernel/files/documents'
import { ANSWER_WITHIN_MS } from '../../kernel/files/picture-check'
import type { NewsDocument, Pending } from './documents'
import { goLive } from './go-live'
import { changeNews, loadNews, type NewsChange } from './store'

type Files = ReadonlyMap<string, FileDocument>

function refusalOf({ waitingFor, since }: Pending, files: Files, now: number): string | null {
  const risky = waitingFor.map((id) => files.get(id)).find((file) => file?.check === 'risky')
  if (risky) return `图片“${risky.name}”没有通过内容安全检查，请换一张`
  if (waitingFor.some((id) => !files.has(id))) return '有一张图片已经不在了，请重新插入'
  const isLate =
    waitingFor.some((id) => files.get(id)?.check === 'pending') && now - since >= ANSWER_WITHIN_MS
  return isLate ? '图片检查超过 30 分钟没有结果，请重新发布' : null
}

const isSame = (a: Pending | null, b: Pending) => a?.rev === b.rev && a.since === b.since && a.at === b.at

/**
 * Takes a publication that waits one step on: refused, still waiting, scheduled or live. Called when it is asked for, when a
 * picture's answer comes and every minute; in any order, twice or at once, the outcome is the same.
 */
export async function settle(id: string, now: number): Promise<NewsDocument> {
  const news = await loadNews(id)
  const { pending } = news
  if (!pending) return news

  const files = await loadFiles(pending.waitingFor)
  const reason = refusalOf(pending, files, now)
  const unlessReplaced = (change: (current: Pending) => NewsChange) =>
    changeNews(id, (item) => (item.pending && isSame(item.pending, pending) ? change(item.pending) : null))

  if (reason) return unlessReplaced(() => ({ pending: null, refused: { reason, at: now } }))
  const waitingFor = pending.waitingFor.filter((fileId) => files.get(fileId)?.check !== 'passed')
  const isDue = pending.at === null || pending.at <= now
  if (waitingFor.length === 0 && isDue) return goLive(news, pending, now)
  if (waitingFor.length === pending.waitingFor.length) return news
  return unlessReplaced((current) => ({ pending: { ...current, waitingFor } }))
}
