import type { ErrorBody } from '@contract/errors'
import { formatAgo } from '@contract/values/time'
import { Notice } from './notice'

/** How old the kept copy is, as an attribute: 3 小时前的 · 昨天保存的. */
function ageOf(savedAt: number, at: number) {
  const ago = formatAgo(savedAt, at)
  if (ago === '刚刚') return '刚才的'
  return ago.endsWith('前') ? ` ${ago}的` : `${ago}保存的`
}

interface Props {
  error?: ErrorBody
  /** Set when the page shows the copy kept on the phone. */
  savedAt?: number
  /** Epoch ms. */
  now: number
  retrying: boolean
  onRetry: () => void
}

/** Above what is shown although fetching failed: how old it is, or what went wrong. */
export function SavedCopyNotice({ error, savedAt, now, retrying, onRetry }: Props) {
  if (!error) return null
  if (!savedAt) return <Notice error={error} retrying={retrying} onRetry={onRetry} />
  return (
    <Notice icon="offline" retrying={retrying} onRetry={onRetry}>
      {`网络不可用，显示的是${ageOf(savedAt, now)}内容`}
    </Notice>
  )
}
