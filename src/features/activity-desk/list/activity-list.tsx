import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Chips } from '@/components/chips'
import { Empty } from '@/components/empty'
import { PagedView } from '@/components/paged-view'
import { ToolLine } from '@/components/tool-line'
import { Wide } from '@/components/wide'
import { go, paths } from '../paths'
import { statusNames } from '../words'
import '../desk.scss'
import { DeskTable } from './desk-table'
import { statusOptions, useActivityDesk, type StatusChoice } from './use-activity-desk'

function Nothing({ status, onAll }: { status: StatusChoice; onAll: () => void }) {
  if (status === 'all') {
    return <Empty icon="schedule" title="还没有活动" text="办一期培训班，或者发起一棒红色接力。" />
  }
  return (
    <Empty title={`没有“${statusNames[status]}”的活动`}>
      <Button kind="plain" onTap={onAll}>
        看全部
      </Button>
    </Empty>
  )
}

export function ActivityList() {
  const { status, setStatus, list } = useActivityDesk()
  return (
    <Wide>
      <ToolLine>
        <ButtonRow>
          <Button icon="add" onTap={() => go(paths.write)}>
            办活动
          </Button>
          <Button kind="plain" icon="list" onTap={() => go(paths.figures)}>
            年度统计
          </Button>
        </ButtonRow>
      </ToolLine>
      <View className="desk-filters">
        <Chips label="按状态筛选" options={statusOptions} value={status} onChange={setStatus} />
      </View>
      <View>
        <PagedView list={list} empty={<Nothing status={status} onAll={() => setStatus('all')} />}>
          {(items) => <DeskTable items={items} />}
        </PagedView>
      </View>
    </Wide>
  )
}
