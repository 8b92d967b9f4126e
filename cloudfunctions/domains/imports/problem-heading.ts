/** Heads the reasons in the file of lines that were not imported; ignored when that file comes back. */
export const PROBLEM_HEADING = '没有导入的原因'
