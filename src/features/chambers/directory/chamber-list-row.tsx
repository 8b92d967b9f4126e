import { Text, View } from '@tarojs/components'
import { memo } from 'react'
import { chamberKindNames, hallStageNames } from '@contract/chambers'
import { Tag } from '@/components/tag'
import { aria } from '@/lib/aria'
import { confirmationInWords, needsConfirming } from '../confirmation'
import { placeOf, type Found, type Mark } from './search-chambers'

/** One node when nothing was searched for. */
const marked = (marks: Mark[]) =>
  marks.every(({ hit }) => !hit)
    ? marks.map(({ text }) => text).join('')
    : marks.map(({ text, hit }, i) => (
        <Text key={i} className={hit ? 'chamber-row__hit' : ''}>
          {text}
        </Text>
      ))

interface Props {
  found: Found
  now: number
  onOpen: (id: string) => void
}

export const ChamberListRow = memo(function ChamberListRow({ found, now, onOpen }: Props) {
  const { row, name, place } = found
  const { id, kind, founded, hall, confirmedAt } = row
  const confirmed = confirmationInWords(confirmedAt, now).split('：')[0]
  const said = [row.name, placeOf(row), chamberKindNames[kind], founded ? '' : '筹备中']
  if (hall) said.push(`会馆${hallStageNames[hall]}`)
  return (
    <View
      className={`chamber-row${needsConfirming(confirmedAt, now) ? ' chamber-row--stale' : ''}`}
      hoverClass="chamber-row--pressed"
      onClick={() => onOpen(id)}
      {...aria({ role: 'link', label: [...said, confirmed].filter(Boolean).join('，') })}
    >
      <Text className="chamber-row__name">{marked(name)}</Text>
      <View className="chamber-row__facts">
        {place.length ? <Text>{marked(place)}</Text> : null}
        <Text>{chamberKindNames[kind]}</Text>
        {founded ? null : <Tag tone="wait">筹备中</Tag>}
        {hall ? (
          <Tag tone={hall === 'complete' ? 'good' : 'accent'} icon="hall">
            {`会馆${hallStageNames[hall]}`}
          </Tag>
        ) : null}
      </View>
      <Text className="chamber-row__confirmed">{confirmed}</Text>
    </View>
  )
})
