import { formatDateTime } from '@contract/values/time'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Empty } from '@/components/empty'
import { Notice } from '@/components/notice'
import { Skeleton } from '@/components/skeleton'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'
import { go, paths } from '../paths'

/** Every time it went out to readers: when, by whom, and the words of that time. */
export function VersionList({ id }: { id: string }) {
  const { data, error, loading, refresh } = useQuery(api.news.history, { id })
  if (loading) {
    return (
      <Card>
        <Skeleton />
      </Card>
    )
  }
  if (!data) return error ? <Notice error={error} onRetry={() => void refresh()} /> : null
  if (data.versions.length === 0) {
    return <Empty icon="history" title="还没有发布过" text="每发布一次，这里就留下一版，随时可以回看。" />
  }
  return (
    <Card inset="flush">
      {data.versions.map(({ version, at, by, title, note }) => (
        <Cell
          key={version}
          icon="history"
          title={`第 ${version} 版　${title}`}
          note={[formatDateTime(at), by, note].filter(Boolean).join(' · ')}
          leads
          onTap={() => go(paths.version(id, version))}
        />
      ))}
    </Card>
  )
}
