import type { IndexSpec } from '../../emulator/store/types'

/** An index of `config/database.json` in the words of the cloud's UpdateTable. */
export const toCloudIndex = ({ name, keys, unique }: IndexSpec) => ({
  IndexName: name,
  MgoKeySchema: {
    MgoIsUnique: unique,
    MgoIndexKeys: keys.map(([Name, direction]) => ({ Name, Direction: String(direction) })),
  },
})
