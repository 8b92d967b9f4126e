import { existsSync } from 'node:fs'

export interface Settings {
  /** Id of the CloudBase environment. */
  env: string
  secretId: string
  secretKey: string
  appId: string
  /** File with the upload key of the mini-program. */
  uploadKey: string
  version: string
}

export const parts = ['database', 'storage', 'functions', 'mini-program'] as const
export type Part = (typeof parts)[number]

interface Setting {
  variable: string
  what: string
  usedBy: readonly Part[]
  wrong?: (value: string) => string | undefined
}

const onCloud: readonly Part[] = ['database', 'storage', 'functions']

const settings: Record<keyof Settings, Setting> = {
  env: {
    variable: 'CLOUD_ENV',
    what: '云环境 ID（云开发控制台 → 概览）',
    usedBy: parts,
    wrong: (value) => (/^[a-z][a-z0-9-]{4,60}$/.test(value) ? undefined : '应为小写字母、数字和连字符'),
  },
  secretId: { variable: 'TENCENTCLOUD_SECRETID', what: '腾讯云访问密钥 SecretId', usedBy: onCloud },
  secretKey: { variable: 'TENCENTCLOUD_SECRETKEY', what: '腾讯云访问密钥 SecretKey', usedBy: onCloud },
  appId: {
    variable: 'WECHAT_APP_ID',
    what: '小程序 AppID（公众平台 → 开发设置）',
    usedBy: ['mini-program'],
    wrong: (value) => (/^wx[0-9a-f]{16}$/.test(value) ? undefined : '应为 wx 加 16 位'),
  },
  uploadKey: {
    variable: 'WECHAT_UPLOAD_KEY',
    what: '小程序代码上传密钥文件的路径（公众平台 → 开发设置）',
    usedBy: ['mini-program'],
    wrong: (value) => (existsSync(value) ? undefined : '没有这个文件'),
  },
  version: {
    variable: 'VERSION',
    what: '版本号，例如 1.2.0',
    usedBy: ['mini-program'],
    wrong: (value) => (/^\d+\.\d+\.\d+$/.test(value) ? undefined : '应为 1.2.0 这样的三段数字'),
  },
}

/** Reads what the chosen parts need; every fault is told at once, so that one run is enough to fix them all. */
export function readSettings(variables: Record<string, string | undefined>, chosen: readonly Part[]) {
  const values: Partial<Settings> = {}
  const faults: string[] = []
  for (const [name, { variable, what, usedBy, wrong }] of Object.entries(settings)) {
    if (!usedBy.some((part) => chosen.includes(part))) continue
    const value = variables[variable]?.trim() ?? ''
    const fault = value === '' ? '没有设置' : wrong?.(value)
    if (fault) faults.push(`${variable} ${fault} — ${what}`)
    else values[name as keyof Settings] = value
  }
  return { settings: values as Settings, faults }
}
