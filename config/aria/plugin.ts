import type { IPluginContext } from '@tarojs/service'
import path from 'node:path'
import attributes from './attributes'

interface MiniPlatform {
  platform: string
  runtimePath: string | string[]
  template: { mergeComponents(ctx: IPluginContext, components: typeof attributes): void }
}

/** Lets `aria-*` through to WXML. Taro calls `onSetupClose` when a platform is ready and its templates are not yet built. */
export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(target: MiniPlatform) {
      if (target.platform !== 'weapp') return
      target.template.mergeComponents(ctx, attributes)
      target.runtimePath = [target.runtimePath, path.join(__dirname, 'runtime.ts')].flat()
    },
  })
}
