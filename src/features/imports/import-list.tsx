import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'
import { hasTemplate, type ImportKind, type ImportView } from '@contract/imports'
import { formatDateTime } from '@contract/values/time'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Empty } from '@/components/empty'
import { Failure } from '@/components/failure'
import { Skeleton } from '@/components/skeleton'
import { Tag } from '@/components/tag'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'
import { changesInWords, stateInWords } from './import-words'
import { go, paths } from './paths'
import './imports.scss'

const nothing = {}

function noteOf(view: ImportView) {
  const when = `${formatDateTime(view.at)} ${view.by}上传`
  if (view.state === 'choosing') return `${view.sheets.length} 个工作表。${when}`
  return view.state === 'done' ? `${changesInWords(view.counts)}。${when}` : `共 ${view.rows} 行。${when}`
}

function ImportCell({ view }: { view: ImportView }) {
  const { words, tone } = stateInWords(view)
  return (
    <View className="import-list__item">
      <Cell
        icon="spreadsheet"
        title={view.fileName}
        note={noteOf(view)}
        leads
        onTap={() => go(paths.show(view.id))}
      />
      <View className="import-list__state">
        <Tag tone={tone}>{words}</Tag>
      </View>
    </View>
  )
}

/** Earlier imports and those that were left half way. */
interface Props {
  kind: ImportKind
  campaignId: string | null
}

export function ImportList({ kind, campaignId }: Props) {
  const { data, error, loading, refresh } = useQuery(api.imports.list, nothing)
  const shown = useRef(false)
  useDidShow(() => {
    if (shown.current) void refresh()
    shown.current = true
  })
  if (loading) {
    return (
      <Card>
        <Skeleton />
      </Card>
    )
  }
  if (!data) return error ? <Failure error={error} onRetry={() => void refresh()} /> : null
  const items = data.items.filter((view) => view.kind === kind && view.campaignId === campaignId)
  if (items.length === 0)
    return <Empty title="还没有导入过" text={hasTemplate(kind) ? '可以先下载模板，填好再上传' : ''} />
  return (
    <Card title="导入记录" inset="flush">
      {items.map((view) => (
        <ImportCell key={view.id} view={view} />
      ))}
    </Card>
  )
}
