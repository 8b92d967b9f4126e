import { Text, View } from '@tarojs/components'
import type { Input } from '@contract/action'
import type { reach, ReachRow } from '@contract/reach'
import { subjectNames } from '@contract/shares'
import { formatAgo, now } from '@contract/values/time'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { PagedView } from '@/components/paged-view'
import { Tag } from '@/components/tag'
import { Wide } from '@/components/wide'
import { api } from '@/lib/api'
import { aria } from '@/lib/aria'
import type { usePagedList } from '@/lib/use-paged-list'
import { go, paths } from '../paths'
import { ShareBar } from '../share-bar'
import { answeredInWords, percent, reachedInWords } from '../words'
import '../reach.scss'
import './reach-list.scss'

type Row = ReachRow & { id: string }

/** A list wants one id for each row; a subject has two halves. */
export async function askReach(input: Input<typeof reach.list>) {
  const { items, next } = await api.reach.list(input)
  return { items: items.map((row): Row => ({ ...row, id: `${row.subject.kind}:${row.subject.id}` })), next }
}

const counted = ({ people, groups, shares }: Row) => `${people} 人看过 · ${groups} 个群 · 转发 ${shares} 次`

function ReachRowView({ row }: { row: Row }) {
  const { subject, title, publishedAt, chambers, answered } = row
  const at = now()
  return (
    <View
      className="reach-row"
      hoverClass="reach-row--pressed"
      onClick={() => go(paths.show(subject))}
      {...aria({
        role: 'link',
        label: `${subjectNames[subject.kind]}，${title}，${reachedInWords(chambers)}`,
      })}
    >
      <View className="reach-row__main">
        <View className="reach-row__tags">
          <Tag>{subjectNames[subject.kind]}</Tag>
          {answered ? <Tag tone={answered.until > at ? 'accent' : 'quiet'}>必读</Tag> : null}
          <Text className="reach__hint">{formatAgo(publishedAt, at)}</Text>
        </View>
        <Text className="reach__title">{title}</Text>
        <Text className="reach__hint">{counted(row)}</Text>
        {answered ? <Text className="reach__hint">{answeredInWords(answered, at)}</Text> : null}
      </View>
      <View className="reach-row__share">
        <View className="reach-row__figures">
          <Text className="reach-row__percent">{percent(chambers.reached, chambers.all)}</Text>
          <Text className="reach__hint">{`${chambers.reached} / ${chambers.all} 家`}</Text>
        </View>
        <ShareBar {...chambers} />
      </View>
    </View>
  )
}

const Nothing = () => (
  <Empty icon="send" title="还没有发布过什么" text="资讯、活动发布以后，这里能看到哪些商会已经看过。" />
)

/** Every announcement with how far it has come. */
export const ReachList = ({ list }: { list: ReturnType<typeof usePagedList<object, Row>> }) => (
  <Wide>
    <View className="reach__links">
      <ButtonRow>
        <Button kind="plain" icon="people" onTap={() => go(paths.groups)}>
          微信群
        </Button>
        <Button kind="plain" icon="message" onTap={() => go(paths.deliveries)}>
          消息发送
        </Button>
      </ButtonRow>
    </View>
    <PagedView list={list} empty={<Nothing />}>
      {(rows) => (
        <Card inset="flush">
          {rows.map((row) => (
            <ReachRowView key={row.id} row={row} />
          ))}
        </Card>
      )}
    </PagedView>
  </Wide>
)
