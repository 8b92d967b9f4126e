import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './button-row.scss'

/** What can be done on a page or with a thing: side by side where there is room. */
export const ButtonRow = ({ children }: PropsWithChildren) => <View className="button-row">{children}</View>
