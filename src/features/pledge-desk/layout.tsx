import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { ButtonRow } from '@/components/button-row'
import './layout.scss'

/** Chips between what stands above a list and the list. */
export const Filters = ({ children }: PropsWithChildren) => (
  <View className="pledge-desk__filters">{children}</View>
)

/** What can be done, below what it is about: on the page, in a card or in a notice. */
export const Actions = ({ children }: PropsWithChildren) => (
  <View className="pledge-desk__actions">
    <ButtonRow>{children}</ButtonRow>
  </View>
)
