import type { Day } from './calendar'
import type { Cast } from './cast'
import { draftOf, places, plan, questions, session } from './draft'
import { cameTo, feedbackOf, signUpsOf } from './happenings'
import { activityIds } from './ids'
import type { SeedActivity } from './types'

const { diet, arrival, promise } = questions
const youngOnly = { roles: ['young' as const], chamberIds: [], birthBands: [], endorsedOnly: false }
const HOUR_MS = 3_600_000

/** Runs for weeks: the baton is on its way. */
function inheritance(day: Day, { preview, young }: Cast): SeedActivity {
  const who = [preview('young'), ...young.slice(0, 36)]
  return {
    id: activityIds.inheritance,
    cover: 'relay.jpg',
    publishedAt: day(-80),
    photos: ['relay.jpg', 'ribbon.jpg'],
    draft: draftOf({
      kind: 'inheritance',
      title: '红色接力 · 传承接力：把父辈的担子接过来',
      summary: '一根接力棒，走过十二家商会。每一棒写一句话，交给下一位青年温商。',
      html: [
        '<p>接力棒从温州出发，由青年温商一棒一棒传下去。每一棒用一周时间，拜访一位老会长，听一段创业故事，写下一句话，再交给下一位。</p>',
        '<h2>怎么接</h2><ol><li>上一棒在小程序里把棒交给您，或发到青年温商群，先接者得</li><li>拜访结对的老会长</li><li>写一句话，交给下一棒</li></ol>',
      ].join(''),
      place: places.museum,
      sessions: [
        session('s_start', '启动仪式', day(-61, '14:30'), 3),
        session('s_talk', '中段座谈', day(-20, '14:30'), 3),
        session('s_end', '收官汇报', day(18, '14:30'), 3),
      ],
      ...{ opensAt: day(-79), closesAt: day(-63, '18:00') },
      seats: plan(50),
      questions: [diet],
      who: youngOnly,
      relay: {
        themes: ['出发', '第一桶金', '诚信', '转型', '回乡', '守业', '家风', '远行', '担当', '新篇'],
      },
    }),
    happened: [
      ...signUpsOf(who, [diet], day(-79, '09:01'), 40),
      ...cameTo(who, 's_start', day(-61, '14:30'), 9),
      ...cameTo(who, 's_talk', day(-20, '14:30'), 6),
    ],
  }
}

/** Full, with a line; a seat came free this morning and is offered to the preview's young merchant. */
function investment(day: Day, { preview, young, others }: Cast, now: number): SeedActivity {
  const [member, mine] = [preview('member'), preview('young')]
  const first = [...young.slice(4, 24), ...others.slice(0, 10)]
  const line = [mine, ...young.slice(30, 36), member]
  const asked = [diet, arrival]
  return {
    id: activityIds.investment,
    cover: 'journey.jpg',
    publishedAt: day(-12),
    draft: draftOf({
      kind: 'investment',
      title: '红色接力 · 回乡投资考察：走进温州湾新区',
      summary: '一天看三个园区，面对面听要素保障和人才政策。',
      html: [
        '<p>组织在外青年温商回乡，实地考察温州湾新区产业园、数字经济产业园和综合保税区，与属地招商部门现场对接。</p>',
        '<blockquote>统一乘车，名额有限。不能参加请尽早取消，把机会让给候补的乡贤。</blockquote>',
      ].join(''),
      place: places.bay,
      sessions: [
        session('s_bus', '集合乘车', day(12, '08:00'), 1, { counts: false, place: '市府路停车场' }),
        session('s_visit', '园区考察', day(12, '09:00'), 7),
        session('s_dinner', '对接晚宴', day(12, '18:00'), 2),
      ],
      ...{ opensAt: day(-11), closesAt: day(9, '18:00'), cancelBy: day(8, '18:00') },
      seats: plan(30),
      questions: asked,
    }),
    happened: [
      ...signUpsOf(first, asked, day(-11, '09:00'), 9),
      ...signUpsOf(line, asked, day(-6, '10:00'), 60),
      { kind: 'cancel', who: first[7]!, at: now - 3 * HOUR_MS },
    ],
  }
}

function study(day: Day): SeedActivity {
  return {
    id: activityIds.study,
    cover: 'chart.jpg',
    publishedAt: day(-1),
    draft: draftOf({
      kind: 'study',
      title: '红色接力 · 学习培训：数字化转型与跨境电商研修营',
      summary: '三天两夜，凭会长推荐报名，限四十人。',
      html: '<p>邀请高校教师和一线操盘手授课，配企业现场教学。研修营凭会长推荐报名，结营颁发证书并记入成长档案。</p>',
      place: places.school,
      sessions: [
        session('s_1', '第一天：数字化诊断', day(35), 8),
        session('s_2', '第二天：跨境实操', day(36), 8),
        session('s_3', '第三天：路演', day(37), 4),
      ],
      ...{ opensAt: day(3), closesAt: day(28, '18:00') },
      seats: plan(40, { review: true }),
      questions: [diet, promise],
      who: { ...youngOnly, endorsedOnly: true },
      certificate: { name: '结业证书', hours: 20, atLeast: 3 },
    }),
    happened: [],
  }
}

function pastStudy(day: Day, { preview, young }: Cast): SeedActivity {
  const who = [...young.slice(10, 44), preview('young')]
  const came = cameTo(who, 's_1', day(-150), 8)
  return {
    id: activityIds.pastStudy,
    cover: 'network.jpg',
    publishedAt: day(-185),
    photos: ['network.jpg'],
    draft: draftOf({
      kind: 'study',
      title: '红色接力 · 学习培训：青年温商家族企业治理工作坊',
      summary: '一天工作坊，讲传承，也讲分歧怎么谈。',
      html: '<p>以案例研讨为主，邀请三组父子同台，谈接班路上的分歧与默契。</p>',
      place: places.hall,
      sessions: [session('s_1', '工作坊', day(-150), 7)],
      ...{ opensAt: day(-184), closesAt: day(-155, '18:00') },
      seats: plan(40),
      questions: [diet],
      who: youngOnly,
      certificate: { name: '结业证书', hours: 7, atLeast: 1 },
    }),
    happened: [
      ...signUpsOf(who, [diet], day(-184, '09:00'), 30),
      ...came,
      ...feedbackOf(
        came.map((each) => each.who),
        day(-150, '17:00'),
      ),
    ],
  }
}

/** 红色接力 of each kind but gatherings. */
export const relayActivities = (day: Day, cast: Cast, now: number) => [
  inheritance(day, cast),
  investment(day, cast, now),
  study(day),
  pastStudy(day, cast),
]
