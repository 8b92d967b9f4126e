import { Text, View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { Button } from '@/components/button'
import { Dialog } from '@/components/dialog'
import { Empty } from '@/components/empty'
import { Notice } from '@/components/notice'
import { PagedView } from '@/components/paged-view'
import { calledOf } from './compare'
import { DuplicateGroup, type Pair } from './duplicate-group'
import { useDuplicates } from './use-duplicates'

const called = ({ records }: Pair, record: Pair['keep']) => calledOf(record, records.indexOf(record))

export function DuplicateList() {
  const { list, total, pair, ask, close, done, merging, parting, undoing } = useDuplicates()
  useReachBottom(() => void list.loadMore())
  return (
    <View>
      {done ? (
        <Notice kind="good">
          {done.words}
          <Button kind="plain" size="small" loading={undoing.pending} onTap={() => void undoing.run()}>
            撤销
          </Button>
        </Notice>
      ) : null}
      {undoing.error ? <Notice error={undoing.error} /> : null}
      {parting.error ? <Notice error={parting.error} /> : null}
      {total ? <Text className="duplicates-hint">{`共 ${total} 组可能重复的信息`}</Text> : null}
      <PagedView
        list={list}
        empty={
          <Empty icon="done" title="没有重复的信息" text="手机号相同，或姓名和企业都相同的，会列在这里" />
        }
      >
        {(groups) =>
          groups.map((group) => (
            <DuplicateGroup
              // Which one is kept is chosen anew once a record has left the group.
              key={`${group.key}${group.records.length}`}
              group={group}
              onMerge={ask}
              onKeepApart={(one, others) => void parting.run(one, others)}
            />
          ))
        }
      </PagedView>
      <Dialog
        open={pair !== null}
        title="合并这两条？"
        text={
          pair
            ? `保留 ${called(pair, pair.keep)}，空着的项用 ${called(pair, pair.other)} 补上，后者不再单独出现。两条的历史都保留；七天内可以撤销。`
            : undefined
        }
        confirm="合并"
        danger
        pending={merging.pending}
        error={merging.error}
        onConfirm={() => pair && void merging.run(pair)}
        onClose={close}
      />
    </View>
  )
}
