import type { ChamberFacts } from '../../../contract/chambers'

type Step = ChamberFacts['hall'][number]

/** Chambers that the office's report of 30 May 2014 names. Everything else in the directory is made up. */
export const named: ReadonlySet<string> = new Set([
  ...[
    '北京',
    '上海',
    '天津',
    '重庆',
    '深圳',
    '杭州',
    '无锡',
    '郴州',
    '西安',
    '嘉兴',
    '秦皇岛',
    '郑州',
    '宜宾',
    '攀枝花',
  ],
  ...[
    '大同',
    '延边',
    '大庆',
    '保定',
    '黄石',
    '大连',
    '泉州',
    '青海',
    '福州',
    '内蒙古',
    '青岛',
    '常州',
    '乐山',
    '滁州',
  ],
  ...[
    '唐山',
    '邯郸',
    '洛阳',
    '通化',
    '济南',
    '南京',
    '新疆',
    '昆明',
    '石家庄',
    '合肥',
    '长沙',
    '苏州',
    '四川',
    '福建',
  ],
  ...['湖南', '贵州', '凉山', '云南', '六盘水', '铜陵', '武威', '全国'],
])

const reported = (stage: Step['stage'], note = ''): Step[] => [
  { stage, on: '2014-05', note: note || '据 2014 年 5 月年会工作报告', photoIds: [] },
]

const halls: Record<string, Step[]> = {
  西安: [{ stage: 'complete', on: '2013-12', note: '全国第一座温州会馆', photoIds: [] }],
  嘉兴: reported('building', '设在当地温州大厦内'),
  秦皇岛: reported('building', '设在当地温州大厦内'),
  ...Object.fromEntries(
    ['重庆', '深圳', '杭州', '无锡', '郴州'].map((place) => [place, reported('complete', '基本建成')]),
  ),
  ...Object.fromEntries(
    ['郑州', '宜宾', '攀枝花', '大同', '延边', '大庆', '保定', '黄石'].map((place) => [
      place,
      reported('building'),
    ]),
  ),
}

export const hallOf = (place: string): Step[] => halls[place] ?? []
