import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './tool-line.scss'

/** Search box and filters above a list: one under the other on a phone, beside each other on a PC. */
export const ToolLine = ({ children }: PropsWithChildren) => <View className="tool-line">{children}</View>
