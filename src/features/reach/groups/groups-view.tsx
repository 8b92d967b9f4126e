import { View } from '@tarojs/components'
import { Empty } from '@/components/empty'
import { Notice } from '@/components/notice'
import { PagedView } from '@/components/paged-view'
import { Segments } from '@/components/segments'
import { Wide } from '@/components/wide'
import { GroupCard } from './group-card'
import type { Bound, Groups } from './use-groups'
import '../reach.scss'

const Nothing = ({ bound }: { bound: Bound }) =>
  bound === 'no' ? (
    <Empty
      icon="done"
      title="没有未绑定的群"
      text="有人从一个新的群里点开卡片，它就会出现在这里。会长、秘书长在本商会的群里打开时，小程序会问他一次。"
    />
  ) : (
    <Empty icon="people" title="还没有绑定的群" text="在“未绑定”里说明每个群是谁的。" />
  )

/** 微信群: which is whose. */
export function GroupsView({ groups }: { groups: Groups }) {
  const { bound, unbound, words } = groups
  return (
    <Wide>
      <View className="reach__links">
        <Segments<Bound>
          label="是否绑定"
          options={[
            { value: 'no', label: unbound === null ? '未绑定' : `未绑定 ${unbound}` },
            { value: 'yes', label: '已绑定' },
          ]}
          value={bound}
          onChange={groups.setBound}
        />
      </View>
      {words ? <Notice kind="good">{words}</Notice> : null}
      <PagedView list={groups.list} empty={<Nothing bound={bound} />}>
        {(rows) => (
          <View className="group-cards">
            {rows.map((row) => (
              <GroupCard
                key={row.id}
                row={row}
                onBind={() => groups.bind(row)}
                onRelease={() => groups.release(row)}
              />
            ))}
          </View>
        )}
      </PagedView>
    </Wide>
  )
}
