import type { Day } from './calendar'
import type { Cast } from './cast'
import { draftOf, places, plan, questions, session } from './draft'
import { cameTo, feedbackOf, signUpsOf } from './happenings'
import { activityIds } from './ids'
import type { SeedActivity } from './types'

const { diet, plate, arrival } = questions

function gathering(day: Day, { preview, young }: Cast): SeedActivity {
  const who = [...young.slice(0, 22), preview('member')]
  return {
    id: activityIds.gathering,
    cover: 'ribbon.jpg',
    publishedAt: day(-5),
    draft: draftOf({
      kind: 'gathering',
      title: '红色接力 · 联谊：瓯越新生代见面会',
      summary: '不谈项目，只认人。带一件有故事的小东西来。',
      html: '<p>半天时间，分桌轮换，每人三分钟讲一件小东西的故事。晚餐为瓯菜长桌宴。</p>',
      place: places.museum,
      sessions: [session('s_1', '见面会', day(8, '14:00'), 6)],
      ...{ opensAt: day(-4), closesAt: day(6, '18:00'), cancelBy: day(7, '12:00') },
      seats: plan(60),
      questions: [diet, plate],
    }),
    happened: signUpsOf(who, [diet, plate], day(-4, '09:00'), 55),
  }
}

function pastGathering(day: Day, { preview, young, others }: Cast): SeedActivity {
  const who = [preview('member'), ...young.slice(20, 56), ...others.slice(4, 20)]
  const came = cameTo(who, 's_1', day(-95, '15:00'), 7)
  return {
    id: activityIds.pastGathering,
    cover: 'waves.jpg',
    publishedAt: day(-120),
    photos: ['waves.jpg', 'party.jpg'],
    draft: draftOf({
      kind: 'gathering',
      title: '红色接力 · 联谊：塘河夜游',
      summary: '一条船，五十个同乡。',
      html: '<p>从南塘码头上船，夜游塘河，船上座谈，上岸后参观南塘街。</p>',
      place: { name: '南塘码头', address: '鹿城区南塘街', latitude: 27.9851, longitude: 120.6689 },
      sessions: [session('s_1', '夜游', day(-95, '15:00'), 5)],
      ...{ opensAt: day(-119), closesAt: day(-98, '18:00') },
      seats: plan(60),
      questions: [diet],
    }),
    happened: [
      ...signUpsOf(who, [diet], day(-119, '09:00'), 35),
      ...came,
      ...feedbackOf(
        came.map((each) => each.who),
        day(-95, '21:00'),
      ),
    ],
  }
}

/** The office looks at each sign-up; some wait, and one has asked to cancel. */
function delegation(day: Day, { leaders, others }: Cast, now: number): SeedActivity {
  const who = [...leaders.slice(0, 14), ...others.slice(20, 26)]
  const [asks] = leaders
  return {
    id: activityIds.delegation,
    cover: 'hall.jpg',
    publishedAt: day(-15),
    draft: draftOf({
      kind: 'delegation',
      title: '走进西安温州会馆考察团',
      summary: '看第一个建成的温州会馆怎么运营，学以会养会。',
      html: '<p>考察西安温州会馆的建设与运营，与西安商会座谈，参观温商企业。行程三天，经合办带队。</p>',
      place: places.xian,
      sessions: [
        session('s_1', '会馆考察与座谈', day(18), 8),
        session('s_2', '温商企业', day(19), 8),
        session('s_3', '返程', day(20, '09:00'), 3, { counts: false }),
      ],
      ...{ opensAt: day(-14), closesAt: day(10, '18:00'), cancelBy: day(-1, '18:00') },
      seats: plan(25, { review: true, offerHours: 48 }),
      questions: [diet, arrival],
      who: {
        roles: ['president', 'secretary', 'member'],
        chamberIds: [],
        birthBands: [],
        endorsedOnly: false,
      },
    }),
    happened: [
      ...signUpsOf(who, [diet, arrival], day(-14, '09:00'), 60),
      ...who
        .filter((_, n) => n < 16)
        .map((each, n) => ({ kind: 'approve' as const, who: each, at: day(-9, '10:00') + n * 60_000 })),
      { kind: 'askToCancel', who: asks!, at: now - 7_200_000, reason: '同日商会换届选举，抽不开身' },
    ],
  }
}

function cancelled(day: Day, { preview, young }: Cast): SeedActivity {
  return {
    id: activityIds.cancelled,
    cover: 'river.jpg',
    publishedAt: day(-20),
    cancelled: { at: day(-2, '16:20'), reason: '受台风影响，景区关闭，活动取消，另行择期' },
    draft: draftOf({
      kind: 'gathering',
      title: '红色接力 · 联谊：泽雅山居徒步',
      summary: '轻徒步六公里，山里吃一顿土菜。',
      html: '<p>集合后乘车进山，徒步六公里，午餐后自由交流。</p>',
      place: places.hills,
      sessions: [session('s_1', '徒步', day(3, '08:30'), 8)],
      ...{ opensAt: day(-19), closesAt: day(1, '18:00') },
      seats: plan(40),
      questions: [diet],
    }),
    happened: signUpsOf([...young.slice(40, 58), preview('young'), preview('member')], [diet], day(-19), 30),
  }
}

export const gatherings = (day: Day, cast: Cast, now: number) => [
  gathering(day, cast),
  pastGathering(day, cast),
  delegation(day, cast, now),
  cancelled(day, cast),
]
