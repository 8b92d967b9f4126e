import { Text, View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { rowOutcomeNames, type ImportView, type RowOutcome } from '@contract/imports'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Card } from '@/components/card'
import { Chips } from '@/components/chips'
import { Dialog } from '@/components/dialog'
import { Empty } from '@/components/empty'
import { PagedView } from '@/components/paged-view'
import { usePagedList } from '@/lib/use-paged-list'
import { askRows } from './import-rows'
import { changesInWords, obstacleIn } from './import-words'
import { PreviewTable } from './preview-table'
import type { useImport } from './use-import'
import './imports.scss'

/** What needs looking at comes first. */
const order: readonly RowOutcome[] = ['error', 'new', 'changed', 'unchanged']

interface Props {
  view: ImportView
  applying: ReturnType<typeof useImport>['applying']
  onCancel: () => void
}

export function ReadyStep({ view, applying, onCancel }: Props) {
  const { id, counts } = view
  const [outcome, setOutcome] = useState(() => order.find((each) => counts[each] > 0) ?? 'new')
  const [asking, setAsking] = useState(false)
  const list = usePagedList(askRows, { id, outcome })
  useReachBottom(() => void list.loadMore())
  const obstacle = obstacleIn(counts)
  const options = order.map((value) => ({ value, label: `${rowOutcomeNames[value]} ${counts[value]}` }))
  return (
    <View>
      <Card title={counts.error > 0 ? '有错误，还不能导入' : '检查完了，请核对'}>
        <Text className="import-hint">
          {`${changesInWords(counts)}，有错误 ${counts.error} 行。要么全部导入，要么一条也不动；文件里没有的人不会被删除。`}
        </Text>
        <View className="import-part">
          <ButtonRow>
            <Button disabled={obstacle !== null} reason={obstacle ?? undefined} onTap={() => setAsking(true)}>
              {`导入 ${counts.new + counts.changed} 条`}
            </Button>
            <Button kind="plain" onTap={onCancel}>
              放弃这次导入
            </Button>
          </ButtonRow>
        </View>
      </Card>
      <View className="import-part">
        <Chips label="按结果看" options={options} value={outcome} onChange={setOutcome} />
      </View>
      <PagedView list={list} empty={<Empty title={`没有“${rowOutcomeNames[outcome]}”的行`} />}>
        {(rows) => <PreviewTable view={view} outcome={outcome} rows={rows} />}
      </PagedView>
      <Dialog
        open={asking}
        title={`导入 ${counts.new + counts.changed} 条？`}
        text={`${changesInWords(counts)}。导入后可以在操作记录里查到。`}
        confirm="全部导入"
        pending={applying.pending}
        error={applying.error}
        onConfirm={() => void applying.run()}
        onClose={() => setAsking(false)}
      />
    </View>
  )
}
