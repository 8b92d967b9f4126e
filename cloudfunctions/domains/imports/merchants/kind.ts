import type { MerchantFacts } from '../../merchants/documents'
import { changedFacts } from '../../merchants/facts'
import { rowMarkOf } from '../../merchants/marks'
import { A_HEADING, whyNoPerson } from '../cells/no-person'
import { cellReader } from '../cells/read-cells'
import { columnOf } from '../mapping/suggest'
import type { Kind, Plan, Verdict } from '../plan'
import { allChambers, resolver } from '../roster/chambers'
import { chamberOfSheet } from '../roster/suggest'
import { applyRows } from './apply'
import { changeOf, knownAs, type Known } from './known'
import { takeBackRows } from './take-back'

/** How else chambers head these columns. */
const synonyms = {
  name: ['名字', '姓 名', '联系人', '负责人', '法人', '企业家', '企业家姓名'],
  phone: ['手机', '手机号码', '电话', '电话号码', '联系电话', '联系方式', '移动电话', '联系方式手机'],
  company: ['企业名称', '企业全称', '公司', '公司名称', '单位', '单位名称', '工作单位'],
  chamber: ['商会', '商会名称', '所在商会'],
  place: ['地区', '城市', '地址', '所在城市', '所在地区', '经商地'],
  industry: ['所属行业', '主营行业', '从事行业', '主营', '主营业务'],
}

function verdict(known: Known | undefined, values: MerchantFacts): Verdict {
  if (!known) return { outcome: 'new', notes: {} }
  const facts = changeOf(known, values)
  if (!facts) return { outcome: 'unchanged', notes: {} }
  const notes = changedFacts(known, facts).map((key) => [key, known[key] || '空'])
  return { outcome: 'changed', notes: Object.fromEntries(notes) }
}

const merchantsPlan: Plan<MerchantFacts> = {
  leaves: whyNoPerson,

  read(cells) {
    const { line, name, phone, problems, remarks } = cellReader(cells)
    const values = {
      ...{ name: name('name', 20), phone: phone('phone') || null },
      ...{ company: line('company', 60), chamber: line('chamber', 30) },
      ...{ place: line('place', 30), industry: line('industry', 20) },
    }
    return { values, problems, remarks, left: columnOf('merchants', values.name) ? A_HEADING : '' }
  },

  keys: (values) => [
    {
      key: rowMarkOf(values),
      column: values.phone ? 'phone' : 'name',
      problem: (row) => `与第 ${row} 行是同一个人，请删去一行`,
    },
  ],

  async compare(rows) {
    const known = await knownAs(rows)
    return rows.map(({ values }) => verdict(known.get(rowMarkOf(values)), values))
  },

  apply: applyRows,
  takeBack: takeBackRows,
}

export const merchantsKind: Kind<MerchantFacts> = {
  mendable: true,
  synonyms,
  async suggest(mapping, table) {
    return chamberOfSheet(mapping, table, resolver(await allChambers()))
  },
  plan: () => Promise.resolve(merchantsPlan),
}
