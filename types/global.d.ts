/// <reference types="@tarojs/taro" />
declare module '*.png'
declare module '*.svg'
declare module '*.scss'

declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV: 'weapp' | 'h5'
    NODE_ENV: 'development' | 'production' | 'test'
  }
}

/** Which cloud environment to use; empty for the app's default one. Filled in by the build. */
declare const CLOUD_ENV: string

interface CloudUpload {
  cloudPath: string
  filePath: string
}

declare const wx: {
  cloud?: {
    init(options?: { env?: string; traceUser?: boolean }): void
    callFunction(options: { name: string; data?: unknown }): Promise<{ result: unknown }>
    uploadFile(options: CloudUpload): Promise<{ fileID: string }>
    CloudID(id: string): object
  }
  /** Base library 2.15.0. */
  getRandomValues?(options: {
    length: number
    success: (result: { randomValues: ArrayBuffer }) => void
    complete?: () => void
  }): void
}
