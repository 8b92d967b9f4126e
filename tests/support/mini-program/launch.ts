import path from 'node:path'
import { OpenPage, recordSetData, settle, type Rendered } from './page'
import { wechat } from './wechat'

interface Simulator {
  load(file: string, tag: string, options: object): string
  render(id: string): Rendered & { instance: Instance }
}

const dist = path.resolve(__dirname, '../../../dist/weapp')
type Method = (...args: unknown[]) => void
type Instance = OpenPage['instance'] & { setData: Method }
type PageConfig = Record<string, unknown> & { data?: object }

/**
 * Runs dist/weapp in miniprogram-simulate: WeChat's own template compiler and component system on jsdom. Once for a test file:
 * jest cannot load app.js twice. The order is the point: globals, then the simulator, then app.js.
 */
export function launch(...[callFunction]: Parameters<typeof wechat>) {
  const { wx, log, stored, enter } = wechat(callFunction)
  const app: Record<string, unknown> = {}
  const open: object[] = []
  Object.assign(globalThis, {
    wx,
    App: (config: object) => Object.assign(app, config),
    getApp: () => app,
    getCurrentPages: () => open,
  })
  // Not imported: its types would redefine `require` for the whole repository.
  const simulate = jest.requireActual<Simulator>('miniprogram-simulate')
  // The component system knows no pages: a page is a component whose methods are its functions.
  const Component = (globalThis as unknown as { Component: (config: object) => void }).Component
  Object.assign(globalThis, {
    Page: ({ data = {}, ...config }: PageConfig) => {
      const methods = Object.fromEntries(Object.entries(config).filter(([, it]) => typeof it === 'function'))
      Component({ data, methods, options: {} })
    },
  })
  jest.requireActual(path.join(dist, 'app.js'))
  for (const event of ['onLaunch', 'onShow']) (app[event] as Method | undefined)?.call(app, enter)

  const loaded = new Map<string, string>()
  const load = (route: string) => {
    const known = loaded.get(route)
    if (known) return known
    const id = simulate.load(path.join(dist, route), 'main', {
      // The simulated compiler knows neither <import> nor <template is>, of which Taro's pages consist.
      compiler: 'official',
      rootPath: dist,
      compilerOptions: { maxBuffer: 64 * 1024 * 1024 },
    })
    loaded.set(route, id)
    return id
  }

  async function openPage(route: string, query: Record<string, string> = {}) {
    const component = simulate.render(load(route))
    const { instance } = component
    Object.assign(instance, { route, __route__: route, options: query })
    const setDataCalls = recordSetData(instance)
    open.push(instance)
    const host = document.createElement('div')
    document.body.append(host)
    component.attach(host)
    instance.onLoad?.(query)
    instance.onShow?.()
    await settle()
    instance.onReady?.()
    await settle()
    return new OpenPage(component, setDataCalls, instance, () => {
      instance.onUnload?.()
      component.detach()
      host.remove()
      open.splice(open.indexOf(instance), 1)
    })
  }
  return { openPage, log, stored }
}
