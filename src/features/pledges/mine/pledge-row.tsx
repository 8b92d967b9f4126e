import { Text, View } from '@tarojs/components'
import type { PledgeView } from '@contract/pledges'
import { Card } from '@/components/card'
import { Figures } from '@/components/figures'
import { Tag } from '@/components/tag'
import { aria } from '@/lib/aria'
import { go, paths } from '../paths'
import { bothWords, yuan } from '../words/amounts'
import { dayOf } from '../words/days'
import { pledgeLook } from '../words/looks'
import './mine.scss'

/** The next date that money is expected for. */
const nextOf = ({ instalments }: PledgeView) =>
  instalments.find(
    ({ state }) => state === 'overdue' || state === 'due' || state === 'partly' || state === 'waiting',
  )

/** One of my pledges in the list of them. */
export function PledgeRow({ pledge }: { pledge: PledgeView }) {
  const { id, campaignTitle, state, pledgedFen, receivedFen, terms } = pledge
  const isHeld = state === 'held' || state === 'declined'
  const { words, tone } = pledgeLook(state)
  const next = state === 'standing' ? nextOf(pledge) : undefined
  return (
    <View
      className="pledge-row"
      hoverClass="pledge-row--pressed"
      onClick={() => go(paths.show(id))}
      {...aria({
        role: 'link',
        label: `${campaignTitle}，${words}，${isHeld ? yuan(terms.amountFen) : bothWords(pledge)}`,
      })}
    >
      <Card title={campaignTitle} action={<Tag tone={tone}>{words}</Tag>}>
        <Figures
          figures={
            isHeld
              ? [[words, yuan(terms.amountFen)]]
              : [
                  ['认捐', yuan(pledgedFen)],
                  ['到账', yuan(receivedFen)],
                ]
          }
        />
        {next ? (
          <Text className="pledge-next">
            {`${next.state === 'overdue' ? '已到期：' : '下一期：'}${dayOf(next.dueOn)} ${yuan(next.amountFen - next.receivedFen)}`}
          </Text>
        ) : null}
      </Card>
    </View>
  )
}
