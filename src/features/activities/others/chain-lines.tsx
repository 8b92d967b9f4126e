import { Text, View } from '@tarojs/components'
import type { Output } from '@contract/action'
import type { activities } from '@contract/activities'
import { Card } from '@/components/card'
import { Choices } from '@/components/choices'
import { Icon } from '@/components/icon'
import type { Others } from './use-others'
import './others.scss'

export type Line = Output<(typeof activities)['readChain']>['lines'][number]

const mayCome = ({ candidate }: Line) => candidate !== null && candidate.why === null
const isFit = (line: Line) => line.problem === null && mayCome(line)
/** The line itself says that he stays away, or comes for somebody: chosen by hand only. */
const isDoubtful = (line: Line) =>
  (line.problem === 'cancelled' || line.problem === 'replaced') && mayCome(line)

const optionOf = ({ candidate, line, name, note }: Line) => ({
  value: candidate?.participantId ?? '',
  label: name,
  note: [candidate?.post, note, `接龙写的：${line}`].filter(Boolean).join(' · '),
})

/** One of several lines about somebody. */
const onePerPerson = (lines: readonly Line[]) => [
  ...new Map(lines.map((line) => [line.candidate?.participantId, line])).values(),
]

/** What the pasted lines said: whom we know, and what is the matter with the rest. */
export function ChainLines({
  lines,
  chosen,
  choose,
}: { lines: readonly Line[] } & Pick<Others, 'chosen' | 'choose'>) {
  const fit = lines.filter(isFit)
  const doubtful = onePerPerson(lines.filter(isDoubtful))
  const rest = lines.filter((line) => !isFit(line) && !isDoubtful(line))
  return (
    <>
      {fit.length ? (
        <Card title={`认出 ${fit.length} 位`}>
          <Choices label="认出的人" multiple options={fit.map(optionOf)} chosen={chosen} onChange={choose} />
        </Card>
      ) : null}
      {doubtful.length ? (
        <Card title={`${doubtful.length} 位请核对后再勾选`}>
          <Choices
            label="要核对的人"
            multiple
            options={doubtful.map(optionOf)}
            chosen={chosen}
            onChange={choose}
          />
        </Card>
      ) : null}
      {rest.length ? (
        <Card title={`${rest.length} 行要您看一看`}>
          {rest.map(({ line, name, candidate, note }, i) => (
            <View key={i} className="chain-line">
              <Icon name="warning" className="chain-line__icon" />
              <View className="chain-line__words">
                <Text className="chain-line__name">{name || line}</Text>
                <Text className="activities-hint">{note || candidate?.why || '没有认出来'}</Text>
                {name && name !== line ? (
                  <Text className="activities-hint">{`接龙写的：${line}`}</Text>
                ) : null}
              </View>
            </View>
          ))}
        </Card>
      ) : null}
    </>
  )
}
