// The templates and the runtime number a component's attributes alike, so both must know the new ones.
import { mergeInternalComponents } from '@tarojs/shared'
import attributes from './attributes'

mergeInternalComponents(attributes)
