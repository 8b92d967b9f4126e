import path from 'node:path'
import type { DatabaseSchema } from '../../emulator/apply-schema'
import { readSchema } from '../../emulator/read-schema'
import type { IndexSpec } from '../../emulator/store/types'
import { root } from './root'
import { cloudOf } from './cloud'
import { toCloudIndex } from './cloud-index'
import type { Step } from './step'

type Collection = DatabaseSchema['collections'][number]

/** Nothing reaches the database from a client: every read and write goes through a function that checks who asks. */
export const closedRule = { read: false, write: false }

const create = ({ name }: Collection): Step => ({
  title: `创建集合 ${name}`,
  run: (settings) => cloudOf(settings).database.createCollectionIfNotExists(name),
})

/** https://cloud.tencent.com/document/api/876/128959 */
const close = ({ name }: Collection): Step => ({
  title: `安全规则 ${name} ${JSON.stringify(closedRule)}`,
  run: (settings) =>
    cloudOf(settings)
      .commonService('tcb', '2018-06-08')
      .call({
        Action: 'ModifySafeRule',
        Param: {
          EnvId: settings.env,
          CollectionName: name,
          AclTag: 'CUSTOM',
          Rule: JSON.stringify(closedRule),
        },
      }),
})

const keysOf = ({ keys }: IndexSpec) =>
  keys.map(([path, direction]) => `${path} ${direction > 0 ? '升' : '降'}`).join('，')

const index = ({ name }: Collection, one: IndexSpec): Step => ({
  title: `索引 ${name}.${one.name}（${keysOf(one)}${one.unique ? '，唯一' : ''}）`,
  run: async (settings) => {
    const { database } = cloudOf(settings)
    if ((await database.checkIndexExists(name, one.name)).Exists) return
    await database.updateCollection(name, { CreateIndexes: [toCloudIndex(one)] })
  },
})

export const databaseSteps = (): Step[] =>
  readSchema(path.join(root, 'config/database.json')).collections.flatMap((collection) => [
    create(collection),
    close(collection),
    ...(collection.indexes ?? []).map((one) => index(collection, one)),
  ])
