import type { NewsEditing } from '@contract/news'
import { Notice } from '@/components/notice'

/** What the writer should know about this piece before changing it. */
export function StandingNotice({ editing }: { editing: NewsEditing | null }) {
  if (!editing) return null
  if (editing.status === 'refused') {
    return <Notice>{`上次没有通过检查：${editing.reason ?? ''}。修改后可以再发布。`}</Notice>
  }
  if (editing.publishedAt === null) return null
  return (
    <Notice kind="plain">
      {`这条已经发布，${editing.readerCount} 人读过。`}
      {editing.changed
        ? '草稿里有还没发布的修改：读者看到的是发布时的样子，重新发布后才更新。'
        : '您的修改只存在草稿里，重新发布后读者才看到。'}
    </Notice>
  )
}
