import { Text, View } from '@tarojs/components'
import { formatYuan } from '@contract/values/money'
import type { TermsWriting } from './terms-writing'
import './terms-form.scss'

interface Props {
  writing: TermsWriting
  donorName: string
  chambers: readonly { id: string; name: string }[]
}

function lineOf({ writing: { credit, display, amountFen }, donorName, chambers }: Props) {
  const chamber = chambers.find(({ id }) => id === credit.chamberId)?.name
  const names = [credit.person ? donorName : '', credit.company, chamber ?? ''].filter(Boolean)
  const amount = amountFen === null ? '金额' : `${formatYuan(amountFen)} 元`
  if (display === 'anonymous') return `隐名　${amount}`
  return display === 'amountHidden' ? names.join('、') : `${names.join('、')}　${amount}`
}

/** The line as others will see it, before anything is promised. */
export const ShownAs = (props: Props) => (
  <View className="shown-as">
    <Text className="shown-as__label">大家会看到</Text>
    <Text className="shown-as__line">{lineOf(props)}</Text>
    {props.writing.display === 'amountHidden' ? (
      <Text className="shown-as__note">
        名单和到账公示里不写金额，但每日合计和账本校验是公开的：当天只有您一笔时，别人能由合计推算出金额。不想被推算，请选“隐名”。
      </Text>
    ) : null}
    {props.writing.credit.chamberId && props.writing.display !== 'full' ? (
      <Text className="shown-as__note">
        商会的合计里包含这笔金额。只有您一家署名时，别人可能由合计推算出来；在意的话，请选“不署商会”。
      </Text>
    ) : null}
  </View>
)
