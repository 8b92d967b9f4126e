import { chamberKindNames, hallStageNames } from '@contract/chambers'
import type { ChamberDocument } from './documents'

/** For the audit log. */
export const identityInWords = ({ name, kind, province, city }: ChamberDocument) =>
  [name, chamberKindNames[kind], province, city].filter(Boolean).join(' · ')

export const factsInWords = ({ founded, foundedOn, address, hall, honours }: ChamberDocument) =>
  [
    founded ? `成立于 ${foundedOn ?? '日期不详'}` : '筹备中',
    address && `地址：${address}`,
    hall.length > 0 && `会馆：${hall.map(({ stage, on }) => `${on} ${hallStageNames[stage]}`).join('，')}`,
    honours.length > 0 && `荣誉：${honours.map(({ year, title }) => `${year} ${title}`).join('，')}`,
  ]
    .filter(Boolean)
    .join('；')
