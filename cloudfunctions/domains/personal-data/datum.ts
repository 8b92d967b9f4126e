import type { Returned } from '@contract/action'
import type { personalData } from '@contract/personal-data'

export type Datum = Returned<typeof personalData.show>['items'][number]

export const group =
  (name: string, purpose: string) =>
  (label: string, value: string | null | undefined | false): Datum[] =>
    value ? [{ group: name, label, value, purpose }] : []
