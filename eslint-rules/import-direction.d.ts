import type { Rule } from 'eslint'

declare const rule: Rule.RuleModule & { targetOf(source: string, file: string): string | null }
export = rule
