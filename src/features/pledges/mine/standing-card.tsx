import { Text, View } from '@tarojs/components'
import { waterNames } from '@contract/campaigns'
import { displayNames, type PledgeView } from '@contract/pledges'
import { Card } from '@/components/card'
import { FactList } from '@/components/fact-list'
import { Figures } from '@/components/figures'
import { Notice } from '@/components/notice'
import { Tag } from '@/components/tag'
import { percent, yuan } from '../words/amounts'
import { dayOf } from '../words/days'
import { instalmentLook, pledgeLook } from '../words/looks'
import { creditNames } from './credit-names'
import './mine.scss'

/** What the office has to confirm before it counts, and what became of it. */
function HeldNotice({ held, state }: Pick<PledgeView, 'held' | 'state'>) {
  if (!held || state === 'withdrawn') return null
  const what = `${held.change ? '把认捐改为 ' : '认捐 '}${yuan(held.amountFen)}`
  if (held.waits)
    return (
      <Notice kind="wait">
        {`已收到，待经合办确认：${what}。金额较大，确认以前不计入公开数字${held.change ? '，认捐照原样' : '，您可以撤回'}。`}
      </Notice>
    )
  return <Notice kind="plain">{`没有登记：${what}。原因：${held.reason}`}</Notice>
}

/** What stands of the promise, and what came. */
export function StandingCard({ pledge }: { pledge: PledgeView }) {
  const { campaignTitle, state, pledgedFen, receivedFen, balanceFen, requested, terms, held } = pledge
  const { words, tone } = pledgeLook(state)
  return (
    <>
      <HeldNotice held={held} state={state} />
      {requested ? <Notice kind="wait">{`您的变更申请正等经合办答复：${requested}`}</Notice> : null}
      <Card title={campaignTitle} action={<Tag tone={tone}>{words}</Tag>}>
        <Figures
          figures={
            state === 'held' || state === 'declined'
              ? [[state === 'held' ? '待确认的认捐' : '没有登记的认捐', yuan(terms.amountFen)]]
              : [
                  ['认捐', yuan(pledgedFen)],
                  ['到账', yuan(receivedFen)],
                  ['还差', yuan(balanceFen)],
                  ['履约率', percent(Math.min(receivedFen, pledgedFen), pledgedFen)],
                ]
          }
        />
        {receivedFen > pledgedFen && pledgedFen > 0 ? (
          <Text className="pledge-next">{`比认捐多到账 ${yuan(receivedFen - pledgedFen)}，感谢您。`}</Text>
        ) : null}
        <FactList
          facts={[
            ...(terms.goods ? ([['物资', terms.goods]] as const) : []),
            ['用途', waterNames[terms.water]],
            ['署名', creditNames(pledge).join('、')],
            ['公示方式', displayNames[terms.display]],
            ...(terms.wish ? ([['寄语', terms.wish]] as const) : []),
          ]}
        />
      </Card>
    </>
  )
}

/** Each date with what came for it, in words. */
export const InstalmentsCard = ({ pledge: { instalments } }: { pledge: PledgeView }) => (
  <Card title={instalments.length > 1 ? `分 ${instalments.length} 期` : '到账日期'}>
    {instalments.map(({ dueOn, amountFen, receivedFen, state }, i) => {
      const { words, tone } = instalmentLook(state)
      return (
        <View key={dueOn} className="pledge-part">
          <View className="pledge-part__head">
            <Text className="pledge-part__day">
              {instalments.length > 1 ? `第 ${i + 1} 期　${dayOf(dueOn)}` : dayOf(dueOn)}
            </Text>
            <Tag tone={tone}>{words}</Tag>
          </View>
          <Text className="pledge-part__amount">{yuan(amountFen)}</Text>
          {receivedFen > 0 && receivedFen < amountFen ? (
            <Text className="pledge-next">{`已到账 ${yuan(receivedFen)}，还差 ${yuan(amountFen - receivedFen)}`}</Text>
          ) : null}
        </View>
      )
    })}
  </Card>
)
