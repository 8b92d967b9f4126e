import { Text, View } from '@tarojs/components'
import type { ReachView } from '@contract/reach'
import { subjectNames } from '@contract/shares'
import { formatAgo, formatDate, now } from '@contract/values/time'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Figures } from '@/components/figures'
import { ProgressBar } from '@/components/progress-bar'
import { Tag } from '@/components/tag'
import { go, paths } from '../paths'
import { reachedInWords } from '../words'

const waysOf = ({ ways: { card, poster, moments } }: ReachView) =>
  [
    ['转发卡片', card],
    ['海报', poster],
    ['朋友圈', moments],
  ] as const

/** The one figure that counts, then who and how. */
export function HeadCard({ view }: { view: ReachView }) {
  const { subject, title, publishedAt, chambers, people, presidents, shares, groups, asOf } = view
  return (
    <Card>
      <Text className="reach__headline">{reachedInWords(chambers)}</Text>
      <ProgressBar label="已触达的商会" done={chambers.reached} total={chambers.all} unit="家" />
      <Figures
        figures={[
          ['人看过', people],
          ['位会长', presidents],
          ['个群里打开过', groups],
          ['次转发', shares],
        ]}
      />
      <View className="reach__about">
        <Tag>{subjectNames[subject.kind]}</Tag>
        <Text className="reach__title">{title}</Text>
        <Text className="reach__hint">{`${formatDate(publishedAt)} 发布`}</Text>
        {shares > 0 ? (
          <Text className="reach__hint">
            {waysOf(view)
              .filter(([, count]) => count > 0)
              .map(([way, count]) => `${way} ${count} 次`)
              .join('，')}
          </Text>
        ) : null}
        <Text className="reach__hint">
          {`统计于${formatAgo(asOf, now())}，每分钟更新。一个人打开多少次都算一次，经合办的人不算。`}
        </Text>
      </View>
      <Button kind="text" size="small" icon="preview" onTap={() => go(paths.read(subject))}>
        看原文，转发到群
      </Button>
    </Card>
  )
}
