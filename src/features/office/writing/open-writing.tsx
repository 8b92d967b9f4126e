import { useState } from 'react'
import { Notice } from '@/components/notice'
import { Skeleton } from '@/components/skeleton'
import { Card } from '@/components/card'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'
import { isWaiting } from '../desk/desk-actions'
import { forgetLocally, localCopyOf } from './local-copy'
import { LockedWriting } from './locked-writing'
import { RestoreChoice } from './restore-choice'
import type { DraftStart } from './use-draft'
import { emptyWriting, unsaved, writingOf } from './writing'
import { WritingForm } from './writing-form'
import './writing.scss'

/** Finds what to write on: what this device kept, what the server has, or an empty page. */
export function OpenWriting({ id: asked }: { id: string | undefined }) {
  const [id, setId] = useState(asked)
  const { data, error, loading, refreshing, refresh } = useQuery(api.news.edit, id ? { id } : null)
  const [copy, setCopy] = useState(() => localCopyOf(id))
  const [start, setStart] = useState<DraftStart | null>(null)
  const [round, setRound] = useState(0)

  const begin = (next: DraftStart | null) => {
    setStart(next)
    setCopy(null)
    setRound((was) => was + 1)
  }
  const reload = (from: string | undefined) => {
    forgetLocally(from)
    setId(from)
    begin(null)
    void refresh()
  }
  if (copy) {
    return (
      <RestoreChoice
        copy={copy}
        isNew={!id}
        onRestore={() => begin({ saved: copy.saved, writing: copy.writing, isUnsaved: true })}
        onDrop={() => reload(id)}
      />
    )
  }
  const found: DraftStart | null =
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
