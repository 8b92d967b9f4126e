import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import type { ChamberPage } from '@contract/chambers'
import { postNames } from '@contract/posts'
import { formatRoughDate } from '@contract/values/date'
import { Card } from '@/components/card'
import { Tag } from '@/components/tag'
import { formatDay } from './format-day'
import './officers-card.scss'

type Officer = ChamberPage['officers'][number]
type Coming = ChamberPage['comingOfficers'][number]

const month = (day: string) => formatRoughDate(day.slice(0, 7))

/** To the month: the day matters to the roster only. */
function termOf({ startsOn, endsOn, endedOn }: Officer) {
  const end = endedOn ?? endsOn
  if (startsOn && end) return `${month(startsOn)} — ${month(end)}`
  if (startsOn) return `${month(startsOn)}起`
  return end ? `${month(end)}止` : null
}

function OfficerRow({ officer }: { officer: Officer }) {
  const term = termOf(officer)
  return (
    <View className="officer">
      <View className="officer__face">
        <Text>{officer.name.slice(0, 1)}</Text>
      </View>
      <View className="officer__words">
        <View className="officer__who">
          <Text className="officer__name">{officer.name}</Text>
          {officer.post ? (
            <Tag tone={officer.endedOn ? 'quiet' : 'accent'}>{postNames[officer.post]}</Tag>
          ) : null}
        </View>
        {term ? <Text className="officer__term">{term}</Text> : null}
      </View>
    </View>
  )
}

/** 待任: whose term begins on a day to come. */
function ComingRow({ officer: { name, post, startsOn, problem } }: { officer: Coming }) {
  return (
    <View className="officer">
      <View className="officer__face">
        <Text>{name.slice(0, 1)}</Text>
      </View>
      <View className="officer__words">
        <View className="officer__who">
          <Text className="officer__name">{name}</Text>
          <Tag tone="wait">{`待任${postNames[post]}`}</Tag>
        </View>
        <Text className="officer__term">
          {problem ? `${formatDay(startsOn)}没有就任：${problem}` : `${formatDay(startsOn)}起就任`}
        </Text>
      </View>
    </View>
  )
}

type Shown = Pick<ChamberPage, 'officers' | 'comingOfficers'>

/** Posts and terms are there for people of the same chamber and the office only; the server leaves them out for others. */
export function OfficersCard({ officers, comingOfficers, children }: PropsWithChildren<Shown>) {
  const hidden = officers.some(({ post }) => post === null)
  return (
    <Card title="现任负责人">
      {officers.map((officer) => (
        <OfficerRow key={officer.postId} officer={officer} />
      ))}
      {comingOfficers.map((officer) => (
        <ComingRow key={`${officer.post} ${officer.startsOn} ${officer.name}`} officer={officer} />
      ))}
      {officers.length ? null : <Text className="chamber-page__hint">名册里还没有现任负责人。</Text>}
      {hidden ? <Text className="chamber-page__hint">职务和任期，本商会的成员可以看到。</Text> : null}
      {children}
    </Card>
  )
}

export function FormerOfficersCard({ officers }: Pick<ChamberPage, 'officers'>) {
  if (!officers.length) return null
  return (
    <Card title="历任负责人">
      {officers.map((officer) => (
        <OfficerRow key={officer.postId} officer={officer} />
      ))}
    </Card>
  )
}
