import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { PledgeView } from '@contract/pledges'
import { Card } from '@/components/card'
import { CheckRow } from '@/components/check-row'
import { Notice } from '@/components/notice'
import { useBrightScreen } from '@/lib/use-bright-screen'
import { short } from '../words/amounts'
import { creditNames } from './credit-names'
import './mine.scss'

/** So wide that `letters` of them fill the screen; a digit takes about half of what a character takes. */
const sizeFor = (letters: number, most: number) => ({
  fontSize: `${Math.min(most, 88 / Math.max(1, letters))}vmin`,
})

const widthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (/[\d,.]/.test(letter) ? 0.6 : 1.05), 0)

/** One screen with name and amount to hold up at a meeting. What he keeps to himself he shows only on purpose. */
export function Announcement({ pledge }: { pledge: PledgeView }) {
  const { campaignTitle, pledgedFen, terms } = pledge
  const [shown, setShown] = useState(terms.display === 'full')
  useBrightScreen()
  const [name = '', ...others] = creditNames(pledge)
  const { figure, unit } = short(pledgedFen)
  const hidesName = terms.display === 'anonymous' && !shown
  const hidesAmount = terms.display === 'amountHidden' && !shown
  const big = hidesName ? '爱心温商' : name
  return (
    <>
      <View className="announce">
        <Text className="announce__label">{campaignTitle}</Text>
        <Text className="announce__name" style={sizeFor(widthOf(big), 24)}>
          {big}
        </Text>
        <Text className="announce__label">认捐</Text>
        {hidesAmount ? null : (
          <Text className="announce__amount" style={sizeFor(widthOf(`${figure}${unit}`), 22)}>
            {`${figure}${unit}`}
          </Text>
        )}
        {others.length > 0 && !hidesName ? (
          <Text className="announce__with">{`与 ${others.join('、')} 一起`}</Text>
        ) : null}
        {terms.goods ? <Text className="announce__with">{terms.goods}</Text> : null}
        {terms.wish && !hidesName ? <Text className="announce__with">{`“${terms.wish}”`}</Text> : null}
      </View>
      {terms.display === 'full' ? null : (
        <Card>
          <Notice kind="plain">
            {terms.display === 'anonymous'
              ? '您选择了隐名，所以这里不显示姓名。'
              : '您选择了不公开金额，所以这里不显示金额。'}
          </Notice>
          <CheckRow label="这一次在会场上显示" checked={shown} onChange={setShown} />
        </Card>
      )}
    </>
  )
}
