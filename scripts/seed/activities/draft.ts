import type { ActivitySession, SeatPlan } from '../../../contract/activities'
import type { Question } from '../../../contract/values/questions'
import type { SeedActivity } from './types'

type Draft = SeedActivity['draft']

export const session = (
  id: string,
  title: string,
  startsAt: number,
  hours: number,
  over: Partial<ActivitySession> = {},
): ActivitySession => ({
  ...{ id, title, startsAt, endsAt: startsAt + hours * 3_600_000, place: '', counts: true, ...over },
})

export const plan = (capacity: number, over: Partial<SeatPlan> = {}): SeatPlan => ({
  ...{ capacity, reserves: [], releaseAt: null, waitlist: true, review: false, offerHours: 24, ...over },
})

export const questions: Record<'diet' | 'arrival' | 'room' | 'plate' | 'promise', Question> = {
  diet: {
    ...{ kind: 'choice', id: 'q_diet', label: '饮食', required: true, multiple: false },
    options: ['无忌口', '素食', '清真'],
  },
  arrival: { kind: 'text', id: 'q_arrival', label: '到温方式', required: false },
  room: {
    ...{ kind: 'choice', id: 'q_room', label: '住宿', required: true, multiple: false },
    options: ['单间', '合住', '不住'],
  },
  plate: { kind: 'text', id: 'q_plate', label: '车牌号', required: false },
  promise: { kind: 'agreement', id: 'q_promise', label: '本人承诺全程参加，遵守培训纪律', required: true },
}

const base = {
  organisers: ['温州市经合办（招商局）'],
  contact: '林晓瓯 0577-8896 0000',
  who: { roles: [], chamberIds: [], birthBands: [], endorsedOnly: false },
  questions: [],
  relay: null,
  certificate: null,
} satisfies Partial<Draft>

type Written = Pick<Draft, 'kind' | 'title' | 'summary' | 'html' | 'place' | 'sessions' | 'seats'> &
  Partial<Draft>

/** The window is given by its beginning and by how long before the activity it ends. */
export const draftOf = (written: Written & { opensAt: number; closesAt: number }): Draft => ({
  ...base,
  cancelBy: written.closesAt,
  ...written,
})

/** GCJ-02; made up but for the district. */
export const places = {
  school: { name: '温州市委党校', address: '鹿城区会展路 1268 号', latitude: 27.9908, longitude: 120.7012 },
  hall: { name: '温州人民大会堂', address: '鹿城区市府路 500 号', latitude: 27.9943, longitude: 120.6994 },
  museum: { name: '世界温州人博物馆', address: '鹿城区市府路', latitude: 27.9921, longitude: 120.7043 },
  bay: { name: '温州湾新区规划馆', address: '龙湾区滨海大道', latitude: 27.8755, longitude: 120.8412 },
  hills: { name: '泽雅山居', address: '瓯海区泽雅镇', latitude: 28.0382, longitude: 120.4213 },
  xian: { name: '西安温州会馆', address: '西安市未央区', latitude: 34.3123, longitude: 108.9462 },
}
