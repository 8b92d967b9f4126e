import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './wide.scss'

/** For work on a PC: wider than the column that Page keeps for reading. The same on a phone. */
export const Wide = ({ children }: PropsWithChildren) => <View className="wide">{children}</View>
