/** What can be brought in from a table. */
export const importKinds = ['roster', 'merchants'] as const
export type ImportKind = (typeof importKinds)[number]
export const importKindNames: Record<ImportKind, string> = { roster: '名册', merchants: '温商信息库' }

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
} as const satisfies Record<ImportKind, Record<string, ImportColumn>>

export const columnsOf = (kind: ImportKind): Record<string, ImportColumn> => importColumns[kind]

export { MAX_TABLE_ROWS as MAX_IMPORT_ROWS } from './tables'
