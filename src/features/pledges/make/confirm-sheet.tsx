import { Text, View } from '@tarojs/components'
import { waterNames } from '@contract/campaigns'
import { displayNames } from '@contract/pledges'
import { capitalAmount } from '@contract/values/capital-amount'
import { Button } from '@/components/button'
import { FactList } from '@/components/fact-list'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { willTell } from '@/lib/subscribe'
import type { TermsWriting } from '../form/terms-writing'
import { yuan } from '../words/amounts'
import { dayOf } from '../words/days'
import type { PledgeForm } from './use-pledge-form'

interface Props {
  form: PledgeForm
  campaignTitle: string
  donorName: string
  chambers: readonly { id: string; name: string }[]
  /** 确认认捐 */
  label: string
}

const whenOf = ({ instalments }: TermsWriting) =>
  instalments
    .map(({ dueOn, amountFen }, i) =>
      instalments.length === 1
        ? `${dayOf(dueOn)}，一次到账`
        : `第 ${i + 1} 期 ${dayOf(dueOn)} ${yuan(amountFen ?? 0)}`,
    )
    .join('；')

/** All of it in words, before it is promised. */
export function ConfirmSheet({ form, campaignTitle, donorName, chambers, label }: Props) {
  const { writing, confirming, pending, error, tells, send, back } = form
  const { credit, amountFen, goods, water, display, wish } = writing
  const names = [
    credit.person ? donorName : '',
    credit.company,
    chambers.find(({ id }) => id === credit.chamberId)?.name ?? '',
  ]
  return (
    <Sheet open={confirming} title="核对一下" onClose={back}>
      <FactList
        facts={[
          ['项目', campaignTitle],
          ...(goods === null ? [] : ([['物资', goods]] as const)),
          [
            goods === null ? '认捐金额' : '估值',
            `${yuan(amountFen ?? 0)}（${capitalAmount(amountFen ?? 0)}）`,
          ],
          ['用途', waterNames[water]],
          ['到账', whenOf(writing)],
          ['署名', names.filter(Boolean).join('、')],
          ['公示', displayNames[display]],
          ...(wish ? ([['寄语', wish]] as const) : []),
        ]}
      />
      <Notice kind="plain">
        {goods === null
          ? '现在不用付款。之后请从银行转账，转账附言写上给您的编号；经合办登记后算到账。'
          : '物资收到并由经合办确认价值后，算到账。'}
      </Notice>
      {error ? <Notice error={error}>您填的都还在，可以再试一次</Notice> : null}
      <View>
        <Button icon="pledge" loading={pending} onTap={send}>
          {label}
        </Button>
      </View>
      {tells ? <Text className="board-note">{willTell(tells)}</Text> : null}
    </Sheet>
  )
}
