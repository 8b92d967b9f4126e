import { Text, View } from '@tarojs/components'
import type { ReachView } from '@contract/reach'
import { subjectNames } from '@contract/shares'
import { formatAgo, formatDate, now } from '@contract/values/time'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Figures } from '@/components/figures'
import { Tag } from '@/components/tag'
import { go, paths } from '../paths'
import { ShareBar } from '../share-bar'
import { answeredInWords, reachedInWords } from '../words'

const waysOf = ({ ways: { card, poster, moments } }: ReachView) =>
  [
    ['转发卡片', card],
    ['海报', poster],
    ['朋友圈', moments],
  ] as const

/** A figure stays beside what it counts. */
const unbroken = (words: string) => words.replace(/(\d) /g, '$1\u00a0')

/** The one figure that counts, then who and how. */
export function HeadCard({ view }: { view: ReachView }) {
  const { subject, title, publishedAt, chambers, people, presidents, shares, groups, answered, asOf } = view
  const at = now()
  return (
    <Card>
      <Text className="reach__headline">{unbroken(reachedInWords(chambers))}</Text>
      <ShareBar {...chambers} />
      <Figures
        figures={[
          ['人看过', people],
          ['位会长', presidents],
          ['个群打开过', groups],
          ['次转发', shares],
        ]}
      />
      <View className="reach__about">
        <Tag>{subjectNames[subject.kind]}</Tag>
        <Text className="reach__title">{title}</Text>
        <Text className="reach__hint">{`${formatDate(publishedAt)} 发布`}</Text>
        {answered ? <Text className="reach__hint">{`必读：${answeredInWords(answered, at)}`}</Text> : null}
        {shares > 0 ? (
          <Text className="reach__hint">
            {waysOf(view)
              .filter(([, count]) => count > 0)
              .map(([way, count]) => `${way} ${count} 次`)
              .join('，')}
          </Text>
        ) : null}
        <Text className="reach__hint">
          {`有人打开或转发，一两分钟内更新；上次更新：${formatAgo(asOf, at)}。一个人打开多少次都算一次，经合办的人不算。`}
        </Text>
      </View>
      <Button kind="plain" size="small" icon="share" onTap={() => go(paths.read(subject))}>
        打开原文，转发到群
      </Button>
    </Card>
  )
}
