import { useState } from 'react'
import { Notice } from '@/components/notice'
import { Skeleton } from '@/components/skeleton'
import { Card } from '@/components/card'
import { RestoreChoice } from '@/components/writing/restore-choice'
import { api } from '@/lib/api'
import { unsaved } from '@/lib/drafts/local-copy'
import { useQuery } from '@/lib/use-query'
import { isWaiting } from '../desk/desk-actions'
import { LockedWriting } from './locked-writing'
import { shelf, type NewsDraftStart } from './shelf'
import { emptyWriting, writingOf } from './writing'
import { WritingForm } from './writing-form'
import './writing.scss'

/** Finds what to write on: what this device kept, what the server has, or an empty page. */
export function OpenWriting({ id: asked }: { id: string | undefined }) {
  const [id, setId] = useState(asked)
  const { data, error, loading, refreshing, refresh } = useQuery(api.news.edit, id ? { id } : null)
  const [copy, setCopy] = useState(() => shelf.copies.copyOf(id))
  const [start, setStart] = useState<NewsDraftStart | null>(null)
  const [round, setRound] = useState(0)

  const begin = (next: NewsDraftStart | null) => {
    setStart(next)
    setCopy(null)
    setRound((was) => was + 1)
  }
  const reload = (from: string | undefined) => {
    shelf.copies.forget(from)
    setId(from)
    begin(null)
    void refresh()
  }
  if (copy) {
    return (
      <RestoreChoice
        at={copy.at}
        title={copy.writing.title}
        html={copy.writing.html}
        other={id ? '用服务器上的版本' : '另写一篇'}
        onRestore={() => begin({ saved: copy.saved, writing: copy.writing, isUnsaved: true })}
        onDrop={() => reload(id)}
      />
    )
  }
  const found: NewsDraftStart | null =
    start ??
    (id
      ? data && !refreshing
        ? { saved: { id, rev: data.rev }, writing: writingOf(data), isUnsaved: false }
        : null
      : { saved: unsaved(), writing: emptyWriting, isUnsaved: false })

  if (!found) {
    if (error && !loading && !refreshing) return <Notice error={error} onRetry={() => void refresh()} />
    return (
      <Card>
        <Skeleton widths={[60]} />
        <Skeleton widths={[100, 95, 100, 70]} />
      </Card>
    )
  }
  if (data && !start && (isWaiting(data) || data.status === 'withdrawn')) {
    return <LockedWriting editing={data} onOpened={() => reload(id)} />
  }
  return <WritingForm key={round} start={found} editing={data ?? null} onReload={reload} />
}
