// Imported before anything of the app: from here on it believes it runs inside WeChat.
process.env.TARO_ENV = 'weapp'

export const cloud = { callFunction: jest.fn(), uploadFile: jest.fn() }
Object.assign(globalThis, { wx: { cloud } })
