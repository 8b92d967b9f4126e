import { useState } from 'react'
import type { ActivityEditing } from '@contract/activity-desk'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { RestoreChoice } from '@/components/writing/restore-choice'
import { api } from '@/lib/api'
import { unsaved } from '@/lib/drafts/local-copy'
import type { DraftStart } from '@/lib/drafts/use-draft'
import { useQuery } from '@/lib/use-query'
import { ActivityGate } from '../activity-gate'
import type { PickChamber } from '../chambers'
import { goInstead, paths } from '../paths'
import { EditorForm } from './editor-form'
import { copies } from './shelf'
import { emptyActivity, writingOf, type ActivityWriting } from './writing'

interface Props {
  id: string | undefined
  pickChamber: PickChamber
}

/** Finds what to write on: what this device kept, what the server has, or an empty form. */
export function OpenEditor({ id: asked, pickChamber }: Props) {
  const [id, setId] = useState(asked)
  const found = useQuery(api.activityDesk.edit, id ? { id } : null)
  const [copy, setCopy] = useState(() => copies.copyOf(id))
  const [kept, setKept] = useState<DraftStart<ActivityWriting> | null>(null)
  const [round, setRound] = useState(0)

  const begin = (next: DraftStart<ActivityWriting> | null) => {
    setKept(next)
    setCopy(null)
    setRound((was) => was + 1)
  }
  const reload = (from: string | undefined) => {
    copies.forget(from)
    setId(from)
    begin(null)
    void found.refresh()
  }
  if (copy) {
    return (
      <RestoreChoice
        at={copy.at}
        title={copy.writing.title}
        html={copy.writing.html}
        other={id ? '用服务器上的版本' : '另办一个活动'}
        onRestore={() => begin({ saved: copy.saved, writing: copy.writing, isUnsaved: true })}
        onDrop={() => reload(id)}
      />
    )
  }
  const form = (start: DraftStart<ActivityWriting>, opened: ActivityEditing | null) => (
    <EditorForm key={round} start={start} opened={opened} pickChamber={pickChamber} onReload={reload} />
  )
  if (!id) return form(kept ?? { saved: unsaved(), writing: emptyActivity, isUnsaved: false }, null)
  return (
    <ActivityGate {...found} data={found.refreshing ? undefined : found.data} loading={!found.error}>
      {(editing) =>
        editing.status === 'cancelled' ? (
          <Empty icon="lock" title="活动已经取消，不能再改" text="要再办，可以在管理页复制一份。">
            <Button onTap={() => goInstead(paths.manage(editing.id))}>管理这个活动</Button>
          </Empty>
        ) : (
          form(
            kept ?? {
              saved: { id: editing.id, rev: editing.rev },
              writing: writingOf(editing),
              isUnsaved: false,
            },
            editing,
          )
        )
      }
    </ActivityGate>
  )
}
