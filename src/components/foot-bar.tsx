import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './foot-bar.scss'

/** Stays at the foot of the screen while the page moves: the one thing to do here. */
export const FootBar = ({ children }: PropsWithChildren) => <View className="foot-bar">{children}</View>
