import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ImportView } from '@contract/imports'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Empty } from '@/components/empty'
import { PagedView } from '@/components/paged-view'
import { usePagedList } from '@/lib/use-paged-list'
import { askLeftOut, type ListedLeftOut } from './import-rows'

/** 工作表“名册”第 3 行 F 列 */
function placeOf({ sheet, row, column }: ListedLeftOut) {
  const inSheet = sheet && `工作表“${sheet}”`
  return [inSheet, row === null ? '' : `第 ${row} 行`, column === null ? '' : `${column} 列`].join('')
}

function LeftOutList({ id }: { id: string }) {
  const list = usePagedList(askLeftOut, { id })
  return (
    <PagedView list={list} empty={<Empty title="没有漏掉什么" />}>
      {(items) => (
        <View>
          {items.map((each) => (
            <Cell
              key={each.id}
              title={`${placeOf(each)}${each.found && `：${each.found}`}`}
              note={each.why}
            />
          ))}
          {list.atEnd ? null : (
            <Button kind="text" loading={list.loadingMore} onTap={() => void list.loadMore()}>
              再看一些
            </Button>
          )}
        </View>
      )}
    </PagedView>
  )
}

/** What stands in the file and was not read, with its place. */
export function LeftOutCard({ id, leftOut }: Pick<ImportView, 'id' | 'leftOut'>) {
  const [open, setOpen] = useState(false)
  if (leftOut === 0) return null
  return (
    <Card title={`文件里有 ${leftOut} 处没有读`} inset="flush">
      {open ? (
        <LeftOutList id={id} />
      ) : (
        <Cell
          title="看一看是哪些"
          note="没有选的工作表、没有用到的列、标题上面的字等"
          leads
          onTap={() => setOpen(true)}
        />
      )}
    </Card>
  )
}
