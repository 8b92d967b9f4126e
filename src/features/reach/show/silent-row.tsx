import { Text, View } from '@tarojs/components'
import { memo } from 'react'
import type { SilentChamber } from '@contract/reach'
import { Icon } from '@/components/icon'
import { Tag } from '@/components/tag'
import { aria } from '@/lib/aria'
import { go, paths } from '../paths'

export const presidentInWords = (president: string) => (president ? `会长 ${president}` : '名册里没有会长')

interface Props {
  chamber: Pick<SilentChamber, 'chamberId' | 'name' | 'president'> & Partial<SilentChamber>
}

/** A chamber, who leads it, and whether a message can reach him. */
export const SilentRow = memo(function SilentRow({ chamber }: Props) {
  const { chamberId, name, province, president, joined } = chamber
  const who = presidentInWords(president)
  const said = [name, province, who, joined === undefined ? '' : joined ? '已加入小程序' : '没有加入小程序']
  return (
    <View
      className="silent-row"
      hoverClass="silent-row--pressed"
      onClick={() => go(paths.chamber(chamberId))}
      {...aria({ role: 'link', label: said.filter(Boolean).join('，') })}
    >
      <View className="silent-row__main">
        <Text className="silent-row__name">{name}</Text>
        <View className="silent-row__facts">
          <Text className="reach__hint">{[province, who].filter(Boolean).join(' · ')}</Text>
          {joined === undefined || !president ? null : (
            <Tag tone={joined ? 'good' : 'wait'}>{joined ? '已加入' : '没有加入'}</Tag>
          )}
        </View>
      </View>
      <Icon name="forward" className="silent-row__arrow" />
    </View>
  )
})
