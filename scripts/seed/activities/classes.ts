import type { Day } from './calendar'
import type { Cast } from './cast'
import { draftOf, places, plan, questions, session } from './draft'
import { cameTo, feedbackOf, signUpsOf } from './happenings'
import { activityIds } from './ids'
import type { SeedActivity } from './types'

const { diet, arrival, room, promise } = questions
const certificate = { name: '结业证书', hours: 16, atLeast: 3 }
const leadersOnly = {
  roles: ['president', 'secretary'] as const,
  chamberIds: [],
  birthBands: [],
  endorsedOnly: false,
}

function firstClass(day: Day, { preview, leaders, others }: Cast): SeedActivity {
  const sessions = [
    session('s_day1', '第一天：回归政策与营商环境', day(-41, '08:30'), 8),
    session('s_night', '夜话：我的治会经验', day(-41, '19:00'), 2, { place: '教学楼 201' }),
    session('s_day2', '第二天：现场教学', day(-40, '08:30'), 8),
    session('s_coach', '返程大巴', day(-40, '17:00'), 1, { counts: false }),
  ]
  const who = [preview('secretary'), ...leaders, preview('president'), ...others]
  const stayed = who.filter((_, n) => n % 19 !== 18)
  const there = stayed.filter((_, n) => n % 13 !== 12)
  const asked = [diet, arrival, room, promise]
  return {
    id: activityIds.firstClass,
    cover: 'study.jpg',
    publishedAt: day(-70),
    photos: ['study.jpg', 'meeting.jpg', 'hall.jpg'],
    draft: draftOf({
      kind: 'training',
      title: '2026 年第一期异地温州商会会长（秘书长）培训班',
      summary: '两天一夜：回归政策、商会规范化建设、现场教学。',
      html: [
        '<p>为提升异地温州商会规范化建设水平，服务温商回归，现举办 2026 年第一期会长（秘书长）培训班。</p>',
        '<h2>课程安排</h2><ul><li>温商回归政策与重点项目解读</li><li>商会财务与换届规范</li><li>夜话：我的治会经验</li><li>现场教学：民营经济示范点</li></ul>',
        '<h2>注意事项</h2><p>食宿统一安排，往返交通自理。参加三个以上课时的学员颁发结业证书。</p>',
      ].join(''),
      place: places.school,
      sessions,
      ...{ opensAt: day(-69), closesAt: day(-46, '18:00'), cancelBy: day(-44, '18:00') },
      seats: plan(120),
      questions: asked,
      certificate,
    }),
    happened: [
      ...signUpsOf(who, asked, day(-69, '09:05'), 28),
      ...who
        .filter((_, n) => n % 19 === 18)
        .map((each, n) => ({ kind: 'cancel' as const, who: each, at: day(-45, '10:00') + n * 3_600_000 })),
      ...cameTo(there, 's_day1', sessions[0]!.startsAt, 14),
      ...cameTo(there, 's_night', sessions[1]!.startsAt, 5),
      ...cameTo(there, 's_day2', sessions[2]!.startsAt, 11),
      ...cameTo(there, 's_coach', sessions[3]!.startsAt, 2),
      ...feedbackOf(there, day(-40, '19:00')),
    ],
  }
}

function secondClass(day: Day, { preview, leaders }: Cast): SeedActivity {
  const asked = [diet, arrival, room, promise]
  const reserves = [
    { chamberId: 'c_xian', chamberName: '西安温州商会', seats: 2 },
    { chamberId: 'c_wuxi', chamberName: '无锡温州商会', seats: 2 },
    { chamberId: 'c_chongqing', chamberName: '重庆温州商会', seats: 2 },
    { chamberId: 'c_beijing', chamberName: '北京温州商会', seats: 3 },
    { chamberId: 'c_shanghai', chamberName: '上海温州商会', seats: 3 },
  ]
  return {
    id: activityIds.secondClass,
    cover: 'meeting.jpg',
    publishedAt: day(-9),
    draft: draftOf({
      kind: 'training',
      title: '2026 年第二期异地温州商会会长（秘书长）培训班',
      summary: '换届规范、党建引领、青年接力，三个专题，小班研讨。',
      html: [
        '<p>本期聚焦商会换届规范、党建引领和新生代培养三个专题，采用小班研讨，每组十二人。</p>',
        '<h2>报名须知</h2><p>部分商会预留名额，过期未用的名额向所有商会开放。名额已满可先候补，有人退出会在小程序通知。</p>',
      ].join(''),
      place: places.school,
      sessions: [
        session('s_day1', '第一天：专题讲座', day(26, '08:30'), 8),
        session('s_night', '分组研讨', day(26, '19:00'), 2),
        session('s_day2', '第二天：现场教学', day(27, '08:30'), 8),
      ],
      ...{ opensAt: day(-8), closesAt: day(20, '18:00'), cancelBy: day(22, '18:00') },
      seats: plan(100, { reserves, releaseAt: day(14, '18:00') }),
      questions: asked,
      certificate: { ...certificate, atLeast: 2 },
      who: { ...leadersOnly, roles: [...leadersOnly.roles] },
    }),
    happened: signUpsOf(
      [...leaders.filter((_, n) => n % 4 !== 3), preview('secretary')],
      asked,
      day(-8, '09:02'),
      25,
    ),
  }
}

function nextClass(day: Day): SeedActivity {
  return {
    id: activityIds.nextClass,
    cover: 'study.jpg',
    publishedAt: null,
    draft: {
      ...draftOf({
        ...{ kind: 'training', title: '2027 年第一期异地温州商会会长（秘书长）培训班' },
        ...{ summary: '', html: '<p>课程待定。</p>', place: null, seats: plan(120) },
        sessions: [session('s_day1', '第一天', day(120, '08:30'), 8)],
        ...{ opensAt: day(60), closesAt: day(110, '18:00') },
        certificate: { ...certificate, atLeast: 1 },
      }),
      ...{ opensAt: null, closesAt: null, cancelBy: null },
    },
    happened: [],
  }
}

/** 会长（秘书长）培训班: one over, one open, one being written. */
export const classes = (day: Day, cast: Cast) => [
  firstClass(day, cast),
  secondClass(day, cast),
  nextClass(day),
]
