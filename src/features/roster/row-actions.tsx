import { Text, View } from '@tarojs/components'
import { postNames } from '@contract/posts'
import type { RosterRow } from '@contract/roster'
import { Cell } from '@/components/cell'
import { Sheet } from '@/components/sheet'
import type { Doing } from './use-roster'
import './roster.scss'

interface Props {
  row: RosterRow
  onChoose: (doing: Doing) => void
  onClose: () => void
}

/** What can be done with one line; an ended post is history and stays as it was. */
export function RowActions({ row, onChoose, onClose }: Props) {
  const current = row.endedOn === null
  return (
    <Sheet open title={`${row.name} · ${row.chamberName}${postNames[row.post]}`} onClose={onClose}>
      <View className="roster-cells">
        {row.phoneMasked ? (
          <Cell
            icon="phone"
            title="查看号码"
            note={`${row.phoneMasked}，查看会记入操作记录`}
            onTap={() => onChoose('look')}
          />
        ) : null}
        {current ? (
          <>
            <Cell icon="edit" title="修改" note="姓名、手机号、任期" onTap={() => onChoose('edit')} />
            <Cell
              icon="dismiss"
              title="结束任职"
              note="权限马上收回，任职经历保留"
              onTap={() => onChoose('end')}
            />
          </>
        ) : (
          <Text className="roster-hint roster-hint--inset">已经结束的任职作为历史保留，不能再改。</Text>
        )}
      </View>
    </Sheet>
  )
}
