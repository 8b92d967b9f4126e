/** What can be brought in from a table. */
export const importKinds = ['roster', 'merchants', 'bank'] as const
export type ImportKind = (typeof importKinds)[number]
export const importKindNames: Record<ImportKind, string> = {
  roster: '名册',
  merchants: '温商信息库',
  bank: '银行流水',
}

/** A bank's file comes as the bank writes it: there is no form of ours to fill in. */
export const templateKinds = ['roster', 'merchants'] as const satisfies readonly ImportKind[]
export type TemplateKind = (typeof templateKinds)[number]
export const hasTemplate = (kind: ImportKind): kind is TemplateKind => kind !== 'bank'

export interface ImportColumn {
  name: string
  /** Without it nothing can be imported, unless the kind says otherwise (`mappingProblems`). */
  required: boolean
  /** More than one column of the file may go here, in the order in which they are to be read. */
  many?: boolean
  /** May be the same for the whole sheet: the clerk types it once. */
  fixable?: boolean
  /** Understood where it stands, and not in our template. */
  odd?: boolean
}

/** The columns each import knows, in the order of its template. */
export const importColumns = {
  roster: {
    chamber: { name: '商会', required: true, fixable: true },
    post: { name: '身份', required: true, fixable: true },
    name: { name: '姓名', required: true },
    phone: { name: '手机号', required: true },
    startsOn: { name: '任期开始', required: false },
    endsOn: { name: '任期结束', required: false },
    term: { name: '任期（起止写在一格）', required: false, odd: true },
    status: { name: '任职状态', required: false, many: true, odd: true },
    // One line a chamber: each of these makes a line of its own.
    president: { name: '会长姓名', required: false, odd: true },
    presidentPhone: { name: '会长手机号', required: false, odd: true },
    secretary: { name: '秘书长姓名', required: false, odd: true },
    secretaryPhone: { name: '秘书长手机号', required: false, odd: true },
  },
  merchants: {
    name: { name: '姓名', required: true },
    phone: { name: '手机号', required: false },
    company: { name: '企业', required: false },
    chamber: { name: '所属商会', required: false, fixable: true },
    place: { name: '所在地', required: false, fixable: true },
    industry: { name: '行业', required: false, fixable: true },
  },
  // As a bank writes it.
  bank: {
    day: { name: '交易日期', required: true, many: true },
    income: { name: '收入金额', required: false, many: true },
    outgo: { name: '支出金额', required: false, many: true },
    amount: { name: '交易金额（收支在一列）', required: false, many: true },
    side: { name: '收支方向', required: false, many: true },
    currency: { name: '币种', required: false, many: true },
    payer: { name: '付款人', required: false, many: true },
    account: { name: '付款账号', required: false, many: true },
    note: { name: '附言、摘要', required: false, many: true },
    serial: { name: '流水号', required: false, many: true },
    voucher: { name: '凭证号', required: false, many: true },
    status: { name: '交易状态', required: false, many: true },
  },
} as const satisfies Record<ImportKind, Record<string, ImportColumn>>

export const columnsOf = (kind: ImportKind): Record<string, ImportColumn> => importColumns[kind]

export { MAX_TABLE_ROWS as MAX_IMPORT_ROWS } from './tables'
