import { Text, View } from '@tarojs/components'
import { rollFilterNames, rollFilters, type RollFilter } from '@contract/activity-desk'
import { othersInWords } from '@contract/sign-up-kinds'
import { Chips } from '@/components/chips'
import { Empty } from '@/components/empty'
import { Notice } from '@/components/notice'
import { PagedView } from '@/components/paged-view'
import { SearchBox } from '@/components/search-box'
import { ToolLine } from '@/components/tool-line'
import { Wide } from '@/components/wide'
import { useActivity } from '../use-activity'
import { countsInWords } from '../words'
import { Exports } from './exports'
import { RollTable } from './roll-table'
import { RowDoings } from './row-doings'
import { useRoll, type RollHead } from './use-roll'
import '../desk.scss'
import './roll.scss'

const optionsOf = (head: RollHead | null) =>
  rollFilters.map((value) => ({
    value,
    label: head ? `${rollFilterNames[value]} ${head.filters[value] ?? 0}` : rollFilterNames[value],
  }))

/** Everybody who signed up, with what the office decides about. */
export function RollView({ id, filter }: { id: string; filter: RollFilter }) {
  const roll = useRoll(id, filter)
  const { data: editing } = useActivity(id)
  const { head, list, query } = roll
  return (
    <Wide>
      {head ? <Text className="roll-figures">{`${head.title}：${countsInWords(head)}`}</Text> : null}
      <ToolLine>
        <SearchBox placeholder="姓名、商会" value={query} onSearch={roll.setQuery} />
      </ToolLine>
      <Exports id={id} undecided={head !== null && othersInWords(head.kinds) !== ''} />
      <View className="desk-filters">
        <Chips label="按状态筛选" options={optionsOf(head)} value={roll.filter} onChange={roll.setFilter} />
      </View>
      {roll.words ? <Notice kind="good">{roll.words}</Notice> : null}
      <PagedView
        list={list}
        empty={
          query || roll.filter !== 'all' ? (
            <Empty icon="no-result" title="名单里没有找到" text="换一个筛选，或者写姓名、商会。" />
          ) : (
            <Empty icon="roster" title="还没有人报名" text="把活动页转发到群里，或者替人报名。" />
          )
        }
      >
        {(rows) => (
          <RollTable
            rows={rows}
            sessions={editing?.draft.sessions ?? []}
            onMore={(row) => roll.begin('look', row)}
          />
        )}
      </PagedView>
      <RowDoings roll={roll} editing={editing} />
    </Wide>
  )
}
