import type { Settings } from './settings'
import { requireTool } from './tools'
import type { toCloudIndex } from './cloud-index'

/** The part of @cloudbase/manager-node 5.6.5 that deploying uses. */
interface Manager {
  database: {
    createCollectionIfNotExists(name: string): Promise<unknown>
    checkIndexExists(name: string, index: string): Promise<{ Exists: boolean }>
    updateCollection(
      name: string,
      change: { CreateIndexes: ReturnType<typeof toCloudIndex>[] },
    ): Promise<unknown>
  }
  storage: {
    setStorageAcl(acl: 'CUSTOM', rule: { read: string | boolean; write: string | boolean }): Promise<unknown>
  }
  commonService(
    service: string,
    version: string,
  ): {
    call(request: { Action: string; Param: object }): Promise<unknown>
  }
}

let manager: Manager | undefined

export function cloudOf({ env, secretId, secretKey }: Settings): Manager {
  const CloudBase = requireTool('@cloudbase/manager-node') as new (options: object) => Manager
  return (manager ??= new CloudBase({ envId: env, secretId, secretKey, region: 'ap-shanghai' }))
}
